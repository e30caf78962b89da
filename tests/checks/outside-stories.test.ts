import fs from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { measure, readPassageFile, type Outcome } from '../../bench/guard-outside.ts';
import { applyMend } from '../../src/posts/checks/apply-mend.ts';
import type { Fault } from '../../src/posts/checks/report.ts';
import { checkEdited, checkFound, editBase, type Edit } from './fixture.ts';
import { POSTS_FOLDER } from '../fixture-site.ts';

const PASSAGES = readPassageFile('tests/fixtures/guard/passages.json');

describe('of passages written for it', () => {
  it('has as many stories as others, and a third that was held out', () => {
    const stories = PASSAGES.filter(({ isStory }) => isStory).length;
    expect(PASSAGES.length).toBeGreaterThanOrEqual(300);
    expect(Math.abs(stories * 2 - PASSAGES.length)).toBeLessThan(10);
    expect(PASSAGES.filter(({ isHeldOut }) => isHeldOut).length).toBeGreaterThan(PASSAGES.length / 3.1);
  });

  it('sees in 95 % of those that were written later, without a look at the signs, what they are', async () => {
    const later = readPassageFile('tests/fixtures/guard/passages-later.json');
    expect(later.length).toBeGreaterThanOrEqual(200);
    const { stopped, stories, harmlessStopped, harmless, harmlessWarned, wrong } = await measure(later);
    expect(stopped / stories, wrong.join(' ')).toBeGreaterThanOrEqual(0.95);
    expect(harmlessStopped / harmless, wrong.join(' ')).toBeLessThanOrEqual(0.02);
    expect(harmlessWarned / harmless, wrong.join(' ')).toBeLessThanOrEqual(0.05);
  });

  describe.each([
    { isHeldOut: false, least: 0.95 },
    // Nothing was learned from them: 58 of 62.
    { isHeldOut: true, least: 0.92 },
  ])('held out: $isHeldOut', ({ isHeldOut, least }) => {
    let outcome: Outcome;
    beforeAll(async () => {
      outcome = await measure(PASSAGES.filter((passage) => passage.isHeldOut === isHeldOut));
    }, 60_000);

    it(`stops ${100 * least} % of the stories`, () => {
      expect(outcome.stopped / outcome.stories, outcome.wrong.join(' ')).toBeGreaterThanOrEqual(least);
    });

    it('stops at most 2 % of the others, and warns of at most 5 %', () => {
      expect(outcome.harmlessStopped / outcome.harmless, outcome.wrong.join(' ')).toBeLessThanOrEqual(0.02);
      expect(outcome.harmlessWarned / outcome.harmless, outcome.wrong.join(' ')).toBeLessThanOrEqual(0.05);
    });
  });
});

/** What is said of people where a text of the base's first post is this one. */
async function tell(text: string, instead = 'What fear does.'): Promise<Fault[]> {
  const { faults } = await checkEdited([edit(text, instead)]);
  return faults.filter(({ slug }) => /^(?:name|story)/.test(slug));
}

const edit = (text: string, instead: string): Edit => ({
  file: 'posts/first.mdx',
  replace: instead,
  with: text,
});

const AFTER_STORY = 'What silence does.';

describe('a story outside', () => {
  it('is one with the paragraph that goes on about the same people, and is mended as a whole', async () => {
    const told =
      'One of my clients, Lucy, rang her husband at work every hour.\n\nIn our fourth session she put the phone on my table and left it there.';
    const files = editBase([edit(`${told}\n\nMost phones do well in a drawer.`, 'What fear does.')]);
    const { faults } = await checkFound(files);
    expect(faults.map(({ slug }) => slug)).toEqual(['story-outside']);
    const [fault] = faults;
    expect(fault?.mend).toMatchObject({
      write: `<CaseStudy people="Lucy" basis="disguised" reviewed="2026-11-24">\n\n${told}\n\n</CaseStudy>`,
    });
    expect(fault && (await checkFound(applyMend(files, fault))).faults).toEqual([]);
  });

  it('is told without people where it names nobody', async () => {
    const [fault] = await tell(
      'A client of mine rang her husband at work every hour. He had asked her not to.',
    );
    expect(fault?.mend).toMatchObject({
      write: expect.stringMatching(/^<CaseStudy basis="disguised" reviewed=/) as unknown,
    });
  });

  it('is told with consent where it says so', async () => {
    const [fault] = await tell(
      'With her permission I can tell you about a nurse I coached. She rang her husband every hour.',
    );
    expect(fault?.mend).toMatchObject({ write: expect.stringContaining('basis="consent"') as unknown });
  });

  it('stands in a list as well, where nothing but its writer can take it out', async () => {
    const [fault] = await tell(
      '- A client of mine rang her husband at work every hour. He asked her not to.',
    );
    expect(fault?.slug).toBe('story-outside');
    expect(fault?.mend).toMatchObject({ advice: expect.stringContaining('Imagine') as unknown });
  });

  it('is told of once: its names are no warnings beside it', async () => {
    const told = await tell('My client Lucy rang her husband Ben every hour. Ben had asked her not to.');
    expect(told.map(({ slug }) => slug)).toEqual(['story-outside']);
  });

  it('is none where it speaks of people whose story was told before', async () => {
    expect(
      await tell('Sarah told me that she had asked once a day from then on. Mike had smiled.', AFTER_STORY),
    ).toEqual([]);
  });

  it('is one where somebody else slips into what was told before', async () => {
    const text = 'When Emma came to our second session she told me that Mike had smiled. She had cried.';
    expect((await tell(text, AFTER_STORY)).map(({ slug }) => slug)).toEqual(['story-outside']);
  });

  it('is none where "she" is somebody of the writer’s own', async () => {
    const text =
      'My mother kept her plates in a box.\n\nShe took them out once. She washed each of them and put them back.';
    expect(await tell(text)).toEqual([]);
  });
});

describe('the seed’s stories in plain prose', () => {
  const source = fs.readFileSync(path.join(POSTS_FOLDER, 'codependency-vs-interdependence.mdx'), 'utf8');
  const stories = Array.from(
    source.matchAll(/<CaseStudy[^>]*>\n\n([^]*?)\n\n<\/CaseStudy>/g),
    ([, text = '']) => text,
  );

  it.each(stories)('are stopped: %s', async (text) => {
    expect((await tell(text)).map(({ slug }) => slug)).toContain('story-outside');
  });
});

describe('a story without people', () => {
  const story = (text: string) =>
    tell(
      `What silence does.\n\n<CaseStudy basis="disguised" reviewed="2026-05-20">\n\n${text}\n\n</CaseStudy>`,
      AFTER_STORY,
    );

  it('passes where it names nobody', async () => {
    expect(await story('She asked him every evening. He said yes.')).toEqual([]);
  });

  it('allows no name at all', async () => {
    const [fault] = await story('She asked Emma every evening.');
    expect(fault).toMatchObject({
      slug: 'name-undeclared',
      message: '"Emma" is named in a story that declares no people.',
    });
  });
});
