import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { PathWithRoute } from 'astro';
import { StaticPaths } from 'astro/runtime/prerender/static-paths.js';
import * as z from 'zod';
import type { KeptFiles } from '../../lib/kept-files.ts';
import { linkOrCopy } from '../../lib/link-or-copy.ts';
import { SiteError } from '../../lib/site-error.ts';
import type { PostPage } from '../../posts/search/searched-pages.ts';
import { nameRendered, toFile, type Engine, type EngineFacts } from './engine.ts';

/** Astro's application as its bundle exports it; the two setters tell it what the bundler knew. */
type App = ConstructorParameters<typeof StaticPaths>[0] & {
  render: (request: Request, options: { routeData: PathWithRoute['route'] }) => Promise<Response>;
  setInternals: (internals: { pagesByKeys: ReadonlyMap<string, unknown> }) => void;
  setOptions: (options: unknown) => void;
};

const entrySchema = z.object({ app: z.custom<App>((value) => typeof value === 'object') });

/** While one page is rendered, others wait for their share picture or for the disk; as astro.config.mjs has it. */
const MOST_AT_ONCE = 16;

export interface RenderOptions {
  engine: Engine;
  facts: EngineFacts;
  pages: KeptFiles;
  /** The folder of public files, where those of public/ lie already. */
  client: string;
  /**
   * Told where the pages below /posts/ are, as soon as the changed ones are rendered and before the others
   * are taken over: the search index takes longest of all that follows.
   */
  toSearch: (pages: readonly PostPage[]) => void;
}

/** A page that is built ahead, where it goes and, where an earlier build rendered it from the same, its file. */
interface Wanted {
  path: PathWithRoute;
  file: string;
  /** What it is kept by, where something tells what it is rendered from. */
  name: string | undefined;
  kept: string | undefined;
}

/**
 * Makes every page that is built ahead: takes it over where a build rendered it from the same, and
 * renders it otherwise.
 *
 * @returns the addresses of the pages among them, as the sitemap asks for them: "posts/a/"
 */
export async function renderPages(options: RenderOptions): Promise<string[]> {
  const { engine, facts, pages, client, toSearch } = options;
  const app = await openApp(engine, facts);
  const folders = new Set<string>();
  const paths = await new StaticPaths(app).getAll();
  const wanted = listWanted(paths);
  const isPost = ({ path: { pathname } }: Wanted) => pathname.startsWith('/posts/');
  const posts = wanted.filter(isPost);
  await renderMissing(posts);
  toSearch(posts.map(({ path: { pathname }, file, kept }) => ({ url: toUrl(pathname), file: kept ?? file })));
  await renderMissing(wanted.filter((each) => !isPost(each)));
  takeOver(wanted);
  return paths.filter(({ route }) => route.type === 'page').map(({ pathname }) => toAddress(pathname));

  function listWanted(all: readonly PathWithRoute[]): Wanted[] {
    const files = new Set<string>();
    return all.flatMap((each) => {
      const file = path.join(client, toFile(each));
      if (files.has(file)) throw new SiteError('page-twice', `Two pages want to be at ${each.pathname}.`);
      files.add(file);
      // As in a build by Astro, a file of public/ goes before a page.
      if (fs.existsSync(file)) return [];
      const name = nameRendered(engine.name, each);
      return [{ path: each, file, name, kept: name === undefined ? undefined : pages.find(name) }];
    });
  }

  async function renderMissing(all: readonly Wanted[]): Promise<void> {
    const waiting = all.filter(({ kept }) => kept === undefined);
    const workers = Array.from({ length: MOST_AT_ONCE }, async () => {
      for (let each = waiting.pop(); each; each = waiting.pop()) await renderPage(each);
    });
    await Promise.all(workers);
  }

  async function renderPage({ path: { pathname, route }, file, name }: Wanted): Promise<void> {
    const address = route.type === 'page' ? toUrl(pathname) : pathname;
    const response = await app.render(new Request(new URL(address, facts.config.site)), { routeData: route });
    if (response.status !== (pathname === '/404' ? 404 : 200)) {
      throw new SiteError('page-not-rendered', `${address} was answered by ${response.status} in the build.`);
    }
    makeFolder(path.dirname(file));
    fs.writeFileSync(file, new Uint8Array(await response.arrayBuffer()));
    if (name !== undefined) pages.keep(name, file);
  }

  function takeOver(all: readonly Wanted[]): void {
    for (const { file, kept } of all) {
      if (kept === undefined) continue;
      makeFolder(path.dirname(file));
      linkOrCopy(kept, file);
    }
  }

  function makeFolder(folder: string): void {
    if (!folders.has(folder)) fs.mkdirSync(folder, { recursive: true });
    folders.add(folder);
  }
}

function toUrl(pathname: string): string {
  return pathname.replace(/\/?$/, '/');
}

/** "/posts/a" is "posts/a/", and the home page is nothing. */
function toAddress(pathname: string): string {
  return pathname.replace(/^\/|\/$/g, '').replace(/.$/, '$&/');
}

async function openApp(engine: Engine, facts: EngineFacts): Promise<App> {
  const { app } = entrySchema.parse(await import(pathToFileURL(path.join(engine.render, facts.entry)).href));
  app.setInternals({ pagesByKeys: new Map(facts.styles) });
  const write = (message: unknown) => {
    console.error(message);
  };
  app.setOptions({ settings: { scripts: [] }, logger: { options: { destination: { write } } } });
  return app;
}
