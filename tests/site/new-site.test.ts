import fs from 'node:fs';
import path from 'node:path';
import { LinkChecker, LinkState } from 'linkinator';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { SITE_FOLDER } from '../fixture-site.ts';
import { FAVICON, makeEngine, makeFolder, makeNewSite, NEW_SITE, type NewSiteFolder } from '../new-site.ts';
import { startSite, type RunningSite } from '../running-site.ts';

const room = makeFolder();
const engine = room.at('engine');
let her: NewSiteFolder;
let site: RunningSite | undefined;
beforeAll(() => {
  makeEngine(engine);
  her = makeNewSite(engine, room.at('her'));
});
afterAll(async () => {
  await site?.stop();
  room.remove();
});

const read = async (address: string) => (await fetch((site?.url ?? '') + address)).text();

it('leaves a repository with the engine as remote, nobody else’s posts and a first commit', () => {
  expect(her.git('status', '--porcelain')).toBe('');
  expect(her.git('remote')).toBe('engine');
  expect(her.git('branch', '--show-current')).toBe('main');
  expect(her.git('remote', 'get-url', 'engine')).toBe(engine);
  expect(her.git('log', '-1', '--format=%s')).toBe('site: begin After the Storm');
  expect(her.git('ls-files', 'content', 'public').split('\n')).toEqual([
    'content/media/.gitkeep',
    'content/pages/about.mdx',
    'content/pages/accessibility.mdx',
    'content/pages/work-with-me.mdx',
    'content/people/coach.yaml',
    'content/posts/.gitkeep',
    'content/site.yaml',
    'content/topics/.gitkeep',
    'content/words.txt',
    'public/favicon.svg',
  ]);
  const engines = her.git('diff', '--name-only', 'HEAD~1', '--', ':!content', ':!public');
  expect(engines).toBe('site.env');
  expect(her.read('site.env')).toContain(`SITE_URL=${NEW_SITE.address}\n`);
});

it('is checked and built at once, and every page is hers', async () => {
  expect(her.run('scripts/check-content.ts', '--production')).toContain('6 files read, nothing to mend.');
  her.run('scripts/build.ts');
  site = await startSite({ SITE_URL: NEW_SITE.address, RATE_LIMITS: 'off' }, her.dist);
  const home = await read('/');
  expect(home).toContain(NEW_SITE.name);
  expect(home).toContain(`--accent:${NEW_SITE.colour}`);
  expect(await read('/people/coach/')).toContain(NEW_SITE.coach);
  expect(await read('/favicon.svg')).not.toBe(fs.readFileSync(path.join(SITE_FOLDER, FAVICON), 'utf8'));
  const { links } = await new LinkChecker().check({
    path: site.url,
    recurse: true,
    linksToSkip: (link) => Promise.resolve(!link.startsWith(site?.url ?? '')),
  });
  expect(links.filter(({ state }) => state === LinkState.BROKEN)).toEqual([]);
  const pages = new Set(
    links.flatMap(({ url, state }) => (state === LinkState.OK && url.endsWith('/') ? url : [])),
  );
  expect(pages.size).toBeGreaterThan(8);
  for (const page of pages) expect(await (await fetch(page)).text(), page).not.toContain('Common Ground');
});

it.each([
  ['de-AT', 'Über mich'],
  ['fr', 'À propos de moi'],
  ['es', 'Sobre mí'],
  ['sv', 'Om mig'],
  ['en-US', 'About me'],
])('begins in %s, with nothing that the check would tell', (language, title) => {
  const site = makeNewSite(engine, room.at(language), { ...NEW_SITE, language, coach: 'Ed' });
  expect(site.run('scripts/check-content.ts', '--production')).toContain('6 files read, nothing to mend.');
  expect(site.read('content/pages/about.mdx')).toContain(`title: ${title}\n`);
});

it('tells all that is wrong before anything is written', () => {
  const wrong = {
    name: ' ',
    coach: 'x'.repeat(61),
    address: 'http://her.example/blog',
    language: 'nl',
    colour: '#ffeeaa',
    'time-zone': 'Mars/Base',
  };
  expect(() => makeNewSite(engine, room.at('wrong'), wrong)).toThrowErrorMatchingInlineSnapshot(`
    [Error: scripts/new-site.ts ended with 1: Nothing is written yet.
    --name: missing.
    --coach: found "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", expected at most 60 characters.
    --address: found "http://her.example/blog", expected an address such as https://her-domain.org, with nothing behind the domain.
    --language: found "nl", expected one of the languages that the software itself speaks (en, de, fr, es, sv), with a country where it matters.
    --colour: found "#ffeeaa", expected a colour that can be read on the paper; the nearest to #ffeeaa is "#736420".
    --time-zone: found "Mars/Base", expected a continent and a city, such as "Europe/London" or "America/New_York".
    Write, for example: npm run new:site -- ../her-site --name "After the Storm" --coach "Maria Holm" --address https://her-domain.org --language en-GB
    ]
  `);
  expect(fs.existsSync(room.at('wrong'))).toBe(false);
});

it('leaves a folder alone that has something in it', () => {
  fs.mkdirSync(room.at('hers'));
  fs.writeFileSync(room.at('hers/letter.txt'), 'Dear');
  expect(() => makeNewSite(engine, room.at('hers'))).toThrow(
    'expected a folder that is new or empty; what is in this one is left as it is',
  );
  expect(fs.readdirSync(room.at('hers'))).toEqual(['letter.txt']);
});
