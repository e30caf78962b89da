import fs from 'node:fs';
import * as z from 'zod';
import { checkFiles } from '../src/posts/checks/check-content.ts';
import type { ContentFiles } from '../src/posts/source/content-files.ts';
import { readContent } from '../src/posts/source/read-content.ts';

// `node bench/guard-outside.ts FILE …`: passages of prose, each in a post of its own, through the whole check.

const passagesSchema = z.array(
  z
    .looseObject({
      id: z.string(),
      text: z.string(),
      /** What the text is: a client's story that is told in plain prose. */
      isStory: z.boolean().optional(),
      is_story: z.boolean().optional(),
      /** It was not looked at while the signs and their weights were chosen. */
      isHeldOut: z.boolean().default(false),
    })
    .transform(({ isStory, is_story, ...passage }) => ({
      ...passage,
      isStory: isStory ?? is_story ?? false,
    })),
);

export type PassageOfBench = z.output<typeof passagesSchema>[number];

/** What the check says of each kind of passage, as numbers of passages. */
export interface Outcome {
  stories: number;
  /** Stories told as an error. */
  stopped: number;
  harmless: number;
  /** Harmless ones told as an error, and with a warning and no error. */
  harmlessStopped: number;
  harmlessWarned: number;
  /** The ids of stories that were not stopped, and of harmless ones of which something was said. */
  wrong: string[];
}

export function readPassageFile(file: string): PassageOfBench[] {
  return passagesSchema.parse(JSON.parse(fs.readFileSync(file, 'utf8')));
}

/** Runs the whole check over passages, each in a post of its own beside the content of a small site. */
export async function measure(passages: readonly PassageOfBench[]): Promise<Outcome> {
  const files = await readContent('tests/fixtures/checks/base');
  for (const { id, text } of passages) files.texts.set(`posts/${id}.mdx`, writePost(files, id, text));
  const now = new Date('2026-11-24T12:00:00Z');
  const { faults } = await checkFiles(files, 'content', { now, production: true });
  const told = Map.groupBy(
    faults.filter(({ slug }) => /^(?:name|story|surname|title)/.test(slug)),
    ({ file }) => file,
  );
  const has = ({ id }: PassageOfBench, severity: string) =>
    told.get(`content/posts/${id}.mdx`)?.some((fault) => fault.severity === severity) ?? false;
  const stories = passages.filter(({ isStory }) => isStory);
  const harmless = passages.filter(({ isStory }) => !isStory);
  const missed = stories.filter((each) => !has(each, 'error'));
  const stopped = harmless.filter((each) => has(each, 'error'));
  const warned = harmless.filter((each) => !has(each, 'error') && has(each, 'warning'));
  return {
    stories: stories.length,
    stopped: stories.length - missed.length,
    harmless: harmless.length,
    harmlessStopped: stopped.length,
    harmlessWarned: warned.length,
    wrong: [...missed, ...stopped, ...warned].map(({ id }) => id),
  };
}

export function outcomeToText({
  stories,
  stopped,
  harmless,
  harmlessStopped,
  harmlessWarned,
}: Outcome): string {
  const share = (part: number, whole: number) =>
    `${part} of ${whole} (${((100 * part) / whole).toFixed(1)} %)`;
  return [
    `stories stopped ${share(stopped, stories)}`,
    `harmless stopped ${share(harmlessStopped, harmless)}`,
    `warned of ${share(harmlessWarned, harmless)}`,
  ].join(', ');
}

/** The base's second post with the passage in place of its body. */
function writePost({ texts }: ContentFiles, id: string, text: string): string {
  const post = texts.get('posts/second.mdx') ?? '';
  const front = post.slice(0, post.indexOf('\n---\n', 4) + 5).replace(/^id: .*$/m, `id: ${id}`);
  const title = front.replace(/^title: .*$/m, `title: Passage ${id}`).replace(/^previousSlugs: .*$/m, '');
  return `${title}\n${text}\n\n<CallsToAction />\n`;
}

if (import.meta.main) {
  for (const file of process.argv.slice(2)) {
    const passages = readPassageFile(file);
    for (const isHeldOut of [false, true]) {
      const some = passages.filter((passage) => passage.isHeldOut === isHeldOut);
      if (some.length === 0) continue;
      const outcome = await measure(some);
      console.log(`${file}${isHeldOut ? ', held out' : ''}: ${outcomeToText(outcome)}`);
      if (!isHeldOut && outcome.wrong.length > 0) console.log(`  wrong: ${outcome.wrong.join(' ')}`);
    }
  }
}
