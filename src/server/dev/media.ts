import path from 'node:path';
import type { InspectedMedia } from '../../posts/media/inspect-media.ts';
import { kindToType } from '../../posts/media/media-kind.ts';
import { MEDIA_FOLDER, mediaToName } from '../../posts/media/published-media.ts';
import { sendMedia } from '../serve/answers/send-media.ts';

const ADDRESS = new RegExp(`^(?:/drafts)?/${MEDIA_FOLDER}/([^/]+)$`);

/** In `astro dev` a film comes from where it lies; undefined where another address was asked for. */
export function answerMedia(
  request: Request,
  media: InspectedMedia,
  siteFolder: string,
): Promise<Response> | undefined {
  const name = ADDRESS.exec(new URL(request.url).pathname)?.[1];
  if (name === undefined) return undefined;
  for (const [file, found] of media) {
    if (mediaToName(found) !== name) continue;
    const headers = { 'content-type': kindToType(found.kind), 'cache-control': 'no-cache' };
    return sendMedia(request, path.join(siteFolder, 'content', file), headers);
  }
  return Promise.resolve(new Response('There is no such file.', { status: 404 }));
}
