import fs from 'node:fs';
import fc from 'fast-check';
import type { FoundFile } from '../../src/posts/source/content-files.ts';
import { editBase, FIXTURES } from './fixture.ts';

/** A post in which nothing is wrong. */
export const POST = fs.readFileSync(`${FIXTURES}/base/posts/first.mdx`, 'utf8');

/** What somebody does to a text. */
export type Mistake = (text: string) => string;

/** The base, with mistakes in its first post. */
export function withMistakes(mistakes: readonly Mistake[]): FoundFile[] {
  const bytes = Buffer.from(mistakes.reduce((text, make) => make(text), POST));
  return editBase([]).map((found) =>
    found.file === 'posts/first.mdx' ? { ...found, size: bytes.length, read: () => bytes } : found,
  );
}

/** Something that people do to a text. */
export function mistake(): fc.Arbitrary<Mistake> {
  const place = fc.nat(POST.length);
  const line = fc.nat(POST.split('\n').length - 1);
  const onLines = (change: (lines: string[], at: number) => string[]) => (at: number) => (text: string) =>
    change(text.split('\n'), Math.min(at, text.split('\n').length - 1)).join('\n');
  const insert = (text: string, at: number, sign: string) => text.slice(0, at) + sign + text.slice(at);
  return fc.oneof(
    // A slip of the finger.
    fc.tuple(place, fc.constantFrom(...Array.from('<>{}[]()!#*_"\':-\t\r&;@|~`,.abxZ\\'))).map(
      ([at, sign]): Mistake =>
        (text) =>
          insert(text, at, sign),
    ),
    place.map(
      (at): Mistake =>
        (text) =>
          text.slice(0, at) + text.slice(at + 1),
    ),
    place.map(
      (at): Mistake =>
        (text) =>
          text.slice(0, at) +
          text
            .slice(at, at + 2)
            .split('')
            .reverse()
            .join('') +
          text.slice(at + 2),
    ),
    // A line that is lost, that stands there twice, or at another place.
    line.map(onLines((lines, at) => lines.toSpliced(at, 1))),
    line.map(onLines((lines, at) => lines.toSpliced(at, 0, lines[at] ?? ''))),
    fc.tuple(line, line).map(
      ([from, to]): Mistake =>
        (text) =>
          onLines((lines) => lines.toSpliced(from, 1).toSpliced(to, 0, lines[from] ?? ''))(0)(text),
    ),
    // What is pasted or brought along from elsewhere.
    fc
      .tuple(line, fc.constantFrom(...PASTED))
      .map(([at, pasted]): Mistake => onLines((lines) => lines.toSpliced(at, 0, '', pasted, ''))(0)),
    fc.tuple(place, fc.constantFrom(...PASTED)).map(
      ([at, pasted]): Mistake =>
        (text) =>
          // Between words: one that is cut in two is another mistake.
          insert(text, toWordEnd(text, at), ` ${pasted} `),
    ),
    fc.constantFrom(...REPLACED).map(
      ([right, wrong]): Mistake =>
        (text) =>
          text.replace(right, wrong),
    ),
  );
}

const PASTED = [
  '<b>words</b>',
  'in<b>side</b>out <i>a word</i> and <em>one</em>more',
  '<p>A paragraph</p>',
  '<p>',
  '</div>',
  '<div class="x">\n\nWords.\n\n</div>',
  '<span style="color: red">red</span>',
  '<a href="https://coach.org/a">there</a>',
  '<!-- a note -->',
  '<!-- a note\n\nof two paragraphs -->',
  '# A title',
  '#### Too deep\n\n##### Deeper\n\n##### The same',
  'Title\n=====',
  '- [ ] one\n- [x] two',
  "import Chart from './chart.js'",
  'export your feelings to the outside',
  '{name}',
  '{/* a note */}',
  '&#7;',
  '\u0007',
  '\u0092',
  '[gallery ids="1,2"]',
  '[words](www.coach.org)',
  '[words](me@coach.org)',
  '[words](../about)',
  '[words](second.mdx)',
  '[words](/posts/secnd/#resting)',
  '[words](/posts/second/#restng)',
  '[words](/posts/the-first/#fear)',
  '[words](https:/coach.org)',
  '[/about](/abot/ "/abot/")',
  '![](./sea.jpg)',
  '<Definitio of="clinging" />',
  '<KeyDifferences />',
  '<KeyDifferences>words</KeyDifferences>',
  '<KeyDifferences>',
  '</KeyDifferences>',
  '</CaseStudy>',
  '<SelfCheck of="clining" moreThan="1" />',
  '<Outcomes of="clinging" colour="red" off="x" of="clinging" />',
  '<Foo',
  '<words> and <_x',
  '<words>in tags</words>',
  '<Words>in tags</Words>',
  '<b>one\n\ntwo</b>',
  '<!DOCTYPE html>',
  '<?xml version="1.0"?>',
  '[words](/a b',
  '<Outcomes of=clinging />',
  '<CaseStudy people="Sarah, Mike" basis=fictional reviewed="2026-05-20">\n\nSarah asked Mike.\n\n</CaseStudy>',
  '<definition of="clinging" />',
  '---',
  '----',
];

const REPLACED: [string, string][] = [
  ['title: Two', 'title: Why: Two'],
  ['title: Two ways of being close', 'title: "Two" ways of being close'],
  ['title: Two ways of being close', 'title: "Two ways of being close'],
  ['title: Two ways of being close', "title: 'It's close"],
  ['title: Two ways of being close', 'title:Two ways'],
  ['title: Two ways of being close', 'title: *Stay* close'],
  ['title: Two ways of being close', 'title: !!str 2026'],
  ['title: Two ways of being close', 'titel: Two ways of being close'],
  ['title: Two ways of being close', 'title: 2026'],
  ['title: Two ways of being close', 'title: "Two\\u0007 ways\\u0092"'],
  ['      - I worry.', '      - I worry: a lot: too much'],
  ['    signs:', '\tsigns:'],
  ['updatedAt: 2026-06-02', 'updatedAt: 2026-5-2'],
  ['publishedAt: 2026-06-01', 'publishedAt: 2027-06-01'],
  ['draft', 'draft: no'],
  ['id: first', 'id: first\ndraft: yes'],
  ['previousSlugs: [the-first]', 'previousSlugs: [the-first, second, other]'],
  ['previousSlugs: [the-first]', 'previousSlugs:\n  - second\n  - the-first'],
  ['previousSlugs: [the-first]', 'previousAddresses: [/search/, /2019/04/first/]'],
  ['previousSlugs: [the-first]', 'previousAddresses: [/2019/04/first/, /2019/04/first]'],
  ['previousSlugs: [the-first]', 'previousAddresses:\n  - /api/threads\n  - /2019/04/first'],
  ['previousSlugs: [the-first]', 'previousAddresses: [https://old.example/2019/04/first/]'],
  ['topics: [closeness]', 'topics: [closenes]'],
  ['topics: [closeness]', 'topics: [closenes, closeness]'],
  ['related: [second]', 'related: ["secnd"]'],
  ['author: coach', 'author: coahc'],
  ['author: coach', 'auther: couch'],
  ['of="holding"', 'of="holdin"'],
  ['id="silence"', 'id="silense"'],
  ['people="Sarah, Mike"', 'people="Sarah, Mike, Lisa"'],
  ['people="Sarah, Mike"', 'people=“Sarah, Mike, Anna”'],
  ['basis="disguised"', 'basis="Disguised"'],
  ['basis="disguised"', 'Basis="disguised"'],
  ['reviewed="2026-05-20"', 'reviewed="2026-5-20"'],
  ['moreThan={1}', 'moreThan="1"'],
  ['moreThan={1}', 'moreThan={one}'],
  ['moreThan={1}', '{...props} moreThan={1}'],
  ['---\n\nSome', '----\n\nSome'],
  ['---\nid', '--- \u2028\nid'],
  ['He said yes', 'Lisa said yes'],
  ['Some words', 'Some \rwords'],
  ['<CallsToAction />', '<CallsToAction>'],
];

function toWordEnd(text: string, at: number): number {
  return at + (/^[\p{L}\p{N}]*/u.exec(text.slice(at))?.[0].length ?? 0);
}
