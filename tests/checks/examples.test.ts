import fs from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { withExamples, writeChecksTable } from '../../src/posts/checks/checks-guide.ts';
import { FAULT_KINDS } from '../../src/posts/checks/fault-kinds.ts';
import { mendFixtures, toExamples, type MendedFixture } from './examples.ts';
import { listFixtures } from './fixture.ts';

let mended: MendedFixture[] = [];

beforeAll(async () => {
  mended = await mendFixtures();
}, 120_000);

/** So much of these is wrong that the rest is not read: what is wrong is told as well. */
const WITH_OTHERS: Record<string, string[]> = { 'body-unreadable': ['bracket', 'body-unreadable'] };

describe.each(listFixtures())('the example of %s', (slug) => {
  it('has this fault and no other', () => {
    const found = mended.find((each) => each.slug === slug)?.faults.map((fault) => fault.slug);
    expect([...new Set(found)]).toEqual(WITH_OTHERS[slug] ?? [slug]);
  });

  it('is right once what is told is done', () => {
    expect(mended.find((each) => each.slug === slug)?.left).toEqual([]);
  });
});

it('is there for every kind of fault', () => {
  expect(toExamples(mended).map(({ fault }) => fault.slug)).toEqual(Object.keys(FAULT_KINDS));
});

describe('what the documents show of them', () => {
  it('is docs/checks.md as it stands: npm run docs', () => {
    const document = fs.readFileSync('docs/checks.md', 'utf8');
    expect(document).toBe(withExamples(document, toExamples(mended)));
  });

  it('is docs/checks-table.md: npm run docs', () => {
    expect(fs.readFileSync('docs/checks-table.md', 'utf8')).toBe(writeChecksTable(toExamples(mended)));
  });
});
