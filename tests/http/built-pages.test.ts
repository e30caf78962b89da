import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import zlib from 'node:zlib';
import { Hono } from 'hono';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { BuiltFiles } from '../../src/server/serve/pages/built-files.ts';
import { openBuiltPages } from '../../src/server/serve/pages/built-pages.ts';
import { openDescription } from '../../src/server/export/describe-files.ts';
import { bytesToOutput } from '../../src/server/export/output.ts';
import { openCache } from '../../src/lib/cache.ts';

const ARTICLE =
  '<!doctype html><style>p{color:red}</style><script type="application/ld+json">{}</script><p>Text.</p>' +
  '<discussion-thread id="discussion" thread="first">Write to me</discussion-thread><footer>End</footer>';

let folder: string;
let files: BuiltFiles;
beforeEach(async () => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'common-ground-'));
  const outputs = Object.entries({
    'index.html': '<!doctype html><p>Home</p>',
    '404.html': '<!doctype html><p>There is nothing at this address</p>',
    'posts/a/index.html': ARTICLE,
    '_astro/style.B3c4.css': 'p { color: red }',
    'naïve file.txt': 'text',
    'drawing.svg': '<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>',
  }).map(([name, text]) => bytesToOutput(`client/${name}`, Buffer.from(text)));
  const { add, described } = openDescription(openCache(path.join(folder, '.cache'), 'engine'));
  const twins = await add(outputs);
  for (const { name, content } of [...outputs, ...twins]) {
    const file = path.join(folder, name.replace('client/', ''));
    fs.mkdirSync(path.dirname(file), { recursive: true });
    if ('bytes' in content) fs.writeFileSync(file, content.bytes);
    else fs.copyFileSync(content.file, file);
  }
  files = described;
});
afterEach(() => {
  fs.rmSync(folder, { recursive: true });
});

/** A server of these files whose discussion says how often it was asked. */
function openPages() {
  let fills = 0;
  const pages = openBuiltPages({
    folder,
    files,
    headers: { 'x-content-type-options': 'nosniff' },
    fill: (hole, reader) => {
      fills += 1;
      return Promise.resolve(`[${hole.kind} of ${hole.threadId} for ${reader ?? 'anybody'}, ${fills}]`);
    },
  });
  const app = new Hono();
  app.get('*', (c) => pages.send(c, c.req.header('x-reader')));
  const get = async (url: string, headers: Record<string, string> = {}) => app.request(url, { headers });
  return { app, pages, get };
}

describe('a built page', () => {
  it('is sent with its type, its hash and the headers of every answer', async () => {
    const { get } = openPages();
    const response = await get('/');
    expect(response.status).toBe(200);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-cache',
      etag: expect.stringMatching(/^"[\w-]{22}"$/) as string,
      vary: 'Accept-Encoding',
      'x-content-type-options': 'nosniff',
    });
    expect(await response.text()).toBe('<!doctype html><p>Home</p>');
  });

  it.each([
    ['br, gzip', 'br', zlib.brotliDecompressSync],
    ['gzip', 'gzip', zlib.gunzipSync],
    ['gzip, br;q=0', 'gzip', zlib.gunzipSync],
  ])('is compressed as the browser asks: %s', async (accepted, encoding, decompress) => {
    const { get } = openPages();
    const response = await get('/', { 'accept-encoding': accepted });
    expect(response.headers.get('content-encoding')).toBe(encoding);
    const text = decompress(Buffer.from(await response.arrayBuffer())).toString();
    expect(text).toBe('<!doctype html><p>Home</p>');
  });

  it('is not sent again to who has it', async () => {
    const { get } = openPages();
    const etag = (await get('/')).headers.get('etag') ?? '';
    const response = await get('/', { 'if-none-match': `"another", W/${etag}` });
    expect(response.status).toBe(304);
    expect(await response.text()).toBe('');
  });

  it('that is a drawing runs nothing where it is opened by itself', async () => {
    const policy = (await openPages().get('/drawing.svg')).headers.get('content-security-policy');
    expect(policy).toMatch(/^default-src 'none';.*; sandbox$/);
  });

  it('allows its own inline styles and nothing else inline', async () => {
    const { get } = openPages();
    const policy = (await get('/posts/a/')).headers.get('content-security-policy');
    expect(policy).toContain("default-src 'none'");
    expect(policy).toMatch(/style-src 'self' 'sha256-[^']+'(?:;|$)/);
    expect(policy).toMatch(/script-src 'self'(?:;|$)/);
    expect(policy).not.toContain('unsafe');
  });

  it('has its holes filled, and only the holes', async () => {
    const { get } = openPages();
    expect(await (await get('/posts/a/')).text()).toBe(
      ARTICLE.replace('Write to me', '[discussion of first for anybody, 1]'),
    );
  });

  it('is kept for all until its thread changes', async () => {
    const { get, pages } = openPages();
    await get('/posts/a/');
    expect(await (await get('/posts/a/')).text()).toContain('anybody, 1]');
    pages.forgetThread('first');
    expect(await (await get('/posts/a/')).text()).toContain('anybody, 2]');
  });

  it('is made anew for a reader of its own, and kept for nobody else', async () => {
    const { get } = openPages();
    expect(await (await get('/posts/a/', { 'x-reader': 'sam' })).text()).toContain('for sam, 1]');
    expect(await (await get('/posts/a/')).text()).toContain('for anybody, 2]');
  });
});

describe('an address', () => {
  it('without its slash leads to the one with it, query and all', async () => {
    const { get } = openPages();
    const response = await get('/posts/a?from=mail');
    expect(response.status).toBe(301);
    expect(response.headers.get('location')).toBe('/posts/a/?from=mail');
  });

  it('with letters beyond ASCII is found', async () => {
    const { get } = openPages();
    expect(await (await get('/na%C3%AFve%20file.txt')).text()).toBe('text');
  });

  it.each(['/nothing/', '/%E0%A4%A', '/..%2f..%2fetc%2fpasswd', '/posts/a/index.html.br'])(
    'of nothing is answered with the page that says so: %s',
    async (url) => {
      const { get } = openPages();
      const response = await get(url);
      expect(response.status).toBe(404);
      expect(await response.text()).toContain('There is nothing at this address');
    },
  );

  it('below /_astro/ never goes stale', async () => {
    const { get } = openPages();
    const response = await get('/_astro/style.B3c4.css');
    expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  });

  it('asked for by HEAD is answered without a body', async () => {
    const { app } = openPages();
    const response = await app.request('/', { method: 'HEAD' });
    expect(response.status).toBe(200);
    expect(await response.text()).toBe('');
  });
});
