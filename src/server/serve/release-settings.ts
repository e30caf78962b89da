import fs from 'node:fs/promises';
import path from 'node:path';
import type * as z from 'zod';
import { parseWith } from '../../lib/parse.ts';
import { siteSchema, type Site } from '../../posts/schema/site.ts';

/** What a release has in its site.yaml. */
export function readReleaseSettings(release: string): Promise<Site> {
  return readReleaseFile(path.join(release, 'site/site.json'), siteSchema);
}

/** @throws {SiteError} `build-unreadable` where another engine wrote it */
export async function readReleaseFile<Schema extends z.ZodType>(
  file: string,
  schema: Schema,
): Promise<z.output<Schema>> {
  const value: unknown = JSON.parse(await fs.readFile(file, 'utf8'));
  return parseWith(schema, value, { code: 'build-unreadable', place: file });
}
