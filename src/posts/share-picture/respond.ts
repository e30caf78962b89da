import fs from 'node:fs';
import path from 'node:path';
import { digest, digestEngine } from '../../lib/digest.ts';
import { keepAs } from '../../lib/link-or-copy.ts';
import { MEMORY_FOLDER } from '../../lib/memory.ts';
import type { ShareCard } from './draw.ts';

/** Pictures by their card, in a folder for the engine that drew them. */
const CARDS = path.join(MEMORY_FOLDER, 'share-cards');

/**
 * The share picture of a card, as a PNG: the one that this engine drew for it before, or a new one.
 * What draws it is loaded only then: fonts and drawing tools take a tenth of a second.
 */
export async function respondWithPicture(card: ShareCard): Promise<Response> {
  const file = path.join(openCards(), `${digest(JSON.stringify(card))}.png`);
  // While it is being worked on, what draws changes under the same name.
  if (import.meta.env.DEV || !fs.existsSync(file)) {
    const [{ drawShareCard }, { renderPng }] = await Promise.all([
      import('./draw.ts'),
      import('./render.ts'),
    ]);
    keepAs(await renderPng(drawShareCard(card)), file);
  }
  return new Response(new Uint8Array(fs.readFileSync(file)), { headers: { 'content-type': 'image/png' } });
}

let opened: string | undefined;

/** The folder of this engine; those of others are forgotten, but not the pictures in them (render.ts). */
function openCards(): string {
  if (opened) return opened;
  const engine = digestEngine(process.cwd());
  opened = path.join(CARDS, engine);
  fs.mkdirSync(opened, { recursive: true });
  for (const name of fs.readdirSync(CARDS)) {
    if (name !== engine) fs.rmSync(path.join(CARDS, name), { recursive: true, force: true });
  }
  return opened;
}
