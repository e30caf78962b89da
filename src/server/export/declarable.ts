import fs from 'node:fs';
import path from 'node:path';
import * as z from 'zod';
import { parseWith } from '../../lib/parse.ts';
import { stopsBuild } from '../../posts/checks/draft-faults.ts';
import { DECLARED_AS } from '../../posts/checks/guard/declarable.ts';
import type { Report } from '../../posts/checks/report.ts';

/** Where a build remembers what the form can offer of what it refused. */
const FILE = 'declarable.json';

/** A word that keeps a text from going live, and how it may stay. */
export const declarableSchema = z.object({
  /** Relative to the project. */
  file: z.string(),
  line: z.int(),
  /** What is wrong, as one sentence. */
  message: z.string(),
  word: z.string(),
  story: z.int(),
  as: z.array(z.enum(DECLARED_AS)),
});
export type DeclarableAt = z.output<typeof declarableSchema>;

/** Remembers beside a build what of its report may stay once it is declared. */
export function keepDeclarable(cacheFolder: string, { faults }: Report): void {
  const found = faults.filter(stopsBuild).flatMap(({ file, line, message, mend }): DeclarableAt[] => {
    const declarable = 'advice' in mend ? mend.declarable : undefined;
    return declarable ? [{ file, line, message, ...declarable, as: [...declarable.as] }] : [];
  });
  fs.writeFileSync(path.join(cacheFolder, FILE), JSON.stringify(found));
}

/** Forgets what an earlier build could offer: the next one may end before it knows. */
export function forgetDeclarable(cacheFolder: string): void {
  fs.rmSync(path.join(cacheFolder, FILE), { force: true });
}

/**
 * What the last build with this cache could offer; nothing where it ended before it knew.
 *
 * @throws {SiteError} `build-unreadable`
 */
export function readDeclarable(cacheFolder: string): DeclarableAt[] {
  const file = path.join(cacheFolder, FILE);
  if (!fs.existsSync(file)) return [];
  return parseWith(z.array(declarableSchema), JSON.parse(fs.readFileSync(file, 'utf8')), {
    code: 'build-unreadable',
    place: file,
  });
}
