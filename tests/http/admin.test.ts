import fs from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import { repositoryToGitHost, type GitHost } from '../../src/editor/git-host.ts';
import { repositorySchema } from '../../src/posts/schema/repository.ts';
import { mountEditor } from '../../src/server/write/mount-editor.ts';
import { adminPolicy } from '../../src/server/serve/answers/security-headers.ts';
import { openContentRepository } from '../../src/server/save/content-repository.ts';

const GITHUB = { kind: 'github', repo: 'coach/site' };
const makeHost = (settings: unknown) => repositoryToGitHost(repositorySchema.parse(settings));

function open(isSignedIn: boolean, gitHost?: GitHost) {
  const site = new Hono();
  mountEditor(site, {
    title: 'A site',
    language: 'en-GB',
    isOwner: () => Promise.resolve(isSignedIn),
    askToSignIn: (c) => Promise.resolve(c.redirect('/moderate/sign-in/', 303)),
    repository: openContentRepository('/nowhere.git', 'main'),
    cleanPictures: () => Promise.resolve([]),
    publish: () => Promise.resolve({ ok: true }),
    listWarnings: () => [],
    showWarnings: (c, view, status = 200) => Promise.resolve(c.json(view, status)),
    showFile: () => Promise.reject(new Error('not asked')),
    talk: { count: () => Promise.resolve(undefined), erase: () => Promise.resolve() },
    showWrite: (c, view, status = 200) => Promise.resolve(c.json(view, status)),
    author: { name: 'The coach', email: 'coach@coach.example' },
    siteOrigin: 'https://coach.example',
    headers: { 'x-content-type-options': 'nosniff' },
    fieldFolder: '/nowhere',
    now: () => new Date(),
    showRefused: (c, view) => Promise.resolve(c.json(view)),
    gitHost,
  });
  return site;
}

describe('where the repository is the site’s own', () => {
  it.each([
    ['/admin', '/write/'],
    ['/admin/', '/write/'],
    ['/admin/?draft=drafts/a-post-1a2b3c4d5e6f', '/write/refused/'],
    ['/admin/kept/', '/write/refused/'],
    ['/write/kept/', '/write/refused/'],
    ['/admin/warnings/', '/write/warnings/'],
  ])('leads from %s to %s', async (from, to) => {
    const response = await open(true).request(from);
    expect(response.status).toBe(303);
    expect(response.headers.get('location')).toBe(to);
  });

  it.each(['discard', 'bring-back'])(
    'takes a form to %s along that was open under an old address',
    async (act) => {
      const fields = { method: 'POST', body: new URLSearchParams({ name: 'a-text' }) };
      const response = await open(true).request(`/write/kept/${act}/`, fields);
      expect([response.status, response.headers.get('location')]).toEqual([308, `/write/refused/${act}/`]);
    },
  );

  it('has nothing of another form', async () => {
    for (const address of ['/admin/sveltia-cms.js', '/admin/config.json', '/api/git/user']) {
      expect((await open(true).request(address)).status).toBe(404);
    }
  });

  it.each(['', 'refused/', 'warnings/', 'posts/new/', 'pictures/content/a.jpg'])(
    'sends whoever has not signed in from /write/%s to sign in',
    async (page) => {
      const response = await open(false).request(`/write/${page}`);
      expect(response.status).toBe(303);
      expect(response.headers.get('location')).toBe('/moderate/sign-in/');
    },
  );
});

const atGitHub = (isSignedIn: boolean) => open(isSignedIn, makeHost(GITHUB));

it.each(['', 'config.json', 'sveltia-cms.js', 'mend-shell.js'])(
  'sends whoever has not signed in from /admin/%s to sign in',
  async (file) => {
    const response = await atGitHub(false).request(`/admin/${file}`);
    expect(response.status).toBe(303);
    expect(response.headers.get('location')).toBe('/moderate/sign-in/');
  },
);

it('lets the form’s styles in, no script but ours, and no host but that of the repository', async () => {
  const response = await atGitHub(true).request('/admin/');
  expect(response.status).toBe(200);
  const policy = response.headers.get('content-security-policy') ?? '';
  expect(policy).toContain("script-src 'self';");
  expect(policy).toContain("style-src 'self' 'unsafe-inline';");
  expect(policy.match(/https?:[^; ]*|\*/g)).toEqual([
    'https://avatars.githubusercontent.com',
    'https://api.github.com',
  ]);
  expect(response.headers.get('x-content-type-options')).toBe('nosniff');
});

it('sends the configuration with every collection, and Sveltia from its package', async () => {
  const admin = atGitHub(true);
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
  expect(sveltia).not.toMatch(/cdn\.jsdelivr\.net\/fontsource|unpkg\.com/);
});

describe('what Sveltia asks for beside its scripts', () => {
  const LOCALES = 'node_modules/@sveltia/cms/locales';
  const { version } = JSON.parse(fs.readFileSync('node_modules/@sveltia/cms/package.json', 'utf8')) as {
    version: string;
  };
  const words = `/admin/packages/@sveltia/cms@${version}/locales`;

  it('is the words of every language that its package has', async () => {
    const site = atGitHub(true);
    const files = fs.readdirSync(LOCALES);
    expect(files.length).toBeGreaterThan(20);
    for (const file of files) {
      const response = await site.request(`${words}/${file}`);
      expect(response.headers.get('content-type')).toBe('application/json');
      const sent = gunzipSync(await response.arrayBuffer()).toString();
      expect(sent).toBe(fs.readFileSync(`${LOCALES}/${file}`, 'utf8'));
    }
    expect((await atGitHub(false).request(`${words}/de.json`)).status).toBe(303);
  });

  it('is its version, which is the newest there is for it', async () => {
    const response = await atGitHub(true).request('/admin/packages/@sveltia/cms/package.json');
    expect(JSON.parse(gunzipSync(await response.arrayBuffer()).toString())).toEqual({ version });
  });

  it.each([
    `${words}/xx.json`,
    `${words}/..%2Fpackage.json`,
    `${words}/de`,
    `/admin/packages/@sveltia/ui@0.77.0/dist/shiki-engine.js`,
    `/admin/packages/@sveltia/cms@${version}/schema/sveltia-cms.json`,
    `/admin/packages/@sveltia/ui/package.json`,
    `/admin/packages/exifr@7.1.3/dist/lite.esm.mjs`,
  ])('is not %s', async (address) => {
    expect((await atGitHub(true).request(address)).status).toBe(404);
  });
});

describe('where the repository is at another host', () => {
  it('is still for the owner alone, and has no git service of its own', async () => {
    const site = open(false, makeHost(GITHUB));
    for (const file of ['', 'config.json', 'field/body-field.js']) {
      expect((await site.request(`/admin/${file}`)).status).toBe(303);
    }
    for (const address of ['/api/git/user', '/write/', '/write/refused/']) {
      expect((await open(true, makeHost(GITHUB)).request(address)).status).toBe(404);
    }
  });

  it.each([
    [GITHUB, ['https://api.github.com'], ['https://avatars.githubusercontent.com']],
    [{ kind: 'gitlab', repo: 'a/b' }, ['https://gitlab.com'], ['https://gitlab.com']],
    [
      { kind: 'gitlab', repo: 'a/b', baseUrl: 'https://git.example' },
      ['https://git.example'],
      ['https://git.example'],
    ],
  ])('lets exactly that one be asked: %j', async (settings, asked, shown) => {
    const site = open(true, makeHost(settings));
    const policy = (await site.request('/admin/')).headers.get('content-security-policy') ?? '';
    const own = adminPolicy().split('; ');
    expect(policy.split('; ').filter((directive) => !own.includes(directive))).toEqual([
      `img-src 'self' data: blob: ${shown.join(' ')}`,
      `connect-src 'self' data: blob: ${asked.join(' ')}`,
    ]);
    const { backend } = (await (await site.request('/admin/config.json')).json()) as {
      backend: { repo: string };
    };
    expect(backend.repo).toBe(settings.repo);
  });

  it('lets the window of a sign-in answer, where there is one', async () => {
    const policyOf = async (settings: unknown) =>
      (await open(true, makeHost(settings)).request('/admin/')).headers.get('cross-origin-opener-policy');
    expect(await policyOf(GITHUB)).toBe('same-origin');
    expect(await policyOf({ ...GITHUB, authUrl: 'https://sign-in.example' })).toBe(
      'same-origin-allow-popups',
    );
    expect(await policyOf({ kind: 'gitlab', repo: 'a/b', appId: 'abc' })).toBe('unsafe-none');
  });
});
