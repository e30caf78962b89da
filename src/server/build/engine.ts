import fs from 'node:fs';
import path from 'node:path';
import type { PathWithRoute } from 'astro';
import { digest, digestEngine } from '../../lib/digest.ts';

/**
 * The engine as Astro bundled it: what renders pages, what the server runs, and what browsers load.
 * It is the same for all builds between which only posts, pages, people, topics and pictures changed.
 */
export interface Engine {
  /** A name for all that it was bundled from. */
  name: string;
  /** Its modules that render pages, as Astro bundled them; there until they are bundled once more. */
  render: string;
  /** What builds run that have this engine; see bundle.ts. */
  modules: string;
  /** What becomes dist/server, and dist/client/_astro. */
  server: string;
  assets: string;
  /** The content that it was last used with; see load-content.ts. */
  content: string;
  /** What it has to be told beside the content; see engine-facts.ts. */
  facts: string;
}

/** A page or a file that a build makes, as Astro lists them. */
export type BuiltPath = Pick<PathWithRoute, 'pathname' | 'cacheKey'> & {
  route: Pick<PathWithRoute['route'], 'component' | 'type'>;
};

/** What a build loads that has the engine: our own renew.ts and side-worker.ts, and Astro's way into its pages. */
export type EngineModule = 'renew' | 'side-worker' | 'pages';

export function moduleOf(engine: Engine, name: EngineModule): string {
  return path.join(engine.modules, `${name}.js`);
}

/** A name for all that the engine of a project is bundled from. */
export function nameEngine(root: string, siteUrl: string): string {
  return digest(digestEngine(root), root, siteUrl, fs.readFileSync(path.join(root, 'content/site.yaml')));
}

export function openEngine(name: string, folder: string): Engine {
  return {
    name,
    render: path.join(folder, 'render'),
    modules: path.join(folder, 'modules'),
    server: path.join(folder, 'server'),
    assets: path.join(folder, 'assets'),
    content: path.join(folder, 'content'),
    facts: path.join(folder, 'facts.json'),
  };
}

/** Where a page or a file comes to lie in the folder of public files. */
export function toFile({ pathname, route }: BuiltPath): string {
  const name = pathname.replace(/^\/|\/$/g, '');
  if (route.type !== 'page') return name;
  return name === '404' ? '404.html' : path.join(name, 'index.html');
}

/** Pictures with no key of their own, such as the site's icons, are drawn from the engine alone. */
const PICTURE = /\.(?:ico|png)$/;

/** Names a page of an engine by all that it is rendered from; undefined for one that must be rendered. */
export function nameRendered(engine: string, { pathname, route, cacheKey }: BuiltPath): string | undefined {
  const key = cacheKey ?? (PICTURE.test(pathname) ? '' : undefined);
  return key === undefined ? undefined : digest(engine, route.component, pathname, key);
}
