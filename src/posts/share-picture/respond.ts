import type { ShareCard } from './draw.ts';

/**
 * The share picture of a card, as a PNG. What draws it is loaded here: fonts and drawing tools take a tenth of
 * a second, and most exports draw none.
 */
export async function respondWithPicture(card: ShareCard): Promise<Response> {
  const [{ drawShareCard }, { renderPng }] = await Promise.all([import('./draw.ts'), import('./render.ts')]);
  return new Response(await renderPng(drawShareCard(card)), { headers: { 'content-type': 'image/png' } });
}
