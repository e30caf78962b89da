import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { listFormBlocks } from '../../src/editor/form-blocks.ts';
import { findDifference, findObstacle } from '../../src/editor/field/visual-guard.ts';
import { readFrontMatter } from '../../src/posts/source/front-matter.ts';
import { POSTS_FOLDER } from '../fixture-site.ts';

const BLOCKS = listFormBlocks().map(({ id }) => id);

describe('the guard of visual editing', () => {
  it.each([
    [
      'Twice {weeks * 2} is enough.',
      'This text has an expression in it: {weeks * 2} It can be edited as plain text only.',
    ],
    [
      '{/* a note */}',
      'This text has an expression in it: {/* a note */} It can be edited as plain text only.',
    ],
    [
      '<SelfCheck of={of} />',
      'This text has an expression in it: <SelfCheck of={of} /> It can be edited as plain text only.',
    ],
    [
      '<SelfCheck {...all} />',
      'This text has an expression in it: <SelfCheck {...all} /> It can be edited as plain text only.',
    ],
    [
      'export const a = 1',
      'This text has code in it: export const a = 1 It can be edited as plain text only.',
    ],
    [
      'A remark.[^1]\n\n[^1]: Small.',
      'This text has a footnote in it: [^1] It can be edited as plain text only.',
    ],
    [
      '[a][b]\n\n[b]: /c/',
      'This text has a link by reference in it: [a][b] It can be edited as plain text only.',
    ],
    ['```js\n1\n```', 'This text has a code block in it: ```js 1 ``` It can be edited as plain text only.'],
    [
      'one<br />two',
      'This text has a tag that is none of our blocks in it: <br /> It can be edited as plain text only.',
    ],
    [
      '<Widget id="a" />',
      'This text has a tag that is none of our blocks in it: <Widget id="a" /> It can be edited as plain text only.',
    ],
  ])('says in one sentence why %j is edited as source', (body, sentence) => {
    expect(findObstacle(body, BLOCKS)).toBe(sentence);
  });

  it.each(['<CaseStudy>\n\ntwo', '<CaseStudy> </b>'])(
    'says where a text cannot be read, and nothing of how a parser puts it: %j',
    (text) => {
      expect(findObstacle(`one\n\n${text}`, BLOCKS)).toBe(
        `This text cannot be read yet, near “${text.split('\n')[0] ?? ''}”. Mend it as plain text first.`,
      );
    },
  );

  it.each(fs.readdirSync(POSTS_FOLDER).filter((name) => name.endsWith('.mdx')))('lets %s pass', (name) => {
    const { body } = readFrontMatter(fs.readFileSync(path.join(POSTS_FOLDER, name), 'utf8'), name);
    expect(findObstacle(body, BLOCKS)).toBeUndefined();
  });

  it('compares what attributes say, and not how they are quoted', () => {
    const before = "<CaseStudy people='Sarah'>\n\nSarah *sat*.\n\n</CaseStudy>";
    expect(
      findDifference(before, '<CaseStudy people="Sarah">\n  Sarah _sat_.\n</CaseStudy>\n'),
    ).toBeUndefined();
    expect(findDifference(before, '<CaseStudy people="Mike">\n  Sarah _sat_.\n</CaseStudy>\n')).toBe(
      "Shown as it looks, “<CaseStudy people='Sarah'> Sarah *sat*. …” would change. This text can be edited as plain text only.",
    );
  });

  it('finds what an editor would drop or add', () => {
    expect(findDifference('One.\n\nTwo.', 'One.')).toContain('“Two.” would change');
    expect(findDifference('One.', 'One.\n\nTwo.')).toContain('its end');
    expect(findDifference('One.', '<A')).toContain('could not be given back as it is');
  });
});
