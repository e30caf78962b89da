import fs from 'node:fs/promises';
import path from 'node:path';
import * as z from 'zod';
import { parseWith } from '../../lib/parse.ts';
import type { LetterTopic } from '../../letters/letters-view.ts';
import type { Site } from '../../posts/schema/site.ts';

/** Where a release has its topics, for the form by which letters are asked for. */
export const LETTER_TOPICS = 'letter-topics.json';

const topicsSchema = z.array(z.strictObject({ id: z.string(), name: z.string() }));

/** How a release offers letters; undefined where its site does not. */
export async function readLetterOffer(folder: string, { letters, title }: Site) {
  if (!letters) return undefined;
  const file = path.join(folder, 'site', LETTER_TOPICS);
  const value: unknown = JSON.parse(await fs.readFile(file, 'utf8'));
  return { title, topics: parseWith(topicsSchema, value, { code: 'build-unreadable', place: file }) };
}

export function topicsToText(topics: ReadonlyMap<string, { name: string }>): string {
  return JSON.stringify(Array.from(topics, ([id, { name }]): LetterTopic => ({ id, name })));
}
