import { Hono, type Context } from 'hono';
import { SIGN_IN } from '../../discussion/http/owner.ts';
import { createFormConfig } from '../../editor/form-config.ts';
import type { GitHost } from '../../editor/git-host.ts';
import mendScript from '../../editor/mend-shell.js?raw';
import { adminPolicy } from '../serve/answers/security-headers.ts';
import { createFieldFiles } from '../write/field-files.ts';
import { findData, findFont, findScript } from './sveltia-files.ts';

export interface AdminPageOptions {
  /** The site's name. */
  title: string;
  isOwner: (c: Context) => Promise<boolean>;
  /** Headers of every answer. */
  headers: Record<string, string>;
  /** Where the build put the field for the text of a post. */
  fieldFolder: string;
  /** Where the repository is. */
  gitHost: GitHost;
}

const PAGE = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>Write</title>
<link rel="icon" href="/favicon.svg">
<link rel="preload" as="script" href="/admin/sveltia-cms.js">
<script src="/admin/mend-shell.js"></script>
<script type="module" src="/admin/field/body-field.js"></script>
</head>
<body><noscript>The form needs JavaScript. Without it, posts can be written as files and pushed by git.</noscript></body>
</html>
`;

/**
 * The form where the repository is at GitHub or GitLab: Sveltia's script from its package, and a configuration made from
 * the schemas.
 */
export function createAdminPage({ title, isOwner, headers, fieldFolder, gitHost }: AdminPageOptions): Hono {
  const admin = new Hono();
  const policy = adminPolicy(gitHost);
  const send = (body: string | Uint8Array<ArrayBuffer>, type: string, more: Record<string, string> = {}) =>
    new Response(body, {
      headers: {
        ...headers,
        'content-type': type,
        'cache-control': 'private, no-cache',
        'content-security-policy': policy,
        'cross-origin-opener-policy': gitHost.openerPolicy,
        ...more,
      },
    });

  admin.use(async (c, next) => {
    if (await isOwner(c)) return next();
    return new Response(null, { status: 303, headers: { ...headers, location: SIGN_IN } });
  });
  admin.get('/', () => send(PAGE, 'text/html; charset=utf-8'));
  admin.get('/mend-shell.js', () => send(mendScript, 'text/javascript; charset=utf-8'));
  admin.get('/config.json', () => {
    const config = { ...createFormConfig({ title }), backend: gitHost.backend };
    return send(JSON.stringify(config), 'application/json');
  });
  const sendScript = async (c: Context, name: string) => {
    const script = await findScript(name);
    if (!script) return c.notFound();
    return send(script, 'text/javascript; charset=utf-8', {
      'content-encoding': 'gzip',
      'cache-control': 'private, max-age=86400',
    });
  };
  admin.get('/sveltia-cms.js', (c) => sendScript(c, 'sveltia-cms.js'));
  admin.get('/chunks/:name', (c) => sendScript(c, `chunks/${c.req.param('name')}`));
  // "immutable@5.1.9/dist/immutable.es.js" is ours by its name alone; the lock file has the version.
  admin.get('/packages/:name/dist/:file', (c) =>
    sendScript(c, `packages/${c.req.param('name').split('@')[0] ?? ''}.js`),
  );
  admin.get('/packages/:scope{@[a-z]+}/:name/:file{.+\\.json}', async (c) => {
    const data = await findData(`${c.req.param('scope')}/${c.req.param('name')}`, c.req.param('file'));
    if (!data) return c.notFound();
    return send(data, 'application/json', {
      'content-encoding': 'gzip',
      'cache-control': 'private, max-age=86400',
    });
  });
  admin.route('/field/', createFieldFiles(fieldFolder, isOwner));
  admin.get('/fonts/:name{[a-z0-9-]+\\.woff2}', async (c) => {
    const font = await findFont(c.req.param('name').replace('.woff2', ''));
    return font ? send(font, 'font/woff2', { 'cache-control': 'private, max-age=86400' }) : c.notFound();
  });
  return admin;
}
