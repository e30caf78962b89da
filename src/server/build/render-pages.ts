import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { PathWithRoute } from 'astro';
import { StaticPaths } from 'astro/runtime/prerender/static-paths.js';
import * as z from 'zod';
import { SiteError } from '../../lib/site-error.ts';
import { nameRendered, toFile, type Engine, type EngineFacts } from './engine.ts';
import type { KeptFiles } from '../../lib/kept-files.ts';

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
  /** Told when the posts' pages are there: the search index takes longest of all that follows. */
  toSearch: () => void;
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
  const made = new Set<string>();
  const paths = await new StaticPaths(app).getAll();
  const isPost = ({ pathname }: PathWithRoute) => pathname.startsWith('/posts/');
  await makePages(paths.filter(isPost));
  toSearch();
  await makePages(paths.filter((each) => !isPost(each)));
  return paths.filter(({ route }) => route.type === 'page').map(({ pathname }) => toAddress(pathname));

  async function makePages(wanted: readonly PathWithRoute[]): Promise<void> {
    const waiting = wanted.filter((each) => {
      const file = path.join(client, toFile(each));
      if (made.has(file)) throw new SiteError('page-twice', `Two pages want to be at ${each.pathname}.`);
      made.add(file);
      // As in a build by Astro, a file of public/ goes before a page.
      if (fs.existsSync(file)) return false;
      makeFolder(path.dirname(file));
      const name = nameRendered(engine.name, each);
      return name === undefined || !pages.take(name, file);
    });
    const workers = Array.from({ length: MOST_AT_ONCE }, async () => {
      for (let each = waiting.pop(); each; each = waiting.pop()) await renderPage(each);
    });
    await Promise.all(workers);
  }

  function makeFolder(folder: string): void {
    if (!folders.has(folder)) fs.mkdirSync(folder, { recursive: true });
    folders.add(folder);
  }

  async function renderPage(each: PathWithRoute): Promise<void> {
    const { pathname, route } = each;
    const address = route.type === 'page' ? pathname.replace(/\/?$/, '/') : pathname;
    const response = await app.render(new Request(new URL(address, facts.config.site)), { routeData: route });
    if (response.status !== (pathname === '/404' ? 404 : 200)) {
      throw new SiteError('page-not-rendered', `${address} was answered by ${response.status} in the build.`);
    }
    const file = path.join(client, toFile(each));
    fs.writeFileSync(file, new Uint8Array(await response.arrayBuffer()));
    const name = nameRendered(engine.name, each);
    if (name !== undefined) pages.keep(name, file);
  }
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
