import { Readability } from '@mozilla/readability';
import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { POST } from '../../pictured-site.ts';
import { findBrokenLinks } from '../broken-links.ts';
import { useFilledSite } from '../filled-site.ts';
import { openSilencer } from '../silenced.ts';

const site = useFilledSite({ hasDrafts: true });

it('has no link that leads nowhere in a draft either, and every file of every picture', async () => {
  const { broken, count } = await findBrokenLinks(site);
  const silencer = openSilencer('links of drafts');
  expect(silencer.filter(broken.map((text) => ({ rule: 'broken', text })))).toEqual([]);
  expect(silencer.listUnused()).toEqual([]);
  expect(count).toBeGreaterThan(1000);
});

it('keeps every picture with its words in the reader mode of browsers', async () => {
  const html = await site.read({ path: POST, as: 'stranger' });
  const open = (text: string) => new JSDOM(text, { url: site.url() + POST }).window.document;
  const picturesOf = (document: Document, within: string) =>
    Array.from(document.querySelectorAll(`${within} img`), (image) => [
      image.getAttribute('alt'),
      image.closest('figure')?.querySelector('figcaption')?.textContent,
    ]);
  const shown = picturesOf(open(html), '.prose');
  expect(shown).toHaveLength(4);
  expect(picturesOf(open(new Readability(open(html)).parse()?.content ?? ''), 'body')).toEqual(shown);
});
