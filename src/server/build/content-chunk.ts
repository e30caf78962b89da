import fs from 'node:fs';
import path from 'node:path';
import { SiteError } from '../../lib/site-error.ts';
import type { ContentParts } from './load-content.ts';

/** Where a bundle that was kept finds the content that it is to render. */
const HANDED = 'common-ground.content';

/** Gives a bundle that was kept its content, before it is loaded. */
export function handContent(parts: ContentParts): void {
  Reflect.set(globalThis, Symbol.for(HANDED), parts);
}

/** Has a bundle take the content that it is handed, in place of what it was bundled with. */
export function openContentChunk(bundle: string): void {
  replaceChunk(bundle, `export default globalThis[Symbol.for(${JSON.stringify(HANDED)})];\n`);
}

/** Has a bundle do without content: no page that the server renders for one reader lists posts. */
export function emptyContentChunk(bundle: string): void {
  replaceChunk(bundle, 'export default new Map();\n');
}

const CONTENT_CHUNK = /^_astro_data-layer-content_[\w-]+\.mjs$/;

/**
 * Replaces the module of a bundle that holds the content, and nothing else.
 *
 * @throws {SiteError} `content-chunk-unclear`
 */
function replaceChunk(bundle: string, module: string): void {
  const found = fs
    .readdirSync(bundle, { recursive: true, encoding: 'utf8' })
    .filter((name) => CONTENT_CHUNK.test(path.basename(name)));
  const [name] = found;
  if (name === undefined || found.length > 1) {
    throw new SiteError(
      'content-chunk-unclear',
      `${bundle}: expected one module with the content, found ${found.length}.`,
      {
        hint: 'Another version of Astro may bundle it in another way: see src/server/build/content-chunk.ts.',
      },
    );
  }
  const chunk = path.join(bundle, name);
  // Removed first: it may be the same file as one of another bundle.
  fs.rmSync(chunk);
  fs.writeFileSync(chunk, module);
}
