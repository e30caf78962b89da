import type { Context } from 'hono';
import type { ReaderId } from '../discussion/reader-token.ts';
import type { BuiltFile, BuiltFiles } from './built-files.ts';
import { chooseEncoding } from './choose-encoding.ts';
import { createComposer, type Content } from './composer.ts';
import type { Hole } from './holes.ts';
import type { PageSource } from './page-source.ts';

type Status = 200 | 404 | 422;

/** Names below this folder hold a hash of what they name, so they never go stale. */
const HASHED = '/_astro/';

/** Pages from the files of a build. */
export function openBuiltPages(
  folder: string,
  files: BuiltFiles,
  fill: (hole: Hole, reader?: ReaderId) => Promise<string>,
): PageSource {
  const byPath = new Map(Object.entries(files));
  const composer = createComposer(folder, files, (hole) => fill(hole));

  const sendFile = async (
    c: Context,
    file: BuiltFile,
    reader: ReaderId | undefined,
    status: Status = 200,
  ) => {
    const encoding = chooseEncoding(c.req.header('accept-encoding'));
    if (file.threadIds.length === 0)
      return sendContent(c, file, await composer.readFile(file, encoding), status);
    if (reader) {
      const own = await composer.compose(file, encoding, (hole) => fill(hole, reader));
      return sendContent(c, file, own, status);
    }
    const shared = composer.findShared(file, encoding) ?? (await composer.composeShared(file, encoding));
    return sendContent(c, file, shared, status);
  };
  const sendNotFound = (c: Context) => {
    const file = byPath.get('/404.html');
    return file ? sendFile(c, file, undefined, 404) : c.text('Not found', 404);
  };

  return {
    send(c, reader) {
      const urlPath = safelyDecode(c.req.path);
      const file = byPath.get(urlPath);
      if (file) return sendFile(c, file, reader);
      if (byPath.has(`${urlPath}/`)) return c.redirect(`${c.req.path}/${new URL(c.req.url).search}`, 301);
      return sendNotFound(c);
    },
    async sendFilled(c, urlPath, discussion, status) {
      const file = byPath.get(urlPath);
      if (!file) return sendNotFound(c);
      const encoding = chooseEncoding(c.req.header('accept-encoding'));
      const content = await composer.compose(file, encoding, (hole) =>
        hole.kind === 'discussion' ? Promise.resolve(discussion) : fill(hole),
      );
      return sendContent(c, file, content, status);
    },
    sendNotFound,
    forgetThread: (threadId) => {
      composer.forgetThread(threadId);
    },
  };
}

function sendContent(c: Context, file: BuiltFile, content: Content, status: Status): Response {
  c.header('vary', file.threadIds.length > 0 ? 'Accept-Encoding, Cookie' : 'Accept-Encoding');
  c.header('etag', content.etag);
  c.header(
    'cache-control',
    c.req.path.startsWith(HASHED) ? 'public, max-age=31536000, immutable' : 'no-cache',
  );
  if (file.policy) c.header('content-security-policy', file.policy);
  if (status === 200 && isKnown(c.req.header('if-none-match'), content.etag)) return c.body(null, 304);
  c.header('content-type', file.type);
  if (content.encoding !== 'identity') c.header('content-encoding', content.encoding);
  return c.body(content.bytes, status);
}

/** Weak comparison, as RFC 9110 section 13.1.2 asks for GET. */
function isKnown(ifNoneMatch: string | undefined, etag: string): boolean {
  return ifNoneMatch?.split(',').some((each) => each.trim().replace(/^W\//, '') === etag) ?? false;
}

function safelyDecode(urlPath: string): string {
  try {
    return decodeURIComponent(urlPath);
  } catch {
    // No file of a build has such a name, so it is simply not found.
    return urlPath;
  }
}
