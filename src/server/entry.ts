import fs from 'node:fs/promises';
import path from 'node:path';
import { createApp } from 'astro/app/entrypoint';
import * as z from 'zod';
import { repositoryToGitHost } from '../editor/git-host.ts';
import { indexThreads, threadSchema } from '../discussion/thread.ts';
import { parseWith } from '../lib/parse.ts';
import { site } from '../site.ts';
import { builtFilesSchema } from './built-files.ts';
import { openBuiltPages } from './built-pages.ts';
import { openBuiltDrafts } from './drafts.ts';
import { exportForm } from './git-api/export-form.ts';
import type { Editor } from './git-api/mount-editor.ts';
import { redirectsSchema } from './redirects.ts';
import { createSite, type Site, type SiteOptions } from './site.ts';

export interface BuiltSiteOptions extends Omit<
  SiteOptions,
  'threads' | 'ownNames' | 'redirects' | 'drafts' | 'render' | 'openPages' | 'editor'
> {
  editor?: Editor | undefined;
  /** The build's output, with `client/`, `drafts/` and `server/` below it. */
  folder: string;
}

/** Where the form's repository is, when it is not the site's own. */
const gitHost = site.repository && repositoryToGitHost(site.repository);

/** What a built release exports: the site of that release. */
export async function createBuiltSite({ folder, editor, ...options }: BuiltSiteOptions): Promise<Site> {
  const astro = createApp();
  const client = path.join(folder, 'client');
  const files = await readJson(path.join(folder, 'server/files.json'), builtFilesSchema);
  const redirects = await readJson(path.join(client, 'redirects.json'), redirectsSchema);
  const threads = await readJson(path.join(client, 'threads.json'), z.array(threadSchema));
  return createSite({
    ...options,
    editor: editor && {
      ...editor,
      fieldFolder: toFieldFolder(folder),
      gitHost,
    },
    threads: indexThreads(threads),
    redirects,
    ownNames: await readJson(path.join(client, 'own-names.json'), z.array(z.string())),
    drafts: await openBuiltDrafts(path.join(folder, 'drafts')),
    render: (request, locals) => astro.render(request, { locals }),
    openPages: (fill, headers) => openBuiltPages({ folder: client, files, fill, headers }),
  });
}

/** Writes the form of a release as files; undefined where the site names no repository for it. */
export async function exportBuiltForm(release: string, folder: string): Promise<string[] | undefined> {
  return gitHost && exportForm({ fieldFolder: toFieldFolder(release), gitHost, folder });
}

function toFieldFolder(release: string): string {
  return path.join(release, 'server/editor');
}

async function readJson<Schema extends z.ZodType>(file: string, schema: Schema): Promise<z.output<Schema>> {
  const value: unknown = JSON.parse(await fs.readFile(file, 'utf8'));
  return parseWith(schema, value, { code: 'build-unreadable', place: file });
}
