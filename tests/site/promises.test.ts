import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPages } from './built-site.ts';
import { CONTACT, NO_PROMISE, PRIVACY, SEARCHING, type Promised } from './promises.ts';

/** The sentences of a page: of its paragraphs, points and notes, and of the cells of its tables. */
function sentencesOf(file: string): string[] {
  const main = readPages()
    .find((page) => page.file === file)
    ?.document.querySelector('main');
  const blocks = [...(main?.querySelectorAll('p, li, td, th[scope="row"]') ?? [])].filter(
    (block) => !block.querySelector('p, li, code') && !block.closest('nav'),
  );
  return blocks
    .flatMap((block) =>
      block.textContent
        .replaceAll(/\s+/g, ' ')
        .trim()
        .split(/(?<=[.?!]) (?=[A-Z*])/),
    )
    .filter(Boolean);
}

describe.each([
  ['privacy/index.html', PRIVACY],
  ['search/index.html', SEARCHING],
  ['contact/index.html', CONTACT],
] satisfies [string, Record<string, Promised>][])('what %s says of this site', (file, promises) => {
  it('is a promise with a test, or none, sentence by sentence', () => {
    expect(new Set(Object.keys(promises))).toEqual(new Set(sentencesOf(file)));
  });

  it('is held by tests that exist', () => {
    const missing = Object.values(promises)
      .flatMap((tests) => (tests === NO_PROMISE ? [] : tests))
      .filter((test) => {
        const [, name = '', title = ''] = /^(\S+\.ts): (.+)$/.exec(test) ?? [];
        const place = path.join('tests', name);
        return title === '' || !fs.existsSync(place) || !fs.readFileSync(place, 'utf8').includes(title);
      });
    expect(missing).toEqual([]);
  });
});
