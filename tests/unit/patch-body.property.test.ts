import fs from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseBody, toKey } from '../../src/editor/body-tree.ts';
import { patchBody } from '../../src/editor/patch-body.ts';
import { readFrontMatter } from '../../src/posts/source/front-matter.ts';
import { POSTS_FOLDER } from '../fixture-site.ts';
import { restyle } from './restyle.ts';

const POSTS = fs.readdirSync(POSTS_FOLDER).filter((name) => name.endsWith('.mdx'));
const readBody = (name: string) =>
  readFrontMatter(fs.readFileSync(path.join(POSTS_FOLDER, name), 'utf8'), name).body;

/** Blocks in styles that no editor of ours writes. */
const BLOCKS = [
  'Plain words about apples.',
  'Words with *emphasis* and __weight__ about pears.',
  'See [this plum](</posts/plum/> "title") now.',
  '* one cherry\n* two *cherries*\n\n* three',
  '1) first fig\n2) second',
  '> A quoted grape,\n> on two lines.',
  '| a | lime |\n|:-|-:|\n| *b* | c |',
  'Heading of melons\n-----------------',
  '![a peach](./peach.png)',
  '***',
  '<Definition   of="hinting"/>',
  "<CaseStudy people='Sarah' basis=\"composite\"\n  reviewed='2026-11-20'>\n\nSarah ate *a quince*.\n\n\nShe __liked__ it.\n\n</CaseStudy>",
  'An \\*escaped\\* star &amp; a date.',
];
const bodies = fc
  .array(fc.tuple(fc.constantFrom(...BLOCKS), fc.constantFrom('\n\n', '\n\n\n')), {
    minLength: 1,
    maxLength: 7,
  })
  .map((parts) => parts.map(([block, gap]) => block + gap).join(''));

describe('a body that comes back in another style', () => {
  it('keeps every letter where its tree is the same', () => {
    fc.assert(
      fc.property(bodies, (body) => {
        expect(patchBody(body, restyle(body))).toBe(body);
      }),
    );
  });

  it.each(POSTS)('keeps every letter of %s', (name) => {
    const body = readBody(name);
    expect(patchBody(body, restyle(body))).toBe(body);
  });
});

describe('a word that was typed', () => {
  const FRUIT = /\b(?:apples|pears|plum now|cherry|cherries|first fig|grape|lime|melons|peach|quince|date)\b/;

  it('is all that changes, whatever stands around it', () => {
    fc.assert(
      fc.property(bodies, (body) => {
        const word = FRUIT.exec(body)?.[0];
        if (word === undefined || body.split(word).length !== 2) return;
        const typed = body.replace(word, `very ${word}`);
        fc.pre(toKey(parseBody(typed)) !== toKey(parseBody(body)));
        expect(patchBody(body, restyle(typed))).toBe(typed);
      }),
    );
  });

  it.each(POSTS)('is all that changes in each paragraph of %s', (name) => {
    const body = readBody(name);
    // Eight places: each reads the whole post four times.
    for (const { index } of Array.from(body.matchAll(/ and /g)).slice(0, 8)) {
      const typed = `${body.slice(0, index)} truly${body.slice(index)}`;
      // In a tag's attribute, say, it is no word of the text.
      if (/^<[A-Z]/.test(body.slice(body.lastIndexOf('\n', index) + 1))) continue;
      expect(patchBody(body, restyle(typed))).toBe(typed);
    }
  });
});

describe('an edit of blocks', () => {
  it('always has the tree of what was written', () => {
    fc.assert(
      fc.property(bodies, bodies, (before, after) => {
        expect(toKey(parseBody(patchBody(before, after)))).toBe(toKey(parseBody(after)));
      }),
    );
  });
});
