import { gunzipSync } from 'node:zlib';
import { Hono } from 'hono';
import { expect, it } from 'vitest';
import { mountEditor } from '../../src/server/git-api/mount-editor.ts';
import { openContentRepository } from '../../src/server/git-api/content-repository.ts';

function open(isSignedIn: boolean) {
  const site = new Hono();
  mountEditor(site, {
    isOwner: () => Promise.resolve(isSignedIn),
    repository: openContentRepository('/nowhere.git', 'main'),
    publish: () => Promise.resolve({ ok: true }),
    author: { name: 'The coach', email: 'coach@coach.example' },
    siteOrigin: 'https://coach.example',
    headers: { 'x-content-type-options': 'nosniff' },
    fieldFolder: '/nowhere',
    now: () => new Date(),
    showKept: (c, view) => Promise.resolve(c.json(view)),
  });
  return site;
}

it.each(['', 'start.js', 'config.json', 'sveltia-cms.js', 'kept/', 'kept/count.json'])(
  'sends whoever has not signed in from /admin/%s to sign in',
  async (file) => {
    const response = await open(false).request(`/admin/${file}`);
    expect(response.status).toBe(303);
    expect(response.headers.get('location')).toBe('/moderate/sign-in/');
  },
);

it('lets the form’s styles in, no script but ours, and no other host', async () => {
  const response = await open(true).request('/admin/');
  expect(response.status).toBe(200);
  const policy = response.headers.get('content-security-policy') ?? '';
  expect(policy).toContain("script-src 'self';");
  expect(policy).toContain("style-src 'self' 'unsafe-inline';");
  expect(policy).not.toMatch(/https?:|\*/);
  expect(response.headers.get('x-content-type-options')).toBe('nosniff');
});

it('sends the configuration with every collection, and Sveltia from its package', async () => {
  const admin = open(true);
  const form = (await (await admin.request('/admin/config.json')).json()) as {
    collections: { name: string; fields: { name: string; blocks?: { id: string }[] }[] }[];
  };
  expect(form.collections.map(({ name }) => name)).toEqual(['posts', 'pages', 'people', 'topics']);
  const text = form.collections[0]?.fields.find(({ name }) => name === 'body');
  expect(text?.blocks?.map(({ id }) => id)).toContain('CaseStudy');
  const script = await admin.request('/admin/sveltia-cms.js');
  expect(script.headers.get('content-encoding')).toBe('gzip');
  const sveltia = gunzipSync(await script.arrayBuffer()).toString();
  expect(sveltia.length).toBeGreaterThan(1_000_000);
  const fonts = [...new Set(sveltia.match(/\/admin\/fonts\/[\w-]+\.woff2/g))];
  expect(fonts.length).toBe(3);
  for (const font of fonts) expect((await admin.request(font)).status).toBe(200);
  expect(sveltia).not.toContain('cdn.jsdelivr.net/fontsource');
});
