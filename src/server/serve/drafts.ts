import fs from 'node:fs/promises';
import path from 'node:path';
import { Hono, type Context } from 'hono';
import { getMimeType } from 'hono/utils/mime';
import type { OwnerCookie } from '../../discussion/http/owner-cookie.ts';
import { SIGN_IN } from '../../discussion/http/owner.ts';
import { DOWNLOAD_FOLDER } from '../../posts/downloads/download.ts';
import { kindToType, nameToMediaKind } from '../../posts/media/media-kind.ts';
import { MEDIA_FOLDER } from '../../posts/media/published-media.ts';
import { PICTURE_FOLDER } from '../../posts/pictures/plan-picture.ts';
import { readDuePosts } from '../publish/due.ts';
import { contentSecurityPolicy } from './answers/security-headers.ts';
import { sendMedia } from './answers/send-media.ts';

/** What pages of drafts have beside them, as those of readers have. */
const FOLDERS = [PICTURE_FOLDER, DOWNLOAD_FOLDER];

/** Pages that the signed-in coach alone is shown. */
export interface Drafts {
  /** The HTML at this address; undefined where there is none. */
  findPage(urlPath: string): Promise<string | undefined>;
  /** A file of a picture that such a page shows, or a file that it leads to. */
  findFile(urlPath: string): Promise<Buffer | undefined>;
  /** The posts that have such a page, but for those that are scheduled. */
  countDrafts(): number;
  /** When each of the scheduled posts is to go live, the first first. */
  listScheduled(): Date[];
  /** Where a file lies that such a page plays. */
  findMedia(urlPath: string): string | undefined;
}

/** The drafts of a build. Its folder is read once, so that no address can lead out of it. */
export async function openBuiltDrafts(folder: string): Promise<Drafts> {
  const names = await listNames(folder);
  const listed = names.map((name) => name.split(path.sep).join('/'));
  const pages = new Map(
    listed
      .filter((name) => /(?:^|\/)index\.html$/.test(name))
      .map((name) => [`/drafts/${name.replace(/index\.html$/, '')}`, path.join(folder, name)]),
  );
  const files = new Map(
    listed
      .filter((name) => FOLDERS.some((kept) => name.startsWith(`${kept}/`)))
      .map((name) => [`/drafts/${name}`, path.join(folder, name)]),
  );
  const media = new Map(
    listed
      .filter((name) => name.startsWith(`${MEDIA_FOLDER}/`))
      .map((name) => [`/drafts/${name}`, path.join(folder, name)]),
  );
  const scheduled = readDuePosts(path.dirname(folder))
    .map(({ at }) => at)
    .sort((one, other) => one.getTime() - other.getTime());
  const unpublished = [...pages.keys()].filter((urlPath) => /^\/drafts\/(?:pages\/)?[^/]+\/$/.test(urlPath));
  return {
    countDrafts: () => Math.max(0, unpublished.length - scheduled.length),
    listScheduled: () => scheduled,
    findMedia: (urlPath) => media.get(urlPath),
    async findPage(urlPath) {
      const file = pages.get(urlPath);
      return file === undefined ? undefined : fs.readFile(file, 'utf8');
    },
    async findFile(urlPath) {
      const file = files.get(urlPath);
      return file === undefined ? undefined : fs.readFile(file);
    },
  };
}

export interface DraftRoutesOptions {
  drafts: Drafts;
  cookie: OwnerCookie;
  sendNotFound: (c: Context) => Response | Promise<Response>;
}

/** /drafts/ for the coach; everybody else is led to where she signs in, whatever they asked for. */
export function createDraftRoutes({ drafts, cookie, sendNotFound }: DraftRoutesOptions): Hono {
  const routes = new Hono();
  routes.get('/drafts/*', async (c) => {
    c.header('cache-control', 'no-store');
    c.header('x-robots-tag', 'noindex');
    if (!(await cookie.findSession(c))) return c.redirect(SIGN_IN, 303);
    const page = await drafts.findPage(c.req.path);
    if (page !== undefined) {
      c.header('content-security-policy', contentSecurityPolicy(page));
      return c.html(page);
    }
    const file = await drafts.findFile(c.req.path);
    if (file) {
      return c.body(new Uint8Array(file), 200, {
        'content-type': getMimeType(c.req.path) ?? 'application/octet-stream',
      });
    }
    const media = drafts.findMedia(c.req.path);
    const kind = nameToMediaKind(c.req.path);
    if (media !== undefined && kind)
      return sendMedia(c.req.raw, media, {
        'content-type': kindToType(kind),
        'cache-control': 'no-store',
        'x-robots-tag': 'noindex',
      });
    const withSlash = `${c.req.path}/`;
    if ((await drafts.findPage(withSlash)) !== undefined) return c.redirect(withSlash, 301);
    return sendNotFound(c);
  });
  return routes;
}

async function listNames(folder: string): Promise<string[]> {
  try {
    return await fs.readdir(folder, { recursive: true });
  } catch {
    // A release that was built before there were drafts: going back to it must work.
    return [];
  }
}
