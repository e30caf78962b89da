import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parse, stringify } from 'devalue';
import * as z from 'zod';
import { parseWith } from '../../lib/parse.ts';
import { writeWhole } from '../../lib/write-whole.ts';
import { collections } from '../../posts/collections.ts';

/** What tells whether an entry's file has changed. The entry itself lies in a file named by its digest. */
const entrySchema = z.object({ filePath: z.string(), digest: z.string() });

/** Entries by collection and id, in their order. */
const indexSchema = z.record(z.string(), z.array(z.tuple([z.string(), entrySchema])));

type Entry = z.output<typeof entrySchema>;

/**
 * Content as Astro's bundle takes it where it comes in parts: of each collection a text with an entry
 * in each line, written by devalue.
 */
export type ContentParts = Record<string, [string]>;

/** Beside our collections Astro's store has some of its own, of another shape. */
const storeSchema = z.map(z.string(), z.unknown());
const collectionSchema = z.map(z.string(), z.looseObject(entrySchema.shape));

/** Keeps the content that a whole build has loaded, from the file of Astro's content layer. */
export function keepContent(store: URL, folder: string): void {
  const known = storeSchema.parse(parse(fs.readFileSync(store, 'utf8')));
  fs.mkdirSync(folder, { recursive: true });
  const kept = Object.keys(collections).map((name) => {
    const entries = collectionSchema.parse(known.get(name) ?? new Map());
    for (const [id, entry] of entries) writeRecord(folder, id, entry);
    return [name, [...entries]];
  });
  writeIndex(folder, indexSchema.parse(Object.fromEntries(kept)));
}

/**
 * Brings kept content up to date with the files of a project, by the loaders and schemas that Astro
 * itself uses. Files that are as they were are not parsed.
 *
 * @throws {SiteError} `content-invalid`, which the content check finds before
 */
export async function loadContent(root: string, folder: string): Promise<ContentParts> {
  const index = indexSchema.parse(JSON.parse(fs.readFileSync(indexOf(folder), 'utf8')));
  for (const [name, { loader, schema }] of Object.entries(collections)) {
    const entries = new Map(index[name]);
    await loader.load({
      config: { root: pathToFileURL(`${root}/`) },
      logger: { info: () => undefined, error: console.error },
      store: {
        keys: () => [...entries.keys()],
        values: () => Array.from(entries, ([id, entry]) => ({ id, data: {}, ...entry })),
        set({ id, filePath = '', digest, ...rest }) {
          const entry = { filePath, digest: String(digest) };
          writeRecord(folder, id, { id, ...rest, ...entry });
          entries.set(id, entry);
          return true;
        },
        delete: (id) => entries.delete(id),
      },
      parseData: ({ data, filePath = name }) =>
        Promise.resolve(parseWith(schema, data, { code: 'content-invalid', place: filePath })),
    });
    index[name] = [...entries];
  }
  writeIndex(folder, index);
  return readParts(folder, index);
}

function indexOf(folder: string): string {
  return path.join(folder, 'index.json');
}

function writeRecord(folder: string, id: string, entry: Entry & Record<string, unknown>): void {
  fs.writeFileSync(path.join(folder, entry.digest), stringify([id, entry]));
}

function writeIndex(folder: string, index: z.output<typeof indexSchema>): void {
  writeWhole(indexOf(folder), JSON.stringify(index));
  const used = new Set(Object.values(index).flatMap((entries) => entries.map(([, { digest }]) => digest)));
  for (const name of fs.readdirSync(folder)) {
    if (!used.has(name) && name !== path.basename(indexOf(folder))) fs.rmSync(path.join(folder, name));
  }
}

function readParts(folder: string, index: z.output<typeof indexSchema>): ContentParts {
  const read = ([, { digest }]: [string, Entry]) => `${fs.readFileSync(path.join(folder, digest), 'utf8')}\n`;
  return Object.fromEntries(
    Object.entries(index).map(([name, entries]): [string, [string]] => [name, [entries.map(read).join('')]]),
  );
}
