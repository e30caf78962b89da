import fs from 'node:fs';
import path from 'node:path';
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { copySite, type SiteCopy } from '../site-copy.ts';
import { readBuilt } from './built-site.ts';

let copy: SiteCopy;
beforeAll(async () => {
  copy = copySite();
  fs.rmSync(path.join(copy.folder, 'content/home.yaml'));
  await copy.build({ SITE_URL: 'http://localhost:4321' });
}, 120_000);
afterAll(() => {
  copy.remove();
});

it('a site without a home.yaml has the home page of this one, which has the plain sections', () => {
  const own = fs.readFileSync(path.join(copy.dist, 'client/index.html'), 'utf8');
  expect(parseHTML(own).document.querySelectorAll('.card')).toHaveLength(7);
  expect(own).toBe(readBuilt('index.html'));
});

it('a site in Swedish says in Swedish what its coach has not said', async () => {
  const site = copy.read('content/site.yaml');
  copy.write('content/site.yaml', site.replace('language: en-GB', 'language: sv-SE\ncurrency: SEK'));
  // English posts are no Swedish ones.
  for (const place of ['posts', 'pages', 'topics'])
    fs.rmSync(path.join(copy.folder, 'content', place), { recursive: true });
  copy.write(
    'content/home.yaml',
    'sections:\n  - kind: offers\n    offers:\n      - { name: Ett samtal, text: En timme., price: 1200, priceNote: per timme }\n  - kind: newest\n  - kind: invitation\n',
  );
  await copy.build({ SITE_URL: 'http://localhost:4321' });
  const { document } = parseHTML(fs.readFileSync(path.join(copy.dist, 'client/index.html'), 'utf8'));
  const main = document.querySelector('main')?.textContent.replace(/\s+/g, ' ') ?? '';
  for (const words of [
    'Det här erbjuder jag',
    '1 200 kr per timme',
    'Här har inget publicerats ännu.',
    'Vill du hellre prata?',
    'Skriv till mig',
  ])
    expect(main).toContain(words);
  // Its headline is there for those who hear it.
  expect(document.querySelector('h1')?.className).toBe('visually-hidden');
}, 120_000);
