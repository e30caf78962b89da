import fs from 'node:fs';
import path from 'node:path';
import * as z from 'zod';
import { checkFiles } from '../src/posts/checks/check-content.ts';
import type { FaultSlug } from '../src/posts/checks/fault-kinds.ts';
import type { Fault } from '../src/posts/checks/report.ts';
import { readContent } from '../src/posts/source/read-content.ts';

/** Stories and sentences that were written for a measurement, not for the guard; they lie beside the project where there are any. */
export const CASES = path.resolve('../shared/cases/guard');

const slipSchema = z.object({
  find: z.string(),
  put: z.string(),
  kind: z.string(),
  expect: z.enum(['stop', 'stop-or-warn']),
});

const storySchema = z.object({
  id: z.string(),
  people: z.string(),
  identifying: z.boolean(),
  text: z.string(),
  details: z.array(z.string()),
  slips: z.array(slipSchema),
});

type Story = z.output<typeof storySchema>;

/** What the guard tells, of all that the check tells. */
const OF_GUARD: ReadonlySet<FaultSlug> = new Set<FaultSlug>([
  'name-undeclared',
  'name-or-word',
  'name-in-small-letters',
  'story-outside',
  'surname',
  'title-with-name',
  'contact-detail',
  'exact-date',
  'age-and-employer',
  'workplace',
  'person-absent',
  'name-outside-story',
  'detail-outside-story',
]);

/** What was done with something: a build is stopped, its writer is warned, or nobody says a word. */
type Outcome = 'stopped' | 'warned' | 'silent';

const base = await readContent('tests/fixtures/checks/base');
const FRONT = /^---[^]*?^---$/m.exec(base.texts.get('posts/second.mdx') ?? '')?.[0] ?? '';

/** All that the guard says of a post with this text in it. */
async function askGuard(text: string): Promise<Fault[]> {
  const files = { ...base, texts: new Map(base.texts) };
  const body = (base.texts.get('posts/second.mdx') ?? '').slice(FRONT.length);
  files.texts.set('posts/second.mdx', `${FRONT}${body.trimEnd()}\n\n${text}\n`);
  const { faults } = await checkFiles(files, 'content', { now: new Date(), production: true });
  return faults.filter(({ slug, file }) => OF_GUARD.has(slug) && file.endsWith('second.mdx'));
}

function toOutcome(faults: readonly Fault[]): Outcome {
  if (faults.some(({ severity }) => severity === 'error')) return 'stopped';
  return faults.length > 0 ? 'warned' : 'silent';
}

function toStudy({ people }: Story, text: string): string {
  const named = people === '' ? '' : ` people="${people}"`;
  return `<CaseStudy${named} basis="composite" reviewed="2026-01-01">\n\n${text}\n\n</CaseStudy>`;
}

const show = (faults: readonly Fault[]) => faults.map(({ slug, found }) => `${slug} "${found}"`).join(', ');
const percent = (part: number, whole: number) =>
  whole === 0 ? 'none' : `${((100 * part) / whole).toFixed(1)} % (${part} of ${whole})`;

/** Prints how the guard does on stories in their tags: those that name nobody pass, what is slipped into them is found. */
export async function measureStories(file: string, details = false): Promise<void> {
  const stories = z.array(storySchema).parse(JSON.parse(fs.readFileSync(file, 'utf8')));
  const say = (line: string) => {
    if (details) console.log(`    ${line}`);
  };
  const plain = stories.filter(({ identifying }) => !identifying);
  let passed = 0;
  let warnings = 0;
  for (const story of plain) {
    const faults = await askGuard(toStudy(story, story.text));
    if (toOutcome(faults) === 'stopped') say(`${story.id} is stopped: ${show(faults)}`);
    else passed += 1;
    warnings += faults.filter(({ severity }) => severity === 'warning').length;
  }
  console.log(`  stories that name nobody pass: ${percent(passed, plain.length)}, with ${warnings} warnings`);

  let found = 0;
  let all = 0;
  for (const story of stories.filter(({ identifying }) => identifying)) {
    const faults = await askGuard(toStudy(story, story.text));
    for (const detail of story.details) {
      all += 1;
      if (faults.some((fault) => detail.includes(fault.found ?? '') || fault.found?.includes(detail)))
        found += 1;
      else say(`${story.id} tells unseen: ${detail}`);
    }
  }
  console.log(`  details left in are found: ${percent(found, all)}`);

  const slips = new Map<string, { stopped: number; warned: number; all: number }>();
  for (const story of stories) {
    const before = new Set((await askGuard(toStudy(story, story.text))).map(toKey));
    for (const { find, put, kind, expect } of story.slips) {
      const faults = (
        await askGuard(
          toStudy(
            story,
            story.text.replace(find, () => put),
          ),
        )
      ).filter((fault) => !before.has(toKey(fault)));
      const outcome = toOutcome(faults);
      const group = kind.includes('name') ? 'names' : 'details';
      const count = slips.get(group) ?? { stopped: 0, warned: 0, all: 0 };
      slips.set(group, count);
      count.all += 1;
      if (outcome === 'stopped') count.stopped += 1;
      if (outcome === 'warned') count.warned += 1;
      if (outcome === 'silent' || (outcome === 'warned' && expect === 'stop'))
        say(`${story.id} ${kind} is ${outcome}: ${put}`);
    }
  }
  for (const [group, { stopped, warned, all: many }] of slips)
    console.log(
      `  slips, ${group}: stopped ${percent(stopped, many)}, stopped or warned of ${percent(stopped + warned, many)}`,
    );
}

/** The same fault of the same thing, wherever it stands. */
function toKey({ slug, found }: Fault): string {
  return `${slug} ${found}`;
}
