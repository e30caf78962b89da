import fs from 'node:fs';
import path from 'node:path';
import * as z from 'zod';
import { describe, expect, it } from 'vitest';
import { listFormBlocks } from '../../src/editor/form-blocks.ts';
import { createFormConfig } from '../../src/editor/form-config.ts';
import { writeGuide } from '../../src/posts/checks/writing-guide.ts';
import {
  findReference,
  isGuardProp,
  isProseProp,
  PROSE_COMPONENTS,
} from '../../src/posts/schema/components.ts';
import type { ProseComponent } from '../../src/posts/schema/components/component.ts';
import { ofSchema, titleSchema } from '../../src/posts/schema/components/props.ts';
import { checkEdited } from './fixture.ts';

const sample: ProseComponent = {
  props: z
    .strictObject({ of: ofSchema, title: titleSchema })
    .meta({ title: 'Sample', description: 'Shows what somebody could say.' }),
  heading: { level: 3, words: 'In other words' },
  anchor: ({ of = '', title }) => title && `sample-${of}`,
  repeats: 'freely',
};

const BEFORE = '<KeyDifferences />';
const TAG = '<Sample of="clinging" />';

/** What is told of a post with this behind its differences, where <Sample> is such a row. */
async function check(body: string, row: Partial<ProseComponent> = {}) {
  const components = { ...PROSE_COMPONENTS, Sample: { ...sample, ...row } };
  const edit = { file: 'posts/first.mdx', replace: BEFORE, with: `${BEFORE}\n\n${body}` };
  const { faults } = await checkEdited([edit], undefined, { components });
  return faults
    .filter(({ file }) => file === 'content/posts/first.mdx')
    .map(({ slug, found, message, mend }) => ({ slug, found, message, ...mend }));
}

describe('a component that is a row of the table and nothing else', () => {
  it('is unknown to a post where the table has no such row', async () => {
    const edit = { file: 'posts/first.mdx', replace: BEFORE, with: `${BEFORE}\n\n${TAG}` };
    expect((await checkEdited([edit])).faults.map(({ slug }) => slug)).toEqual(['component-unknown']);
  });

  it('may stand in a post as often as its row says', async () => {
    const other = '<Sample of="holding" />';
    expect(await check(`${TAG}\n\n${TAG}`)).toEqual([]);
    expect(await check(`${TAG}\n\n${other}\n\n${TAG}`, { repeats: 'for-each-reference' })).toMatchObject([
      { slug: 'component-twice', message: '<Sample> shows the same thing a second time.' },
    ]);
    expect(await check(`${TAG}\n\n${other}`, { repeats: 'never' })).toMatchObject([
      { slug: 'component-twice' },
    ]);
  });

  it('is held against its props, and against what the post declares', async () => {
    expect(await check('<Sample off="x" />')).toMatchObject([
      { slug: 'prop-missing', message: '<Sample> needs the property "of".', example: 'of="codependence"' },
      { slug: 'prop-unknown', found: 'off', write: '' },
    ]);
    expect(await check('<Sample of="clingin" />')).toMatchObject([
      { slug: 'refers-to-nothing', found: 'clingin', write: 'of="clinging"' },
    ]);
  });

  it('has prose between its tags where its row says so, and nothing else has', async () => {
    const content = { name: 'sample', noun: 'words', example: 'Words.' };
    const filled = '<Sample of="clinging">\n\nSome words.\n\n</Sample>';
    expect(await check(filled, { content })).toEqual([]);
    expect(await check(filled)).toMatchObject([{ slug: 'component-with-content' }]);
    expect(await check(TAG, { content })).toMatchObject([
      {
        slug: 'component-with-content',
        message: 'This sample is empty.',
        advice: 'Write the words between <Sample …> and </Sample>, with an empty line above and below.',
      },
    ]);
  });

  it('counts among the headings', async () => {
    const body = `${TAG}\n\n#### Below it`;
    expect(await check(body)).toEqual([]);
    expect(await check(body, { heading: { level: 2 } })).toMatchObject([
      { slug: 'heading-order', found: '#### Below it' },
    ]);
  });

  it('has an address that no other place of the page may have', async () => {
    const titled = '<Sample of="clinging" title="Said" />';
    expect(await check(`${titled}\n\n[There](#sample-clinging)`)).toEqual([]);
    expect(await check(`${titled}\n\n${titled}`)).toMatchObject([
      { slug: 'anchor-twice', found: 'sample-clinging' },
    ]);
    expect(await check(TAG, { anchor: () => 'key-differences' })).toMatchObject([
      { slug: 'anchor-twice', found: 'key-differences' },
    ]);
  });

  it('is asked for where its row says that it must show something', async () => {
    const shows: ProseComponent['shows'] = {
      missing: 'definition-missing',
      list: ({ dynamics }) =>
        dynamics.map(({ id }, index) => ({
          id,
          path: ['dynamics', index, 'name'],
          words: `The name "${id}" is`,
        })),
    };
    expect(await check(TAG, { shows })).toMatchObject([
      {
        slug: 'definition-missing',
        message: 'The name "holding" is in the fields at the top, and no tag shows that to readers.',
        example: '<Sample of="holding" />',
      },
    ]);
  });

  it('comes in the order of what it refers to where its row says so', async () => {
    const order = { twice: 'characteristic-twice', outOfOrder: 'characteristic-out-of-order' } as const;
    expect(await check(`<Sample of="holding" />\n\n${TAG}\n\n${TAG}`, { order })).toMatchObject([
      {
        slug: 'characteristic-out-of-order',
        message: 'The dynamic "clinging" stands later here than in the fields at the top.',
        advice: 'Put this part before the one about "holding", or change the order in the fields at the top.',
      },
      { slug: 'characteristic-twice', message: 'The dynamic "clinging" is shown a second time.' },
    ]);
  });

  it('is a block of the form, with its fields', () => {
    const components = { ...PROSE_COMPONENTS, Sample: sample };
    const block = listFormBlocks(components).find(({ id }) => id === 'Sample');
    expect(block).toMatchObject({
      label: 'Sample',
      hint: 'Shows what somebody could say.',
      hasProse: false,
      fields: [
        { name: 'of', required: true, choicesFrom: 'dynamics' },
        { name: 'title', required: false, maxlength: 90 },
      ],
    });
    const config = createFormConfig({ title: 'A site', components });
    expect(JSON.stringify(config)).toContain('Shows what somebody could say.');
  });

  it('has a section in the guide', () => {
    const guide = writeGuide({ ...PROSE_COMPONENTS, Sample: sample });
    expect(guide).toContain(
      '### Sample\n\nShows what somebody could say. Its plain heading is “In other words”.\n\n```mdx\n<Sample of="codependence" />\n```',
    );
  });
});

describe('a row', () => {
  it('tells what its component refers to, by the schema of its props', () => {
    const references = Object.entries(PROSE_COMPONENTS).map(([name, row]) => [name, findReference(row)]);
    expect(Object.fromEntries(references)).toEqual({
      Definition: { prop: 'of', kind: 'dynamics' },
      Characteristic: { prop: 'id', kind: 'characteristics' },
      CaseStudy: undefined,
      Outcomes: { prop: 'of', kind: 'dynamics' },
      KeyDifferences: undefined,
      SelfCheck: { prop: 'of', kind: 'dynamics' },
      CallsToAction: undefined,
      PullQuote: undefined,
      Button: undefined,
      Gallery: undefined,
      Details: undefined,
    });
  });

  it('tells which props readers see, and which are the guard’s own', () => {
    const { CaseStudy, SelfCheck } = PROSE_COMPONENTS;
    const ask = (row: ProseComponent) =>
      Object.keys(row.props.shape).map((prop) => [prop, isProseProp(row, prop), isGuardProp(row, prop)]);
    expect(ask(CaseStudy)).toEqual([
      ['people', false, true],
      ['basis', false, true],
      ['reviewed', false, true],
      ['allow', false, true],
    ]);
    expect(ask(SelfCheck)).toEqual([
      ['of', false, false],
      ['moreThan', false, false],
      ['title', true, false],
    ]);
    expect(isGuardProp(CaseStudy, 'unheard')).toBe(false);
  });
});

describe('checks and form', () => {
  const names = new RegExp(`(?<=['"<\\s])(?:${Object.keys(PROSE_COMPONENTS).join('|')})(?=['"\\s/>])`, 'g');

  /** A rule about one thing alone names that thing: what readers are told of client stories. */
  const ABOUT_ONE = ['src/posts/checks/guard/outside.ts: CaseStudy'];

  it('name no component: what they know of one is in its row', () => {
    const files = ['src/posts/checks', 'src/posts/source', 'src/editor'].flatMap((folder) =>
      fs
        .readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.ts'))
        .map((name) => path.join(folder, name)),
    );
    const named = files.flatMap((file) =>
      Array.from(fs.readFileSync(file, 'utf8').matchAll(names), ([name]) => `${file}: ${name}`),
    );
    expect([...new Set(named)]).toEqual(ABOUT_ONE);
  });
});
