import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { serve, type ServerType } from '@hono/node-server';
import { Hono } from 'hono';
import { makeBareRepository } from '../bare-repository.ts';
import { repositoryToGitHost } from '../../src/editor/git-host.ts';
import type { RepositorySettings } from '../../src/posts/schema/repository.ts';
import { checkContent } from '../../src/posts/checks/check-content.ts';
import { reportToForm } from '../../src/posts/checks/reporters/form.ts';
import { cleanApart } from '../../src/server/git-api/clean-apart.ts';
import { openContentRepository } from '../../src/server/git-api/content-repository.ts';
import { mountEditor } from '../../src/server/git-api/mount-editor.ts';
import { DIST } from '../fixture-site.ts';

export interface OpenForm {
  url: string;
  /** Git in the repository that the form writes to. */
  inBare: (...args: string[]) => string;
  close: () => Promise<void>;
}

export interface OpenFormOptions {
  /** The form is that of a repository at another host. */
  elsewhere?: RepositorySettings;
  /** A save has to pass the content checks; without this every save is let through. */
  hasChecks?: boolean;
}

/** The real form over a folder's content. The whole gate is tested elsewhere. */
export async function openForm(content: string, options: OpenFormOptions = {}): Promise<OpenForm> {
  const { elsewhere, hasChecks = false } = options;
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'form-'));
  const bare = path.join(folder, 'site.git');
  const work = path.join(folder, 'work');
  fs.cpSync(content, path.join(work, 'content'), { recursive: true });
  makeBareRepository(work, bare);
  const inBare = (...args: string[]) =>
    execFileSync('git', [`--git-dir=${bare}`, ...args], { encoding: 'utf8' });

  const site = new Hono();
  let server: ServerType | undefined;
  const url = await new Promise<string>((resolve) => {
    server = serve(
      { fetch: (request) => site.fetch(request), hostname: '127.0.0.1', port: 0 },
      ({ port }) => {
        resolve(`http://127.0.0.1:${port}`);
      },
    );
  });
  mountEditor(site, {
    title: 'A site',
    language: 'en-GB',
    isOwner: () => Promise.resolve(true),
    repository: openContentRepository(bare, 'main'),
    cleanPictures: cleanApart(process.cwd()),
    publish: async (commit, from) => {
      if (hasChecks) {
        inBare(`--work-tree=${work}`, 'checkout', '-q', '-f', commit, '--', 'content');
        const report = await checkContent(path.join(work, 'content'), { now: new Date(), production: true });
        if (report.errors > 0) return { ok: false, report: reportToForm(report) };
      }
      inBare('update-ref', 'refs/heads/main', commit, from);
      return { ok: true };
    },
    author: { name: 'The coach', email: 'coach@coach.example' },
    siteOrigin: url,
    headers: {},
    now: () => new Date(),
    listWarnings: () => [],
    showKept: (c, view) => Promise.resolve(c.json(view)),
    showWarnings: (c, view, status = 200) => Promise.resolve(c.json(view, status)),
    showFile: (c, view, status = 200) => Promise.resolve(c.json(view, status)),
    talk: { count: () => Promise.resolve(undefined), erase: () => Promise.resolve() },
    showWrite: (c, view, status = 200) => Promise.resolve(c.json(view, status)),
    // Built with the site: see tests/build-site.ts.
    fieldFolder: path.join(DIST, 'server/editor'),
    gitHost: elsewhere && repositoryToGitHost(elsewhere),
  });
  return {
    url,
    inBare,
    async close() {
      await new Promise((resolve) => server?.close(resolve));
      fs.rmSync(folder, { recursive: true });
    },
  };
}
