import { pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { EngineFacts } from './engine-facts.ts';

export interface LookOptions {
  steps: readonly AstroIntegration[];
  root: string;
  config: EngineFacts['config'];
  /** The folder of public files. */
  client: string;
  addresses: readonly string[];
}

const IN_ORDER = new Intl.Collator('en', { numeric: true });

/** Has integrations look at built files as Astro would have them do it at the end of its build. */
export async function lookAtFiles({ steps, root, config, client, addresses }: LookOptions): Promise<void> {
  const logger = { info: () => undefined, warn: console.warn, error: console.error };
  const options = {
    'astro:routes:resolved': { routes: [], logger },
    'astro:config:done': { config: { ...config, root: pathToFileURL(`${root}/`) }, logger },
    'astro:build:done': {
      dir: pathToFileURL(`${client}/`),
      // The sitemap sorts them in this order, which takes it long where they are not.
      pages: addresses.toSorted(IN_ORDER.compare).map((pathname) => ({ pathname })),
      assets: new Map(),
      logger,
    },
  };
  for (const [name, given] of Object.entries(options)) {
    for (const { hooks } of steps) {
      const hook: unknown = Reflect.get(hooks, name);
      if (typeof hook === 'function') await Reflect.apply(hook, undefined, [given]);
    }
  }
}
