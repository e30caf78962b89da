import { expect, it } from 'vitest';
import { findAllInHtml } from '../validate-html.ts';
import { useFilledSite } from './filled-site.ts';
import { openSilencer, type Finding } from './silenced.ts';

const site = useFilledSite();

it('is valid, on every page there is', async () => {
  const silencer = openSilencer('html-validate');
  const found: string[] = [];
  for (const visit of site.visits()) {
    const findings = silencer.filter(await findAllInHtml(await site.read(visit)));
    found.push(...findings.map(({ text }) => `${visit.path} as ${visit.as}: ${text}`));
  }
  expect(found).toEqual([]);
  expect(silencer.listUnused()).toEqual([]);
});

it('stands whole between <html> and </html>, scripts and all', async () => {
  const silencer = openSilencer('document');
  const found: Finding[] = [];
  for (const visit of site.visits()) {
    const outside = listOutside(await site.read(visit));
    found.push(...outside.map((text) => ({ rule: 'after-the-end', text: `${visit.path} ${text}` })));
  }
  expect(silencer.filter(found)).toEqual([]);
  expect(silencer.listUnused()).toEqual([]);
});

it.each([
  '<!doctype html><html lang="en"><head></head><body></body></html><script></script>',
  '<!doctype html><html><head></head><body></body><script></script></html>',
  '<!doctype html><html><head></head><script></script><body></body></html>',
  '<script></script><!doctype html><html><head></head><body></body></html>',
  '<!doctype html><script></script><html><head></head><body></body></html>',
])('sees what stands elsewhere: %s', (html) => {
  expect(listOutside(html)).toEqual(['<script></script>']);
});

/** What of a page is neither in its head nor in its body. */
function listOutside(html: string): string[] {
  return html
    .replace(/<head>[^]*?<\/head>|<body[ >][^]*<\/body>/g, '')
    .replace(/<!doctype html>|<\/?html(?: [^>]*)?>/gi, '\n')
    .split('\n')
    .map((each) => each.trim())
    .filter(Boolean);
}
