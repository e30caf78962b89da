import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Hono } from 'hono';
import { afterAll, beforeAll, beforeEach } from 'vitest';
import { makeBareRepository } from '../bare-repository.ts';
import type { RefusedTextsView } from '../../src/editor/refused-texts-view.ts';
import { cleanApart } from '../../src/server/save/clean-apart.ts';
import { openContentRepository } from '../../src/server/save/content-repository.ts';
import { mountEditor, type MountOptions } from '../../src/server/write/mount-editor.ts';
import type { Draft, PublishVerdict, Save, SaveOptions, SaveResult } from '../../src/server/save/save.ts';
import { saveContents } from '../../src/server/save/save-contents.ts';

export const ORIGIN = 'https://coach.example';
export const POST = 'content/posts/a-post.mdx';

let folder: string;
let template: string;
let bare: string;

/** Before each test of a file: a bare repository of one commit, with one post and one file of code. */
export function usePublishedContent(): void {
  beforeAll(() => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'git-api-'));
    template = path.join(folder, 'template.git');
    const work = path.join(folder, 'work');
    fs.mkdirSync(path.join(work, 'content/posts'), { recursive: true });
    fs.writeFileSync(path.join(work, POST), '---\ntitle: One\n---\n\nThe *body*.\n');
    fs.writeFileSync(path.join(work, 'secret.ts'), 'export {};\n');
    makeBareRepository(work, template);
  });
  beforeEach(() => {
    bare = fs.mkdtempSync(path.join(folder, 'site-'));
    fs.cpSync(template, bare, { recursive: true });
  });
  afterAll(() => {
    fs.rmSync(folder, { recursive: true });
  });
}

export const inBare = (...args: string[]) =>
  execFileSync('git', [`--git-dir=${bare}`, ...args], { encoding: 'utf8', stdio: 'pipe' }).trim();

/** Where that repository is. */
export const bareFolder = () => bare;

/** A repository that is not there. */
export const noRepository = () => openContentRepository(path.join(folder, 'none.git'), 'main');

/** The gate as it is seen from here: moves the branch, or says what is wrong. */
export function gate(report?: string) {
  return (commit: string, from: string): Promise<PublishVerdict> => {
    if (report !== undefined) return Promise.resolve({ ok: false, report });
    inBare('update-ref', 'refs/heads/main', commit, from);
    return Promise.resolve({ ok: true });
  };
}

/** A file that is saved; a text is UTF-8. */
export interface Saving {
  path: string;
  text: string | Uint8Array;
  isNew?: boolean;
}

/** Saves files as the form does. */
export async function saveFiles(
  files: readonly Saving[],
  { overrides = {}, ...save }: Partial<Save> & { overrides?: Partial<SaveOptions> } = {},
): Promise<SaveResult> {
  const options: SaveOptions = {
    repository: openContentRepository(bare, 'main'),
    cleanPictures: cleanApart(process.cwd()),
    publish: gate(),
    author: { name: 'The coach', email: 'coach@coach.example' },
    ...overrides,
  };
  const head = await options.repository.findHead();
  if (!head) throw new Error('Nothing has been published.');
  const sent = files.map(({ path: file, text, isNew = false }) => ({
    path: file,
    bytes: Buffer.from(text),
    isNew,
  }));
  return saveContents({ message: 'Update', ...save, files: sent }, head.commit, options);
}

/** Takes files away, as a push does. */
export async function removeFiles(...files: string[]): Promise<void> {
  const repository = openContentRepository(bare, 'main');
  const parent = (await repository.findHead())?.commit ?? '';
  const changes = files.map((file) => ({ path: file, bytes: undefined }));
  const author = { name: 'Another', email: 'another@coach.example' };
  const commit = await repository.writeCommit({ parent, changes, message: 'Remove', author });
  inBare('update-ref', 'refs/heads/main', commit);
}

/** The kept text that a refused save is in. */
export function draftOf(result: SaveResult): Draft {
  if (!('draft' in result) || !result.draft) throw new Error(`Nothing is kept: ${JSON.stringify(result)}`);
  return result.draft;
}

/** The form's whole server, and a way to ask it as a page of the site would. */
export function openEditorSite(overrides: Partial<MountOptions> = {}) {
  const site = new Hono();
  mountEditor(site, {
    title: 'A site',
    language: 'en-GB',
    repository: openContentRepository(bare, 'main'),
    cleanPictures: cleanApart(process.cwd()),
    publish: gate(),
    author: { name: 'The coach', email: 'coach@coach.example' },
    isOwner: () => Promise.resolve(true),
    askToSignIn: (c) => Promise.resolve(c.redirect('/moderate/sign-in/', 303)),
    siteOrigin: ORIGIN,
    headers: {},
    fieldFolder: folder,
    now: () => new Date(),
    listWarnings: () => [],
    showRefused: (c, view) => Promise.resolve(c.json(view)),
    showWrite: (c, view, status = 200) => Promise.resolve(c.json(view, status)),
    showWarnings: (c, view, status = 200) => Promise.resolve(c.json(view, status)),
    showFile: (c, view, status = 200) => Promise.resolve(c.json(view, status)),
    talk: { count: () => Promise.resolve(undefined), erase: () => Promise.resolve() },
    ...overrides,
  });
  return (method: string, url: string, body?: unknown, headers: Record<string, string> = {}) =>
    site.request(ORIGIN + url, {
      method,
      // A browser says itself where the parts of a form begin.
      headers: {
        origin: ORIGIN,
        ...(body instanceof FormData ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: toBody(body) }),
    });
}

function toBody(body: unknown): string | FormData {
  return typeof body === 'string' || body instanceof FormData ? body : JSON.stringify(body);
}

/** What /write/refused/ would show, with dates as JSON has them. */
export async function readRefusedTexts(response: Response): Promise<RefusedTextsView> {
  return (await response.json()) as RefusedTextsView;
}
