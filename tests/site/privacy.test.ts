import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  COOKIES,
  FIELDS,
  LETTER_FIELDS,
  selectStored,
  STORAGE,
  type Stored,
} from '../../src/posts/privacy.ts';
import { readPages } from './built-site.ts';

/** What only the coach meets, once signed in: the privacy page speaks to readers. */
const FOR_THE_COACH =
  /^(?:components\/(?:moderation|writing)|pages\/(?:admin|drafts|moderate|write)|editor)\b/;

const sources = fs
  .readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(?:astro|js|ts)$/.test(file))
  .map((file) => ({ file, source: fs.readFileSync(path.join('src', file), 'utf8') }));
const forReaders = sources.filter(({ file }) => !FOR_THE_COACH.test(file));

const namesOf = (stored: readonly Stored[]) => new Set(stored.flatMap(({ names }) => names));
const page = readPages().find(({ file }) => file === 'privacy/index.html');
const named = new Set(
  [...(page?.document.querySelectorAll('.stored code') ?? [])].map((element) => element.textContent),
);

describe('the privacy page', () => {
  it('names every cookie that the code sets', () => {
    const setting = sources.filter(({ source }) => /\bsetCookie\(|['"]set-cookie['"]/i.test(source));
    // A file that sets a cookie says its name as "secure ? '__Host-x' : 'x'".
    const names = setting.map(({ file, source }) => {
      const [, secure, plain] = /'(__Host-[\w-]+)' : '([\w-]+)'/.exec(source) ?? [];
      return { file, names: [secure, plain] };
    });
    expect(names.length).toBeGreaterThan(0);
    for (const { file, names: found } of names)
      for (const name of found) expect([...named], `the cookie of ${file}`).toContain(name);
  });

  it('names every field that a form of readers sends', () => {
    const inMarkup = forReaders
      .filter(({ file }) => file.endsWith('.astro'))
      .flatMap(({ source }) =>
        Array.from(
          source.matchAll(/<(?:button|input|select|textarea)\b[^>]*?\bname="([\w-]+)"/gs),
          ([, name]) => name,
        ),
      );
    const inScript = forReaders
      .filter(({ file }) => file.startsWith('elements/'))
      .flatMap(({ source }) =>
        Array.from(source.matchAll(/\bbody\.(?:append|set)\('([\w-]+)'/g), ([, name]) => name),
      );
    const fields = new Set([...inMarkup, ...inScript]);
    expect(fields.size).toBeGreaterThan(4);
    // Of letters, where a site has them (letters-offered.test.ts).
    const ofLetters = namesOf(LETTER_FIELDS);
    expect([...fields].filter((name) => !named.has(name ?? '') && !ofLetters.has(name ?? ''))).toEqual([]);
  });

  it('names everything that the code keeps in the browser', () => {
    const known = namesOf(STORAGE);
    const uses = forReaders.filter(({ source }) =>
      /\b(?:local|session)Storage\b|indexedDB|\bcaches\./.test(source),
    );
    expect(uses.length).toBeGreaterThan(0);
    for (const { file, source } of uses) {
      const keys = Array.from(
        source.matchAll(
          /torage(?:\.(?:getItem|setItem|removeItem)\(\s*['"`]([\w-]+)|\.(theme)\b)|`(draft) /g,
        ),
        (match) => match.slice(1).find(Boolean) ?? '',
      );
      expect(keys.length, `${file} keeps something under a name that this test cannot read`).toBeGreaterThan(
        0,
      );
      expect(
        keys.filter((key) => !known.has(key)),
        file,
      ).toEqual([]);
    }
  });

  it('shows all that its lists hold for a site like this one, and nothing that does not exist here', () => {
    const here = { comments: 'built-in' } as const;
    expect(named).toEqual(
      namesOf([COOKIES, STORAGE, FIELDS].flatMap((stored) => selectStored(stored, here))),
    );
  });

  it('is one step from every page', () => {
    const without = readPages().filter(({ document }) => !document.querySelector('a[href="/privacy/"]'));
    expect(without.map(({ file }) => file)).toEqual([]);
  });
});

it('sets no cookie on anybody who only reads', () => {
  const inPages = readPages().filter(({ html }) => html.includes('document.cookie'));
  expect(inPages).toEqual([]);
  expect(sources.filter(({ source }) => source.includes('document.cookie'))).toEqual([]);
});
