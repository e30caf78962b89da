import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseBody, toKey } from '../../src/editor/body-tree.ts';
import { patchBody } from '../../src/editor/patch-body.ts';
import { readFrontMatter } from '../../src/posts/source/front-matter.ts';
import { POSTS_FOLDER } from '../fixture-site.ts';
import { restyle } from './restyle.ts';

const POSTS = fs.readdirSync(POSTS_FOLDER).filter((name) => name.endsWith('.mdx'));
const readBody = (name: string) =>
  readFrontMatter(fs.readFileSync(path.join(POSTS_FOLDER, name), 'utf8'), name).body;

describe('a body that comes back in another style', () => {
  it.each(POSTS)('keeps every letter of %s', (name) => {
    const body = readBody(name);
    expect(patchBody(body, restyle(body))).toBe(body);
  });
});

describe('a word that was typed', () => {
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
  const body = 'One *a*.\n\n\n* x\n* y\n\nTwo.\n\n<Outcomes of="a"/>\n';

  it('puts a new one between those that stay as they are', () => {
    const edited = 'One _a_.\n\n- x\n- y\n\nNew words.\n\nTwo.\n\n<Outcomes of="a" />';
    expect(patchBody(body, edited)).toBe(
      'One *a*.\n\n\n* x\n* y\n\nNew words.\n\nTwo.\n\n<Outcomes of="a"/>\n',
    );
  });

  it('takes one away', () => {
    expect(patchBody(body, 'One _a_.\n\nTwo.\n\n<Outcomes of="a" />')).toBe(
      'One *a*.\n\nTwo.\n\n<Outcomes of="a"/>\n',
    );
  });

  it('moves one', () => {
    const edited = 'Two.\n\nOne _a_.\n\n- x\n- y\n\n<Outcomes of="a" />';
    const patched = patchBody(body, edited);
    expect(toKey(parseBody(patched))).toBe(toKey(parseBody(edited)));
    expect(patched).toContain('One *a*.\n\n\n* x\n* y');
  });

  it('changes an attribute of a story and leaves its prose alone', () => {
    const story = '<CaseStudy people="Sarah" basis="composite">\n\nSarah *sat*.\n\n</CaseStudy>\n';
    const edited = '<CaseStudy people="Sarah" basis="fictional">\n\n  Sarah _sat_.\n\n</CaseStudy>';
    expect(patchBody(story, edited)).toBe(story.replace('composite', 'fictional'));
  });
});
