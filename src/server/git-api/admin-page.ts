import fs from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { promisify } from 'node:util';
import zlib from 'node:zlib';
import { Hono, type Context } from 'hono';
import { listFormBlocks } from '../../editor/form-blocks.ts';
import { createFormConfig } from '../../editor/form-config.ts';
import startScript from '../../editor/start.js?raw';
import { site } from '../../site.ts';
import { ADMIN_POLICY } from '../security-headers.ts';

const gzip = promisify(zlib.gzip);

export interface AdminPageOptions {
  isOwner: (c: Context) => Promise<boolean>;
  /** Headers of every answer. */
  headers: Record<string, string>;
}

/** Where the coach signs in; the way back is the link to /admin/ there. */
const SIGN_IN = '/moderate/sign-in/';

const PAGE = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>Write</title>
<link rel="icon" href="/favicon.svg">
<script src="/admin/start.js"></script>
<script defer src="/admin/sveltia-cms.js"></script>
</head>
<body><noscript>The form needs JavaScript. Without it, posts can be written as files and pushed by git.</noscript></body>
</html>
`;

/** The coach's form: Sveltia's script from its package, and a configuration made from the schemas. */
export function createAdminPage({ isOwner, headers }: AdminPageOptions): Hono {
  const admin = new Hono();
  let script: Promise<Buffer<ArrayBuffer>> | undefined;
  const send = (body: string | Uint8Array<ArrayBuffer>, type: string, more: Record<string, string> = {}) =>
    new Response(body, {
      headers: {
        ...headers,
        'content-type': type,
        'cache-control': 'private, no-cache',
        'content-security-policy': ADMIN_POLICY,
        ...more,
      },
    });

  admin.use(async (c, next) => {
    if (await isOwner(c)) return next();
    return new Response(null, { status: 303, headers: { ...headers, location: SIGN_IN } });
  });
  admin.get('/', () => send(PAGE, 'text/html; charset=utf-8'));
  admin.get('/start.js', () => send(startScript, 'text/javascript; charset=utf-8'));
  admin.get('/config.json', () => {
    const form = { config: createFormConfig({ title: site.title }), blocks: listFormBlocks() };
    return send(JSON.stringify(form), 'application/json');
  });
  // Every browser that runs Sveltia takes gzip, so it is kept in this form alone.
  admin.get('/sveltia-cms.js', async () =>
    send(await (script ??= readScript()), 'text/javascript; charset=utf-8', {
      'content-encoding': 'gzip',
      'cache-control': 'private, max-age=86400',
    }),
  );
  return admin;
}

async function readScript(): Promise<Buffer<ArrayBuffer>> {
  const entry = createRequire(import.meta.url).resolve('@sveltia/cms');
  return gzip(await fs.readFile(path.join(path.dirname(entry), '../dist/sveltia-cms.js')));
}
