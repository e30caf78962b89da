import fs from 'node:fs';
import * as z from 'zod';
import { describe, expect, it } from 'vitest';
import { checkEdited } from './fixture.ts';

/** Told as a story of the post of the fixtures; what the guard says of it, and how hard. */
async function tell(people: string, story: string): Promise<string[]> {
  const { faults } = await checkEdited([
    {
      file: 'posts/first.mdx',
      replace: 'Sarah asked Mike every evening whether all was well. He said yes, and it did not help her.',
      with: story,
    },
    {
      file: 'posts/first.mdx',
      replace: 'people="Sarah, Mike"',
      with: people === '' ? '' : `people="${people}"`,
    },
  ]);
  return faults
    .filter(({ slug }) => /^(?:name-|surname|title-|contact-|exact-|age-)/.test(slug))
    .map(({ severity, found }) => `${severity} ${found}`);
}

const PLAIN = z
  .array(z.tuple([z.string(), z.string()]))
  .parse(JSON.parse(fs.readFileSync('tests/fixtures/guard/plain-stories.json', 'utf8')));

describe('a client’s story that names nobody else', () => {
  it('passes as it is written', async () => {
    const told = await Promise.all(PLAIN.map(async ([people, story]) => tell(people, story)));
    const stopped = told.filter((each) => each.some((words) => words.startsWith('error')));
    // An accent that is called after a county, which is a first name.
    expect(stopped).toEqual([['error Kerry']]);
    expect(told.flat().filter((words) => words.startsWith('warning')).length).toBeLessThanOrEqual(4);
  });
});

describe('a word that is a name as well', () => {
  it.each([
    ['June was hot.', []],
    ['May came and went.', []],
    ['Mark my words, she said.', []],
    ['Will you come too? May I?', []],
    ['Trust grows slowly. Money was short. Days went by. Life got in the way. Feeling it was enough.', []],
    ['Hope is not a plan.', []],
    ['In June they moved, and on Sunday mornings they slept.', []],
    ['June was tired of it.', ['error June']],
    ['June and Sarah argued.', ['error June']],
    ['Grace’s phone rang.', ['error Grace’s']],
    ['Grace drives.', ['error Grace']],
    ['Grace, a nurse, sat down.', ['error Grace']],
    ['Rose said that she knew.', ['error Rose']],
    ['They asked Hope about it.', ['error Hope']],
    ['Summer had been his first wife.', ['warning Summer']],
    ['They met at Target.', ['error Target']],
    ['She worked at Google then.', ['error Google']],
    ['She had seen it on Google.', []],
    ['They lived on Sycamore Drive.', ['error Sycamore', 'error Drive']],
    ['He kept a Thought Record by the bed.', []],
    ['Sarah was humming Dolly Parton.', []],
    ['Sarah was humming with Dolly.', ['error Dolly']],
  ])('is judged by what stands around it: %s', async (story, told) => {
    expect(await tell('Sarah, Mike', `Sarah and Mike sat down. ${story}`)).toEqual(told);
  });
});

describe('a detail that leads to one person', () => {
  it.each([
    ['She rang from 555-0148.', ['error 555-0148']],
    ['She has it all on sarah-speaks.example, she said.', ['error sarah-speaks.example']],
    ['He is 43 and an inspector for First.', ['warning is 43']],
    ['He is 43 and inspects buses.', []],
    ['They had 250 guests and 3 cakes between 1990 and 2004.', []],
  ])('is told: %s', async (story, told) => {
    expect(await tell('Sarah, Mike', `Sarah and Mike sat down. ${story}`)).toEqual(told);
  });

  it('is told once, however often it stands there', async () => {
    const { faults } = await checkEdited([
      { file: 'posts/first.mdx', replace: 'He said yes', with: 'Oluwaseun said yes, and Oluwaseun stayed' },
    ]);
    expect(faults.map(({ slug, message }) => [slug, message])).toEqual([
      [
        'name-undeclared',
        '"Oluwaseun" is not one of the people of this story (Sarah, Mike). It stands there 2 times.',
      ],
    ]);
  });
});
