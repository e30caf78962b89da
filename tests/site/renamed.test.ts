import fs from 'node:fs';
import path from 'node:path';
import { parseFeed } from '@rowanmanning/feed-parser';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openServices } from '../../src/server/settings/services.ts';
import { readSettings } from '../../src/server/settings/settings.ts';
import { copySite, PUBLISHED_FILE, PUBLISHED_SLUG as OLD, type SiteCopy } from '../site-copy.ts';
import { startSite, type RunningSite } from '../running-site.ts';

const NEW = 'worth-and-mood';
const FEEDS = ['rss.xml', 'atom.xml', `posts/${OLD}/comments.atom`];
/** Where the post was on other platforms. */
const ELSEWHERE = "previousAddresses: [/2019/04/worth/, /caf\u00e9/worth, '/?p=123', '/index.php?page=7']";
const WORDS = 'I know that key in the door.';

let project: SiteCopy;
let before: RunningSite;
const idsBefore = new Map<string, string[]>();
let after: RunningSite;

/** A reader rates and writes; then the post's file is renamed, and the site is built anew. */
beforeAll(async () => {
  project = copySite();
  await project.build();
  before = await startSite({ RATE_LIMITS: 'off' }, project.dist);
  const headers = { 'content-type': 'application/json' };
  const api = `${before.url}/api/threads/${OLD}`;
  const rated = await fetch(`${api}/rating`, { method: 'PUT', headers, body: '{"stars":4}' });
  const cookie = (rated.headers.getSetCookie()[0] ?? '').split(';')[0] ?? '';
  await fetch(`${api}/comments`, {
    method: 'POST',
    headers: { ...headers, cookie },
    body: JSON.stringify({ name: 'Robin', text: WORDS }),
  });

  const answer = await fetch(`${api}/comments`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ name: 'Sam', text: 'So do I.' }),
  });
  const { discussion, close } = await openServices(readSettings({ DATA_DIR: before.dataFolder }));
  await discussion.moderation.approve([((await answer.json()) as { id: string }).id]);
  await close();
  for (const name of FEEDS) idsBefore.set(name, await readIds(`${before.url}/${name}`));

  const source = project.read(PUBLISHED_FILE);
  fs.rmSync(path.join(project.folder, PUBLISHED_FILE));
  project.write(
    `content/posts/${NEW}.mdx`,
    source.replace(/^author:/m, `previousSlugs: [${OLD}]\n${ELSEWHERE}\nauthor:`),
  );
  const move = (from: string, to: string, change: (text: string) => string) => {
    const text = project.read(from);
    fs.rmSync(path.join(project.folder, from));
    project.write(to, change(text));
  };
  move('content/pages/about.mdx', 'content/pages/who-writes.mdx', (text) =>
    text.replace(/^title:/m, 'previousSlugs: [about]\npreviousAddresses: [/about-us.html]\ntitle:'),
  );
  move('content/topics/friendship.yaml', 'content/topics/friends.yaml', (text) =>
    text.replace(/^name:/m, 'previousSlugs: [friendship]\nname:'),
  );
  for (const file of fs.globSync('content/posts/*.mdx', { cwd: project.folder })) {
    const text = project.read(file);
    project.write(file, text.replace(/(?<=^topics:.*(?:\n +-.*)*)\bfriendship\b/m, 'friends'));
  }
  await project.build();
  after = await startSite({ DATA_DIR: before.dataFolder }, project.dist);
  readersCookie = cookie;
}, 120_000);
afterAll(async () => {
  await after.stop();
  await before.stop();
  project.remove();
});

let readersCookie: string;

it.each([`/posts/${OLD}/`, `/posts/${OLD}`, `/post/${OLD}`])(
  'leads from %s to where the post is now',
  async (urlPath) => {
    const response = await fetch(`${after.url}${urlPath}?from=mail`, { redirect: 'manual' });
    expect([response.status, response.headers.get('location')]).toEqual([301, `/posts/${NEW}/?from=mail`]);
  },
);

it.each([
  ['/2019/04/worth/', ''],
  ['/2019/04/worth', ''],
  ['/2019/04/worth/?from=mail', '?from=mail'],
  ['/caf%C3%A9/worth/', ''],
  ['/?p=123', ''],
  ['/index.php?page=7', ''],
])('leads from %s, where it was on another platform', async (address, rest) => {
  const response = await fetch(after.url + address, { redirect: 'manual' });
  expect([response.status, response.headers.get('location')]).toEqual([301, `/posts/${NEW}/${rest}`]);
});

it.each(['/', '/?p=124', '/index.php'])('leads from %s nowhere', async (address) => {
  const response = await fetch(after.url + address, { redirect: 'manual' });
  expect(response.status).toBe(address === '/index.php' ? 404 : 200);
});

it.each([
  ['/about/', '/who-writes/'],
  ['/about?from=mail', '/who-writes/?from=mail'],
  ['/about-us.html', '/who-writes/'],
  ['/topics/friendship/', '/topics/friends/'],
])('leads from %s to where the page or the topic is now', async (from, to) => {
  const response = await fetch(after.url + from, { redirect: 'manual' });
  expect([response.status, response.headers.get('location')]).toEqual([301, to]);
  expect((await fetch(after.url + from)).status).toBe(200);
});

it('leads from the menu to the page that had another name', async () => {
  const page = await (await fetch(after.url)).text();
  expect(page).toMatch(/<nav[^>]*>[^]*?href="\/who-writes\/"/);
  expect(page).not.toContain('"/about/"');
});

it('keeps the ratings and the comments of a post whose file was renamed', async () => {
  const page = await (await fetch(`${after.url}/posts/${NEW}/`)).text();
  expect(page).toContain('4 out of 5');
  // Their author sees words that wait for approval, so they are there, and are still theirs.
  const own = await fetch(`${after.url}/posts/${NEW}/`, { headers: { cookie: readersCookie } });
  expect(await own.text()).toContain(WORDS);
});

it.each(FEEDS)('is no news to programs that follow %s', async (name) => {
  const ids = await readIds(`${after.url}/${name.replace(OLD, NEW)}`);
  expect(ids.length).toBeGreaterThan(0);
  expect(ids).toEqual(idsBefore.get(name));
});

it('is listed at its new address alone', () => {
  const client = path.join(project.dist, 'client');
  for (const name of ['sitemap-0.xml', 'rss.xml', 'threads.json', 'posts/index.html']) {
    const text = fs.readFileSync(path.join(client, name), 'utf8');
    expect(text, name).toContain(NEW);
    // The text of other posts, which stands in the feed, may link to where it was.
    if (name !== 'rss.xml') expect(text, name).not.toMatch(new RegExp(`/posts/${OLD}/|"slug":"${OLD}"`));
  }
});

async function readIds(url: string): Promise<string[]> {
  const { items } = parseFeed(await (await fetch(url)).text());
  return items.map(({ id }) => id ?? '');
}
