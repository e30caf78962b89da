import fs from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { LoaderContext } from 'astro/loaders';
import { parse, stringify } from 'devalue';
import * as z from 'zod';
import { parseWith } from '../../lib/parse.ts';
import { collections } from '../../posts/collections.ts';

type Entry = ReturnType<LoaderContext['store']['values']>[number];

const storeSchema = z.map(z.string(), z.map(z.string(), z.custom<Entry>()));

/**
 * Brings a store of Astro's content layer up to date with the files of a project, by the loaders and
 * schemas that Astro itself uses. Entries whose file is as it was stay as they are.
 *
 * @param file where the store lies, as Astro's content layer writes it; it is written anew
 * @returns what was written
 * @throws {SiteError} `content-invalid`, which the content check finds before
 */
export async function loadContent(root: string, file: string): Promise<string> {
  const store = storeSchema.parse(parse(fs.readFileSync(file, 'utf8')));
  for (const [name, { loader, schema }] of Object.entries(collections)) {
    const entries = store.get(name) ?? new Map<string, Entry>();
    store.set(name, entries);
    await loader.load({
      config: { root: pathToFileURL(`${root}/`) },
      logger: { info: () => undefined, error: console.error },
      store: {
        keys: () => [...entries.keys()],
        values: () => [...entries.values()],
        set: (entry) => Boolean(entries.set(entry.id, entry)),
        delete: (id) => entries.delete(id),
      },
      parseData: ({ data, filePath = name }) =>
        Promise.resolve(parseWith(schema, data, { code: 'content-invalid', place: filePath })),
    });
  }
  const text = stringify(store);
  // Renamed into place: a build that is killed leaves the store of the one before.
  fs.writeFileSync(`${file}.half`, text);
  fs.renameSync(`${file}.half`, file);
  return text;
}
