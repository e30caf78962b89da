import fs from 'node:fs/promises';
import path from 'node:path';
import * as z from 'zod';
import { parseWith } from '../../lib/parse.ts';

/** Where a built site keeps what the coach is told of her posts; readers cannot ask for it. */
export const PUBLISHED = 'published.json';

const publishedSchema = z.array(
  z.object({
    id: z.string().optional(),
    slug: z.string(),
    title: z.string(),
    publishedAt: z.coerce.date(),
    topics: z.array(z.string()).optional(),
  }),
);

/** A post that readers may see; its id and topics are not told by a release of an earlier engine. */
export type PublishedPost = z.output<typeof publishedSchema>[number];

/** Those of a built site, the newest first; undefined where it was built before they were told. */
export async function readPublished(builtFolder: string): Promise<PublishedPost[] | undefined> {
  const file = path.join(builtFolder, 'site', PUBLISHED);
  let text: string;
  try {
    text = await fs.readFile(file, 'utf8');
  } catch {
    // A release of an earlier engine: going back to it must work.
    return undefined;
  }
  return parseWith(publishedSchema, JSON.parse(text), { code: 'build-unreadable', place: file });
}
