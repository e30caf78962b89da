import fs from 'node:fs';
import path from 'node:path';
import * as z from 'zod';
import { parseWith } from '../../lib/parse.ts';

const dueSchema = z.array(z.object({ slug: z.string(), publishedAt: z.iso.datetime() }));

/** A post that was still to come when the site was built. */
export interface DuePost {
  slug: string;
  at: Date;
}

/** The posts that a build left for later. */
export function readDuePosts(folder: string): DuePost[] {
  const file = path.join(folder, 'drafts/due.json');
  // A release that was built before there were drafts.
  if (!fs.existsSync(file)) return [];
  const value: unknown = JSON.parse(fs.readFileSync(file, 'utf8'));
  return parseWith(dueSchema, value, { code: 'build-unreadable', place: file }).map(
    ({ slug, publishedAt }) => ({ slug, at: new Date(publishedAt) }),
  );
}

/** Those whose time has come. */
export function findDue(posts: readonly DuePost[], now: Date): string[] {
  return posts.filter(({ at }) => at <= now).map(({ slug }) => slug);
}
