import fs from 'node:fs';
import path from 'node:path';
import * as z from 'zod';
import { makePrivateFolder } from '../../lib/private-files.ts';
import { parseWith } from '../../lib/parse.ts';
import { writeWhole } from '../../lib/write-whole.ts';

/** Where an import from the desk keeps its things, all below the data folder. */
export interface ImportFolders {
  state: string;
  /** What was sent, while it arrives. */
  arriving: string;
  /** What was sent, whole. */
  files: string;
  /** The site as it was when the import began, with what the import has written since. */
  site: string;
  /** What is half done. */
  half: string;
  /** A line of JSON for each text that is written. */
  log: string;
  reports: string;
  /** Held by whoever imports. */
  lock: string;
}

export function importFolders(dataFolder: string): ImportFolders {
  const folder = path.join(dataFolder, 'import');
  const work = path.join(folder, 'work');
  return {
    state: path.join(folder, 'state.json'),
    arriving: path.join(folder, 'arriving'),
    files: path.join(folder, 'files'),
    site: path.join(work, 'site'),
    half: path.join(work, 'half'),
    log: path.join(work, 'written.jsonl'),
    reports: path.join(folder, 'reports'),
    lock: path.join(folder, 'lock'),
  };
}

const stateSchema = z.object({
  id: z.string(),
  /** What the coach chose, in words. */
  source: z.string(),
  /** Of a feed. */
  address: z.string().optional(),
  phase: z.enum(['reading', 'asking', 'writing', 'done', 'failed']),
  /** The live commit that the drafts are written beside. */
  base: z.string().optional(),
  /** The commit that has the drafts. */
  commit: z.string().optional(),
  progress: z.object({
    stage: z.enum(['reading', 'texts', 'checking']),
    done: z.number(),
    all: z.number(),
    pictures: z.number(),
    allPictures: z.number(),
  }),
  coming: z
    .object({
      texts: z.number(),
      there: z.number(),
      /** Of those that are there. */
      changed: z.number().default(0),
      pictures: z.number(),
      comments: z.number().default(0),
    })
    .optional(),
  categories: z.array(z.object({ name: z.string(), posts: z.number() })),
  /** The topic of each category; "" for none. */
  topics: z.record(z.string(), z.string()),
  /** Categories that become topics of their own. */
  newTopics: z.array(z.string()),
  failure: z
    .object({ code: z.string().optional(), words: z.string(), hint: z.string().optional() })
    .optional(),
});

export type ImportState = z.output<typeof stateSchema>;

export const NOTHING_YET: ImportState['progress'] = {
  stage: 'reading',
  done: 0,
  all: 0,
  pictures: 0,
  allPictures: 0,
};

/**
 * Throws away what was sent, and the copy of the site that it was written into. Nobody is answered meanwhile, so that it
 * waits for a second at most.
 */
export function forgetSent({ site, files }: ImportFolders): void {
  for (const folder of [path.dirname(site), files]) fs.rmSync(folder, { ...REMOVE_ALL, maxRetries: 4 });
}

/** The git of an import that was killed may still write into a folder for a moment. */
export const REMOVE_ALL = { recursive: true, force: true, maxRetries: 20, retryDelay: 100 } as const;

/** Undefined where nothing was ever imported. */
export function readState({ state }: ImportFolders): ImportState | undefined {
  if (!fs.existsSync(state)) return undefined;
  return parseWith(stateSchema, JSON.parse(fs.readFileSync(state, 'utf8')), {
    code: 'import-state-unreadable',
    place: state,
  });
}

export function writeState({ state }: ImportFolders, next: ImportState): void {
  makePrivateFolder(path.dirname(state));
  writeWhole(state, JSON.stringify(next));
}
