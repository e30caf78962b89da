import fs from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import { SiteError } from '../../lib/site-error.ts';
import { compileBody, compiledBodyToText } from './compile.ts';
import { readFrontMatter } from './front-matter.ts';

/** What an entry is known by, from its front matter and its path relative to the project. */
type ReadId = (data: Record<string, unknown>, filePath: string) => string;

/** Loads the MDX files below `folder` (relative to the project), compiled and ready to evaluate. */
export function mdxFiles(folder: string, readId: ReadId): Loader {
  return {
    name: 'mdx-files',
    async load(context) {
      const { store, config, watcher, logger } = context;
      const root = fileURLToPath(config.root);
      const base = path.join(root, folder);

      const load = async () => {
        const kept = new Map(store.values().map((entry) => [entry.filePath, entry]));
        const fileOf = new Map<string, string>();
        let compiled = 0;
        for (const file of await listMdxFiles(base)) {
          const filePath = path.posix.join(folder, file);
          const source = await fs.readFile(path.join(base, file), 'utf8');
          const digest = context.generateDigest(filePath + source);
          const known = kept.get(filePath);
          // An unchanged file is not even parsed: reading the YAML of 1,000 posts takes two seconds.
          const entry = known?.digest === digest ? known : { ...(await parseFile(source, filePath)), digest };
          claim(fileOf, entry.id, filePath);
          if (entry === known) continue;
          compiled += 1;
          store.set(entry);
        }
        for (const id of store.keys()) if (!fileOf.has(id)) store.delete(id);
        logger.info(`${fileOf.size} files in ${folder}, ${compiled} compiled`);
      };
      const parseFile = async (source: string, filePath: string) => {
        const { data: raw, body } = readFrontMatter(source, filePath);
        const input = asRecord(raw);
        const id = readId(input, filePath);
        const data = await context.parseData({ id, data: input, filePath: path.join(root, filePath) });
        return { id, data, filePath, body: compiledBodyToText(await compileBody(body)) };
      };

      await load();
      watcher?.add(base);
      const reload = (changed: string) => {
        if (!changed.startsWith(base) || !changed.endsWith('.mdx')) return;
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

async function listMdxFiles(base: string): Promise<string[]> {
  const entries = await fs.readdir(base, { recursive: true });
  return entries
    .map((entry) => entry.split(path.sep).join('/'))
    .filter((entry) => entry.endsWith('.mdx'))
    .sort();
}

/** A post's own `id`: renaming its file changes nothing but its address. */
export const readPostId: ReadId = ({ id }, filePath) => {
  if (typeof id === 'string' && id) return id;
  throw new SiteError('id-missing', `${filePath}: the post has no id.`, {
    file: filePath,
    field: 'id',
    hint: 'Write an id under the first "---", such as: id: my-first-post',
  });
};

/** The file's name: a page's address. */
export const readPageId: ReadId = (_data, filePath) => path.basename(filePath, '.mdx');

function asRecord(data: unknown): Record<string, unknown> {
  return data !== null && typeof data === 'object' ? { ...data } : {};
}
