import path from 'node:path';
import type { Context } from 'hono';
import type { ReaderId } from '../../../discussion/reader-token.ts';
import { leadToSlash } from '../answers/add-slash.ts';
import type { BuiltFile, BuiltFiles } from './built-files.ts';
import { chooseEncoding } from '../answers/choose-encoding.ts';
import { createComposer, type Content } from './composer.ts';
import { decodeAddress } from '../../../lib/decode-address.ts';
import { isKnownEtag } from '../answers/known-etag.ts';
import { isNamedByHash, LASTING } from '../answers/named-by-hash.ts';
import type { FillHole, PageSource } from './page-source.ts';
import { OF_ONE_READER } from '../answers/security-headers.ts';
import { sendMedia } from '../answers/send-media.ts';

type Status = 200 | 404;

/** What is sent in parts. */
const PLAYED = /^(?:audio|video)\//;

export interface BuiltPagesOptions {
  folder: string;
  files: BuiltFiles;
  fill: FillHole;
  /** Headers of every answer. */
  headers: Record<string, string>;
}

/** Pages from the files of a build. */
export function openBuiltPages({ folder, files, fill, headers }: BuiltPagesOptions): PageSource {
  const byPath = new Map(Object.entries(files));
  const composer = createComposer({ folder, files, headers, fillShared: (hole) => fill(hole) });

  const sendPlayed = (c: Context, { file, type, etag }: BuiltFile) =>
    sendMedia(c.req.raw, path.join(folder, file), {
      ...headers,
      'content-type': type,
      'cache-control': isNamedByHash(file) ? LASTING : 'no-cache',
      etag: `"${etag}"`,
    });
  const sendFile = (c: Context, file: BuiltFile, reader: ReaderId | undefined, status: Status = 200) => {
    if (PLAYED.test(file.type)) return sendPlayed(c, file);
    const encoding = chooseEncoding(c.req.header('accept-encoding'));
    if (file.threadIds.length > 0 && reader) {
      return composer
        .compose(file, encoding, (hole) => fill(hole, reader))
        .then((own) => sendOwn(own, status));
    }
    // Answered at once where it is kept already: an await would cost a tenth of the speed.
    const kept = composer.findShared(file, encoding);
    if (kept) return sendContent(c, kept, status);
    return composer.readShared(file, encoding).then((shared) => sendContent(c, shared, status));
  };
  const sendNotFound = (c: Context) => {
    const file = byPath.get('/404.html');
    return file ? sendFile(c, file, undefined, 404) : c.text('Not found', 404, headers);
  };

  return {
    findReady(urlPath, acceptEncoding) {
      const file = byPath.get(urlPath);
      return file && composer.findShared(file, chooseEncoding(acceptEncoding));
    },
    send(c, reader) {
      const decoded = decodeAddress(c.req.path) ?? c.req.path;
      const file = byPath.get(c.req.path) ?? byPath.get(decoded);
      if (file) return sendFile(c, file, reader);
      return byPath.has(`${decoded}/`) ? leadToSlash(c, headers) : sendNotFound(c);
    },
    sendNotFound,
    forgetThread: (threadId) => {
      composer.forgetThread(threadId);
    },
  };
}

/** A page for one reader: nobody keeps it, so that Back shows the comment that was just sent. */
function sendOwn({ bytes, headers }: Content, status: Status): Response {
  return new Response(bytes, { status, headers: { ...headers, 'cache-control': OF_ONE_READER } });
}

function sendContent(c: Context, { bytes, headers }: Content, status: Status): Response {
  if (status === 200 && isKnownEtag(c.req.header('if-none-match'), headers.etag)) {
    return new Response(null, { status: 304, headers });
  }
  return new Response(bytes, { status, headers });
}
