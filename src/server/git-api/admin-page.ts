import { Hono, type Context } from 'hono';
import { listFormBlocks } from '../../editor/form-blocks.ts';
import { createFormConfig } from '../../editor/form-config.ts';
import startScript from '../../editor/start.js?raw';
import { site } from '../../site.ts';
import { ADMIN_POLICY } from '../security-headers.ts';
import { findFont, readScript } from './sveltia-files.ts';

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
  admin.get('/fonts/:name{[a-z0-9-]+\\.woff2}', async (c) => {
    const font = await findFont(c.req.param('name').replace('.woff2', ''));
    return font ? send(font, 'font/woff2', { 'cache-control': 'private, max-age=86400' }) : c.notFound();
  });
  return admin;
}
