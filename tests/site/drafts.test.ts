import fs from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { signInAsCoach } from '../coach-session.ts';
import { addUnpublished, copySite, DRAFT_WORD, FUTURE_WORD, type SiteCopy } from '../site-copy.ts';
import { startSite, type RunningSite } from '../running-site.ts';

const SECRET = new RegExp(`${DRAFT_WORD}|${FUTURE_WORD}`, 'i');

let project: SiteCopy;
let site: RunningSite;
let cookie: string;
beforeAll(async () => {
  project = copySite();
  addUnpublished(project);
  await project.build();
  site = await startSite({ RATE_LIMITS: 'off' }, project.dist);
  cookie = await signInAsCoach(site);
}, 180_000);
afterAll(async () => {
  await site.stop();
  project.remove();
});

const get = (urlPath: string, headers: Record<string, string> = {}) =>
  fetch(site.url + urlPath, { headers, redirect: 'manual' });
const getAsOwner = (urlPath: string) => get(urlPath, { cookie });

describe('the signed-in coach', () => {
  it('finds a list of what nobody else sees, the next to go live first', async () => {
    const html = await (await getAsOwner('/drafts/')).text();
    const entries = Array.from(html.matchAll(/href="\/drafts\/([^/"]+)\/"/g), ([, slug]) => slug);
    expect(entries).toEqual([FUTURE_WORD, DRAFT_WORD]);
    expect(html).toContain('Goes live on 1 January 2999, at 00:00 UTC');
    expect(html).toMatch(/class="where">Draft</);
  });

  it.each([
    [DRAFT_WORD, 'Draft.'],
    [FUTURE_WORD, 'Goes live on 1 January 2999, at 00:00 UTC.'],
  ])('reads %s as it will look, with a line that says what it is', async (slug, words) => {
    const response = await getAsOwner(`/drafts/${slug}/`);
    const html = await response.text();
    expect(response.status).toBe(200);
    expect(html).toContain(words);
    expect(articleOf(html).replaceAll(slug, 'SLUG')).toContain('SLUG and other words');
    // The same article as that of the post which it was made from, but for what was changed in it.
    const published = await (await get('/posts/self-esteem-in-relationships/')).text();
    expect(proseOf(html)).toBe(proseOf(published));
  });

  it('keeps the pages out of caches and search engines, under a policy that lets them work', async () => {
    const { headers } = await getAsOwner(`/drafts/${DRAFT_WORD}/`);
    expect(headers.get('cache-control')).toBe('private, no-store');
    expect(headers.get('x-robots-tag')).toBe('noindex');
    expect(headers.get('content-security-policy')).toMatch(/style-src 'self' 'sha256-/);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });

  it('is sent on to the address with its slash, and told of what is not there', async () => {
    const response = await getAsOwner(`/drafts/${DRAFT_WORD}`);
    expect([response.status, response.headers.get('location')]).toEqual([301, `/drafts/${DRAFT_WORD}/`]);
    expect((await getAsOwner('/drafts/nothing/')).status).toBe(404);
    // What the server reads of the drafts is no page.
    expect((await getAsOwner('/drafts/due.json')).status).toBe(404);
    expect((await getAsOwner('/drafts/..%2fclient%2findex.html')).status).toBe(404);
  });
});

describe('everybody else', () => {
  it.each([
    '/drafts',
    '/drafts/',
    `/drafts/${DRAFT_WORD}/`,
    `/drafts/${FUTURE_WORD}/index.html`,
    '/drafts/due.json',
    '/drafts/nothing/',
  ])('is led to where the coach signs in, whether %s is there or not', async (urlPath) => {
    const asked = await Promise.all([get(urlPath), get(urlPath, { cookie: 'owner=not-a-session' })]);
    for (const response of asked) {
      expect([response.status, response.headers.get('location')]).toEqual([303, '/moderate/sign-in/']);
      expect(response.headers.get('cache-control')).toBe('no-store');
      expect(await response.text()).not.toMatch(SECRET);
    }
  });

  it('is shown them at none of the addresses that the site has', async () => {
    const files = JSON.parse(fs.readFileSync(path.join(project.dist, 'site/files.json'), 'utf8')) as Record<
      string,
      unknown
    >;
    const told: string[] = [];
    for (const urlPath of Object.keys(files)) {
      if (SECRET.test(await (await get(encodeURI(urlPath))).text())) told.push(urlPath);
    }
    expect(Object.keys(files).length).toBeGreaterThan(50);
    expect(told).toEqual([]);
  });

  it('cannot read, rate or talk about them', async () => {
    for (const slug of [DRAFT_WORD, FUTURE_WORD]) {
      for (const urlPath of [
        `/posts/${slug}/`,
        `/posts/${slug}/comments.atom`,
        `/topics/${slug}/`,
        `/share/posts/${slug}.png`,
        `/fragments/${slug}/`,
        `/api/threads/${slug}`,
      ])
        expect((await get(urlPath)).status, urlPath).toBe(404);
    }
  });
});

function articleOf(html: string): string {
  return /<article[\s\S]*<\/article>/.exec(html)?.[0] ?? '';
}

function proseOf(html: string): string {
  return /<div class="prose">[\s\S]*?<div class="after">/.exec(html)?.[0] ?? '';
}
