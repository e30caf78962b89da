import { getMimeType } from 'hono/utils/mime';
import { LRUCache } from 'lru-cache';
import { drawPicture } from '../../posts/pictures/draw-picture.ts';
import type { InspectedPictures } from '../../posts/pictures/inspect-pictures.ts';
import { listVariants, PICTURE_FOLDER, planCover, planPicture } from '../../posts/pictures/plan-picture.ts';
import { FOCUSES } from '../../posts/schema/picture.ts';
import type { ContentFiles } from '../../posts/source/content-files.ts';

const ADDRESS = new RegExp(`^(?:/drafts)?/${PICTURE_FOLDER}/([^/]+)$`);

/** 64 MiB of what was drawn a moment ago. */
const drawn = new LRUCache<string, Uint8Array<ArrayBuffer>>({
  maxSize: 64 * 1024 * 1024,
  sizeCalculation: ({ byteLength }) => byteLength + 1,
});

/** In `astro dev` a picture is drawn when a browser asks for it; undefined where another address was asked for. */
export async function answerPicture(
  request: Request,
  inspected: InspectedPictures,
  { pictures }: Pick<ContentFiles, 'pictures'>,
): Promise<Response | undefined> {
  const name = ADDRESS.exec(new URL(request.url).pathname)?.[1];
  if (name === undefined) return undefined;
  const known = drawn.get(name);
  if (known) return respond(name, known);
  for (const [file, found] of inspected) {
    if ('refused' in found) continue;
    const picture = { ...found.facts, digest: found.digest };
    const plans = [planPicture(picture), ...FOCUSES.map((focus) => planCover({ ...picture, focus }))];
    const variant = plans.flatMap((plan) => listVariants(plan)).find((each) => each.name === name);
    const bytes = variant && pictures.get(file)?.read();
    if (!variant || !bytes) continue;
    const [made] = await drawPicture(picture, bytes, [variant]);
    if (!made) continue;
    const content = new Uint8Array(made.bytes);
    drawn.set(name, content);
    return respond(name, content);
  }
  return new Response('There is no such picture.', { status: 404 });
}

function respond(name: string, bytes: Uint8Array<ArrayBuffer>): Response {
  return new Response(bytes, {
    headers: { 'content-type': getMimeType(name) ?? 'application/octet-stream', 'cache-control': 'no-cache' },
  });
}
