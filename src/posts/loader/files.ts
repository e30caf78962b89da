import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { LoaderContext } from 'astro/loaders';
import { digest } from '../../lib/digest.ts';
import { openFileDigests } from '../../lib/file-digests.ts';
import { MEMORY_FOLDER } from '../../lib/memory.ts';
import { SiteError } from '../../lib/site-error.ts';

/** What a file says, before a schema has seen its data. */
export interface FileEntry {
  /** What the entry is known by, unique in its collection. */
  id: string;
  data: Record<string, unknown>;
  body?: string;
}

interface FilesOptions {
  name: string;
  /** Relative to the project, with all folders in it. */
  folder: string;
  extension: string;
  /** `filePath` is relative to the project. */
  read: (source: string, filePath: string) => FileEntry | Promise<FileEntry>;
}

/** What a collection is loaded with: by Astro, or by a build that only renews pages. */
export interface LoadContext extends Pick<LoaderContext, 'watcher'> {
  parseData: (props: {
    id: string;
    data: Record<string, unknown>;
    filePath?: string;
  }) => Promise<Record<string, unknown>>;
  store: Pick<LoaderContext['store'], 'values' | 'keys' | 'set' | 'delete'>;
  config: Pick<LoaderContext['config'], 'root'>;
  logger: Pick<LoaderContext['logger'], 'info' | 'error'>;
}

export interface FileLoader {
  name: string;
  load: (context: LoadContext) => Promise<void>;
}

/** A loader of the files of one kind below a folder, which reads again only those that have changed. */
export function files({ name, folder, extension, read }: FilesOptions): FileLoader {
  return {
    name,
    async load(context) {
      const { store, config, watcher, logger } = context;
      const root = fileURLToPath(config.root);
      const base = path.join(root, folder);

      const load = async () => {
        const kept = new Map(store.values().map((entry) => [entry.filePath, entry]));
        const fileOf = new Map<string, string>();
        const digests = openFileDigests(path.join(MEMORY_FOLDER, `digests-${path.basename(folder)}.json`));
        let changed = 0;
        for (const file of listFiles(base, extension)) {
          const filePath = path.posix.join(folder, file);
          // With its path: two files may say the same and be two entries.
          const version = digest(filePath, digests.of(path.join(base, file)));
          const known = kept.get(filePath);
          // An unchanged file is not even parsed: reading the YAML of 1,000 posts takes two seconds.
          const entry = known?.digest === version ? known : await readEntry(filePath, version);
          claim(fileOf, entry.id, filePath);
          if (entry === known) continue;
          changed += 1;
          store.set(entry);
        }
        for (const id of store.keys()) if (!fileOf.has(id)) store.delete(id);
        digests.save();
        logger.info(`${fileOf.size} files in ${folder}, ${changed} read anew`);
      };
      const readEntry = async (filePath: string, version: string) => {
        const source = fs.readFileSync(path.join(root, filePath), 'utf8');
        const { id, data: input, ...rest } = await read(source, filePath);
        const data = await context.parseData({ id, data: input, filePath: path.join(root, filePath) });
        return { id, data, filePath, digest: version, ...rest };
      };

      await load();
      watcher?.add(base);
      const reload = (changed: string) => {
        if (!changed.startsWith(base) || !changed.endsWith(extension)) return;
        load().catch((error: unknown) => {
          // A half-typed post must not end the development server; the next save tries again.
          logger.error(error instanceof Error ? error.message : String(error));
        });
      };
      watcher?.on('add', reload).on('change', reload).on('unlink', reload);
    },
  };
}

/** @throws {SiteError} `duplicate-id` where the id is another file's already. */
function claim(fileOf: Map<string, string>, id: string, filePath: string): void {
  const other = fileOf.get(id);
  if (other !== undefined) {
    throw new SiteError('duplicate-id', `${filePath}: the id "${id}" is that of ${other} already.`, {
      file: filePath,
      field: 'id',
      hint: 'Give this one an id of its own.',
    });
  }
  fileOf.set(id, filePath);
}

function listFiles(base: string, extension: string): string[] {
  return fs
    .readdirSync(base, { recursive: true, encoding: 'utf8' })
    .map((entry) => entry.split(path.sep).join('/'))
    .filter((entry) => entry.endsWith(extension))
    .sort();
}
