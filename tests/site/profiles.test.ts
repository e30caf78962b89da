import fs from 'node:fs';
import path from 'node:path';
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildVariant } from '../build-variant.ts';

const FOOTER = '© Anna Berg, Org.nr 556677-8899';
const URLS = [
  'https://www.linkedin.com/in/anna-berg',
  'https://mastodon.example/@anna',
  'https://talks.example/anna',
];

let variant: Awaited<ReturnType<typeof buildVariant>>;
beforeAll(async () => {
  const profiles = `profiles:\n${URLS.map((url) => `  - url: ${url}\n`).join('')}    label: My talks\n`;
  variant = await buildVariant((yaml) => `${yaml}\n${profiles}footer: "${FOOTER}"\n`);
}, 120_000);
afterAll(() => {
  variant.remove();
});

function read(file: string) {
  const { document } = parseHTML(fs.readFileSync(path.join(variant.dist, 'client', file), 'utf8'));
  const text = document.querySelector('script[type="application/ld+json"]')?.textContent ?? '{}';
  return { document, graph: (JSON.parse(text) as { '@graph': Record<string, unknown>[] })['@graph'] };
}

it('links the coach’s profiles at the bottom of every page, each by its name, as hers', () => {
  for (const file of ['index.html', 'about/index.html', 'posts/codependency-vs-interdependence/index.html']) {
    const links = [...read(file).document.querySelectorAll('footer.bottom a[rel="me"]')];
    expect(links.map((link) => [link.textContent.trim(), link.getAttribute('href')])).toEqual([
      ['LinkedIn', URLS[0]],
      ['mastodon.example', URLS[1]],
      ['My talks', URLS[2]],
    ]);
  }
});

it('shows the words of the coach there', () => {
  expect(read('index.html').document.querySelector('footer.bottom')?.textContent).toContain(FOOTER);
});

it('tells search engines that they are hers', () => {
  const website = read('index.html').graph.find((node) => node['@type'] === 'WebSite');
  expect(website?.['publisher']).toMatchObject({ '@type': 'Person', sameAs: URLS });
  const profile = read('people/coach/index.html').graph.find((node) => node['@type'] === 'ProfilePage');
  expect(profile?.['mainEntity']).toMatchObject({ '@type': 'Person', sameAs: URLS });
});
