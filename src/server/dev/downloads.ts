import { getMimeType } from 'hono/utils/mime';
import { decodeAddress } from '../../lib/decode-address.ts';
import { DOWNLOAD_FOLDER, downloadToPath } from '../../posts/downloads/download.ts';
import type { InspectedDownloads } from '../../posts/downloads/inspect-downloads.ts';
import type { ContentFiles } from '../../posts/source/content-files.ts';

const ADDRESS = new RegExp(`^(?:/drafts)?/${DOWNLOAD_FOLDER}/(.+)$`);

/** In `astro dev` a file is read when a browser asks for it; undefined where another address was asked for. */
export function answerDownload(
  request: Request,
  inspected: InspectedDownloads,
  { downloads }: Pick<ContentFiles, 'downloads'>,
): Response | undefined {
  const wanted = ADDRESS.exec(decodeAddress(new URL(request.url).pathname) ?? '')?.[1];
  if (wanted === undefined) return undefined;
  for (const [file, found] of inspected) {
    if ('refused' in found || downloadToPath({ file, digest: found.digest, ...found.facts }) !== wanted)
      continue;
    const bytes = downloads.get(file)?.read();
    if (bytes) {
      const type = getMimeType(wanted) ?? 'application/octet-stream';
      return new Response(new Uint8Array(bytes), {
        headers: { 'content-type': type, 'cache-control': 'no-cache' },
      });
    }
  }
  return new Response('There is no such file.', { status: 404 });
}
