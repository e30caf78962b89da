import fs from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startSite } from '../running-site.ts';
import { addLetters, addLine, ADDRESS } from '../site-with-letters.ts';
import { copySite, type SiteCopy } from '../site-copy.ts';
import { readPages } from './built-site.ts';
import { LETTERS, NO_PROMISE } from './promises.ts';

/** A label, a field and a button, and a link in the foot. */
const MOST_FOR_FIELD = 200;

let copy: SiteCopy;
beforeAll(async () => {
  copy = copySite();
  addLetters(copy);
  addLine(copy);
  await copy.build({ SITE_URL: 'http://localhost:4321' });
}, 240_000);
afterAll(() => {
  copy.remove();
});

const read = (file: string) => fs.readFileSync(path.join(copy.dist, 'client', file), 'utf8');
const parse = (file: string) => parseHTML(read(file)).document;

describe('a site that offers letters, with a line under its posts', () => {
  it('leads to them from the foot of every page, from its articles, and from its home page', () => {
    expect(parse('about/index.html').querySelector('footer a[href="/letters/"]')?.textContent).toBe(
      'Letters',
    );
    const article = parse('posts/codependency-vs-interdependence/index.html');
    expect(article.querySelectorAll('main a[href="/letters/"]')).toHaveLength(1);
    const form = parse('index.html').querySelector('form[action="/letters/"][method="post"]');
    expect(form?.querySelector('input[type=email]')).not.toBeNull();
  });

  it('gives the postal address to nobody before there is a letter', () => {
    for (const file of ['index.html', 'privacy/index.html', 'contact/index.html'])
      expect(read(file)).not.toContain(ADDRESS);
  });

  it('leaves an article within some bytes of what it was', () => {
    const file = 'posts/codependency-vs-interdependence/index.html';
    const before = readPages().find((page) => page.file === file)?.html ?? '';
    const more = brotliCompressSync(read(file)).length - brotliCompressSync(before).length;
    // A line and a link: 78 here, and 14 to 67 in the other articles.
    expect(more).toBeLessThan(100);
  });

  it('says on the privacy page what it keeps, sentence by sentence with a test', () => {
    const main = parse('privacy/index.html').querySelector('main');
    const heading = [...(main?.querySelectorAll('h2') ?? [])].find(
      ({ textContent }) => textContent === 'When you ask for letters',
    );
    const sentences: string[] = [];
    for (let at = heading?.nextElementSibling; at && at.localName !== 'h2'; at = at.nextElementSibling) {
      const blocks = at.localName === 'table' ? [...at.querySelectorAll('tbody th, tbody td')] : [at];
      for (const block of blocks.filter((each) => !each.querySelector('code')))
        sentences.push(
          ...block.textContent
            .replaceAll(/\s+/g, ' ')
            .trim()
            .split(/(?<=[.?!]) (?=[A-Z])/),
        );
    }
    expect(new Set(sentences)).toEqual(new Set(Object.keys(LETTERS)));
  });

  it('holds that by tests that exist', () => {
    const missing = Object.values(LETTERS)
      .flatMap((tests) => (tests === NO_PROMISE ? [] : tests))
      .filter((test) => {
        const [, name = '', title = ''] = /^(\S+\.ts): (.+)$/.exec(test) ?? [];
        const place = path.join('tests', name);
        return title === '' || !fs.existsSync(place) || !fs.readFileSync(place, 'utf8').includes(title);
      });
    expect(missing).toEqual([]);
  });

  it('answers at /letters/ without mail, too, and says that there is none', async () => {
    const site = await startSite({ RATE_LIMITS: 'off' }, copy.dist);
    const page = await fetch(`${site.url}/letters/`);
    const { document } = parseHTML(await page.text());
    expect(page.status).toBe(200);
    expect(document.querySelector('main form')).toBeNull();
    expect(document.querySelector('main')?.textContent).toContain('Letters cannot be asked for here');
    await site.stop();
  });
});

describe('a site that says nothing else of what stands under its posts', () => {
  let fielded: SiteCopy;
  beforeAll(async () => {
    fielded = copySite();
    addLetters(fielded);
    await fielded.build({ SITE_URL: 'http://localhost:4321' });
  }, 240_000);
  afterAll(() => {
    fielded.remove();
  });
  const readArticle = (file: string) => fs.readFileSync(path.join(fielded.dist, 'client', file), 'utf8');
  const articles = () => readPages().filter(({ html }) => html.includes('<discussion-thread'));

  it('has a field there, with a button', () => {
    for (const { file } of articles()) {
      const { document } = parseHTML(readArticle(file));
      const fields = [...document.querySelectorAll('main form[action="/letters/"] [name]')];
      expect(fields.map((field) => field.getAttribute('name'))).toEqual(['email', 'act']);
      expect(document.querySelector('main a[href="/letters/"]')).toBeNull();
    }
  });

  it(`leaves every article within ${MOST_FOR_FIELD} bytes of what it was`, () => {
    const more = articles().map(
      ({ file, html }) => brotliCompressSync(readArticle(file)).length - brotliCompressSync(html).length,
    );
    expect(more.length).toBeGreaterThan(5);
    expect(Math.max(...more)).toBeLessThanOrEqual(MOST_FOR_FIELD);
  });

  it('brings no script and no style of its own into an article', () => {
    for (const { file, html } of articles()) expect(countLooks(readArticle(file))).toEqual(countLooks(html));
  });
});

/** How many scripts a page has, and how much style. */
function countLooks(html: string): number[] {
  const { document } = parseHTML(html);
  const styles = [...document.querySelectorAll('style, link[rel=stylesheet]')];
  return [
    document.querySelectorAll('script').length,
    styles.length,
    styles.map(({ textContent }) => textContent).join('').length,
  ];
}

it('is nothing of it on a site that does not', async () => {
  const leading = readPages().filter(({ html }) => html.includes('/letters/'));
  expect(leading.map(({ file }) => file)).toEqual([]);
  const site = await startSite({ SMTP_URL: 'smtp://127.0.0.1:1', OWNER_EMAIL: 'coach@site.example' });
  expect((await fetch(`${site.url}/letters/`)).status).toBe(404);
  await site.stop();
});
