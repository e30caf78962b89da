import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { PathWithRoute } from 'astro';
import { StaticPaths } from 'astro/runtime/prerender/static-paths.js';
import * as z from 'zod';
import { digest } from '../../lib/digest.ts';
import type { KeptFiles } from '../../lib/kept-files.ts';
import { linkOrCopy } from '../../lib/link-or-copy.ts';
import type { ReusedFolders } from '../../lib/reused-folders.ts';
import { SiteError } from '../../lib/site-error.ts';
import type { PostPage } from '../../posts/search/searched-pages.ts';
import type { EngineFacts } from './engine-facts.ts';
import { moduleOf, nameRendered, toFile, type Engine } from './engine.ts';

/** Astro's application as its bundle exports it; the two setters tell it what the bundler knew. */
type App = ConstructorParameters<typeof StaticPaths>[0] & {
  render: (request: Request, options: { routeData: PathWithRoute['route'] }) => Promise<Response>;
  setInternals: (internals: { pagesByKeys: ReadonlyMap<string, unknown> }) => void;
  setOptions: (options: unknown) => void;
};

const entrySchema = z.object({ app: z.custom<App>((value) => typeof value === 'object') });

/** While one page is rendered, others wait for their share picture or for the disk; as astro.config.mjs has it. */
const MOST_AT_ONCE = 16;

export interface PagesOptions {
  engine: Engine;
  facts: EngineFacts;
  pages: KeptFiles;
  /** The folder of files that go before a page of their name. */
  publicFolder: string;
}

/** The pages, and the other files that are built ahead; none is rendered yet. */
export interface ListedPages {
  /** The addresses of the pages, as the sitemap asks for them: "posts/a/" */
  addresses: string[];
  /**
   * Renders those that no build has rendered from the same before.
   *
   * @param toSearch told where the pages below /posts/ are before the others are rendered: the search
   *   index takes longest of all that follows
   */
  render: (toSearch: (pages: readonly PostPage[]) => void) => Promise<RenderedFile[]>;
}

export interface RenderedFile {
  /** Where it goes, in the folder of public files. */
  file: string;
  /** The file that it is kept in. */
  kept: string;
}

/** A file that is built ahead. */
interface Wanted {
  path: PathWithRoute;
  file: string;
}

type Rendered = Wanted & RenderedFile;

/** Lists every page that is built ahead. Runs nothing that stands in content. */
export async function listPages(options: PagesOptions): Promise<ListedPages> {
  const { engine, facts, pages, publicFolder } = options;
  const app = await openApp(engine, facts);
  const paths = await new StaticPaths(app).getAll();
  const wanted = listWanted(paths);
  return {
    addresses: paths.filter(({ route }) => route.type === 'page').map(({ pathname }) => toAddress(pathname)),
    async render(toSearch) {
      const isPost = ({ path: { pathname } }: Wanted) => pathname.startsWith('/posts/');
      const posts = await render(wanted.filter(isPost));
      toSearch(posts.map(({ path: { pathname }, kept }) => ({ url: toUrl(pathname), file: kept })));
      const others = await render(wanted.filter((each) => !isPost(each)));
      return [...posts, ...others];
    },
  };

  function listWanted(all: readonly PathWithRoute[]): Wanted[] {
    const files = new Set<string>();
    return all.flatMap((each) => {
      const file = toFile(each);
      if (files.has(file)) throw new SiteError('page-twice', `Two pages want to be at ${each.pathname}.`);
      files.add(file);
      // As in a build by Astro.
      return fs.existsSync(path.join(publicFolder, file)) ? [] : [{ path: each, file }];
    });
  }

  async function render(all: readonly Wanted[]): Promise<Rendered[]> {
    const rendered: Rendered[] = [];
    const waiting: (Wanted & { name: string | undefined })[] = [];
    for (const each of all) {
      const name = nameRendered(engine.name, each.path);
      const kept = name === undefined ? undefined : pages.find(name);
      if (kept === undefined) waiting.push({ ...each, name });
      else rendered.push({ ...each, kept });
    }
    const workers = Array.from({ length: MOST_AT_ONCE }, async () => {
      for (let each = waiting.pop(); each; each = waiting.pop()) {
        const bytes = await renderPage(each.path);
        const name = each.name ?? digest(engine.name, each.file, bytes);
        rendered.push({ ...each, kept: pages.write(name, bytes) });
      }
    });
    await Promise.all(workers);
    return rendered;
  }

  async function renderPage({ pathname, route }: PathWithRoute): Promise<Uint8Array> {
    const address = route.type === 'page' ? toUrl(pathname) : pathname;
    const response = await app.render(new Request(new URL(address, facts.config.site)), { routeData: route });
    if (response.status !== (pathname === '/404' ? 404 : 200)) {
      throw new SiteError('page-not-rendered', `${address} was answered by ${response.status} in the build.`);
    }
    return new Uint8Array(await response.arrayBuffer());
  }
}

/** Lays rendered files into the folder of public files. */
export function takeOver(files: readonly RenderedFile[], client: string, folders: ReusedFolders): void {
  for (const { file, kept } of files) {
    const target = path.join(client, file);
    folders.makeRoom(target);
    linkOrCopy(kept, target);
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
  const { app } = entrySchema.parse(await import(pathToFileURL(moduleOf(engine, 'pages')).href));
  app.setInternals({ pagesByKeys: new Map(facts.styles) });
  const write = (message: unknown) => {
    console.error(message);
  };
  app.setOptions({ settings: { scripts: [] }, logger: { options: { destination: { write } } } });
  return app;
}
