import fs from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { signInAsCoach } from '../coach-session.ts';
import { copySite, type SiteCopy } from '../site-copy.ts';
import { startSite, type RunningSite } from '../running-site.ts';

const WORD = 'quietwater';

let project: SiteCopy;
let site: RunningSite;
let cookie: string;

/** A page that is a draft and half-written, and one that was somewhere else before. */
beforeAll(async () => {
  project = copySite();
  project.write(
    `content/pages/${WORD}.mdx`,
    `---\ntitle: The ${WORD}\ndraft: true\npreviousAddresses: [/old-water/]\n---\n\n## First\n\nHalf of a ${WORD} page, [nowhere](/nowhere/).\n`,
  );
  const about = 'content/pages/about.mdx';
  project.write(
    about,
    project.read(about).replace('---\n', "---\npreviousAddresses: [/about-me/, '/?page_id=7']\n"),
  );
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

it('is shown to nobody but the coach, and stops no other page', async () => {
  expect((await get(`/${WORD}/`)).status).toBe(404);
  expect((await get(`/drafts/pages/${WORD}/`)).status).toBe(303);
  expect((await get('/about/')).status).toBe(200);
  const files = fs.readdirSync(path.join(project.dist, 'client'), { recursive: true, encoding: 'utf8' });
  const telling = files
    .filter((file) => /\.(?:html|xml|json|txt)$/.test(file))
    .filter((file) => fs.readFileSync(path.join(project.dist, 'client', file), 'utf8').includes(WORD));
  expect(telling).toEqual([]);
});

it('is shown to the coach with what is to be mended, and stands in her list', async () => {
  const response = await get(`/drafts/pages/${WORD}/`, { cookie });
  const html = await response.text();
  expect(response.status).toBe(200);
  expect(html).toContain(`<h1>The ${WORD}</h1>`);
  expect(html).toContain(`Half of a ${WORD} page`);
  expect(html).toContain('/nowhere/');
  expect(html).toContain(`href="/write/pages/${WORD}/"`);
  const list = await (await get('/drafts/', { cookie })).text();
  expect(list).toContain(`href="/drafts/pages/${WORD}/"`);
});

it('leads from where a page was before, and nowhere from where a draft was', async () => {
  for (const address of ['/about-me/', '/about-me', '/?page_id=7']) {
    const { status, headers } = await get(address);
    expect([address, status, headers.get('location')]).toEqual([address, 301, '/about/']);
  }
  expect((await get('/old-water/')).status).toBe(404);
});
