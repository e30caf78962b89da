import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { FAULT_KINDS } from '../../src/posts/checks/fault-kinds.ts';
import { reportToText } from '../../src/posts/checks/reporters/terminal.ts';
import { checkEdited, FIXTURES, listFixtures, readFixture } from './fixture.ts';

/** Found in what was built (output.test.ts), in public/ (metadata.test.ts), and where a rule has a fault itself (boundary.test.ts). */
const ELSEWHERE = ['check-failed', 'name-in-output', 'picture-metadata'];

const slugs = listFixtures();

it('finds nothing wrong in the content from which the fixtures depart', async () => {
  expect(reportToText(await checkEdited([]))).toBe('7 files read, nothing to mend.\n');
});

it('has a fixture for every kind of fault', () => {
  expect([...slugs, ...ELSEWHERE].sort()).toEqual(Object.keys(FAULT_KINDS).sort());
});

describe.each(slugs)('%s', (slug) => {
  it('is reported with its place, and with what to write', async () => {
    const report = await checkEdited(readFixture(slug));
    expect(report.faults.map((fault) => fault.slug)).toContain(slug);
    await expect(reportToText(report)).toMatchFileSnapshot(path.join(FIXTURES, `${slug}.txt`));
  });
});

it('reports eight different faults in one run', async () => {
  const eight = [
    'updated-before-published',
    'topic-unknown',
    'expression',
    'prop-invalid',
    'self-check-threshold',
    'heading-order',
    'name-undeclared',
    'spelling',
  ];
  const report = await checkEdited(eight.flatMap(readFixture));
  expect(new Set(report.faults.map(({ slug }) => slug))).toEqual(new Set(eight));
});
