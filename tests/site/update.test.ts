import fs from 'node:fs';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest';
import { findEngine, nameEngine } from '../../src/server/export/engine.ts';
import { makeEngine, makeFolder, makeNewSite, type EngineClone, type NewSiteFolder } from '../new-site.ts';

const FRAME = 'src/words/english/frame.ts';
const UPDATE = 'scripts/update.ts';
/** A post that the engine's repository has, and a new site has not. */
const THEIRS = 'content/posts/making-decisions-together.mdx';
const HERS = 'content/posts/our-first-winter.mdx';

const room = makeFolder();
let engine: EngineClone;
let her: NewSiteFolder;
let first: string;

/** The engine says another word at the head of every page. */
const say = (word: string) => {
  engine.write(FRAME, engine.read(FRAME).replace(/search: '.*'/, `search: '${word}'`));
};
const release = (version: string, told: string) => {
  const log = engine.read('CHANGELOG.md');
  engine.write(
    'CHANGELOG.md',
    log.replace(/^(?=## \[)/m, `## [${version}] - 2027-01-01\n\n### Added\n\n- ${told}\n\n`),
  );
  const commit = engine.commit();
  engine.git('tag', `v${version}`);
  return commit;
};
/** All that is hers, as git names it. */
const own = () => her.git('ls-tree', '-r', 'HEAD', 'content', 'public', 'site.env');
const isClean = () => {
  expect(her.git('status', '--porcelain')).toBe('');
  expect(fs.existsSync(path.join(her.folder, '.update'))).toBe(false);
  expect(her.git('worktree', 'list').split('\n')).toHaveLength(1);
};

/** An npm that installs what is here already, and says with what it was asked. */
function installByLinks(): void {
  const bin = room.at('bin');
  fs.mkdirSync(bin);
  const from = path.resolve('node_modules');
  const script = `#!/bin/sh
mkdir node_modules
ln -s ${from}/* ${from}/.bin ${from}/.package-lock.json node_modules/
echo "npm $*" > node_modules/installed.txt
`;
  fs.writeFileSync(path.join(bin, 'npm'), script, { mode: 0o755 });
  vi.stubEnv('PATH', `${bin}:${process.env['PATH'] ?? ''}`);
}

afterEach(() => {
  vi.unstubAllEnvs();
});
beforeAll(() => {
  engine = makeEngine(room.at('engine'));
  her = makeNewSite(engine.folder, room.at('her'));
  her.run('scripts/new-post.ts', '--kind', 'article', 'Our first winter');
  her.write(
    HERS,
    her
      .read(HERS)
      .replace('draft: true\n', '')
      .replace(/^topics: .*$/m, 'topics: [winter]'),
  );
  her.write(
    'content/topics/winter.yaml',
    'name: Winter\ndescription: What the short days do to two people who live together.\n',
  );
  her.write('content/pages/about.mdx', her.read('content/pages/about.mdx').replace('About me', 'Who I am'));
  fs.rmSync(path.join(her.folder, 'content/pages/work-with-me.mdx'));
  her.git('add', '--all');
  her.git('commit', '--quiet', '--message=content: write');
  first = her.git('rev-parse', 'HEAD');
});
afterAll(() => {
  room.remove();
});

it('says what to write where the engine has no version yet, and where there are changes in no commit', () => {
  expect(her.fail(UPDATE)).toContain('The engine has no version yet: there is no tag such as v1.2.0.\n');
  her.write('content/words.txt', 'limerence\n');
  expect(her.fail(UPDATE)).toContain('There are changes here that are in no commit:\nM content/words.txt\n');
  her.git('checkout', '--quiet', '--', 'content/words.txt');
});

it('brings the newest version, whatever either side did to content/ and public/', () => {
  const before = own();
  say('Look around');
  engine.write(
    'content/site.yaml',
    engine.read('content/site.yaml').replace('Common Ground', 'Other Ground'),
  );
  engine.write('content/pages/about.mdx', engine.read('content/pages/about.mdx').replace('Common', 'Other'));
  engine.write('content/pages/work-with-me.mdx', `${engine.read('content/pages/work-with-me.mdx')}\nMore.\n`);
  engine.write('content/home.yaml', 'sections: []\n');
  engine.write('public/favicon.svg', '<svg xmlns="http://www.w3.org/2000/svg" />\n');
  engine.write('public/theirs.txt', 'Of the engine\n');
  fs.mkdirSync(path.join(engine.folder, 'tests/fixtures/site/posts'), { recursive: true });
  engine.git('mv', THEIRS, 'tests/fixtures/site/posts/making-decisions-together.mdx');
  release('9.9.0', 'Another word for the search.');
  release('9.10.0', 'Nothing of note.');
  // As an update leaves it that was killed.
  her.git('worktree', 'add', '--quiet', '--detach', '.update', 'HEAD');
  const said = her.run(UPDATE);
  expect(said).toContain('- Another word for the search.');
  expect(said.indexOf('## [9.10.0]')).toBeLessThan(said.indexOf('## [9.9.0]'));
  expect(said).toContain('ok  article: /posts/our-first-winter/\nok  what the search looks in: ');
  expect(own()).toBe(before);
  expect(her.read(FRAME)).toContain("search: 'Look around'");
  expect(
    fs.existsSync(path.join(her.folder, 'tests/fixtures/site/posts/making-decisions-together.mdx')),
  ).toBe(true);
  expect(her.git('log', '-1', '--format=%s')).toBe('engine: update to v9.10.0');
  expect(her.git('diff', '--name-only', 'HEAD^2', 'HEAD', '--', ':!content', ':!public')).toBe('site.env');
  isClean();
  // What was bundled for the trial is not bundled again.
  expect(findEngine(her.folder, nameEngine(her.folder))).toBeDefined();
  her.run('scripts/build.ts');
  expect(her.read('dist/client/index.html')).toContain('Look around');
  expect(her.run(UPDATE)).toContain("You have the engine's v9.10.0 already.");
});

it('takes the last update back, and keeps what was written since', () => {
  her.write('content/words.txt', 'limerence\n');
  her.git('commit', '--quiet', '--all', '--message=content: accept a word');
  const written = own();
  expect(her.run(UPDATE, '--undo')).toContain('The update is taken back, by a commit on top');
  expect(own()).toBe(written);
  expect(her.git('diff', '--name-only', first, 'HEAD')).toBe('content/words.txt');
  isClean();
  expect(her.fail(UPDATE, '--undo')).toContain(
    'There is no update to take back, or it was taken back already.',
  );
});

it('keeps the site as it was where the new engine cannot build it', () => {
  const head = her.git('rev-parse', 'HEAD');
  engine.write('src/layouts/Base.astro', '---\nimport "./nowhere.astro";\n---\n');
  release('9.11.0', 'A slip.');
  expect(her.fail(UPDATE)).toContain(
    'The update is not taken: "node --max-semi-space-size=4 scripts/build.ts" failed',
  );
  expect(her.git('rev-parse', 'HEAD')).toBe(head);
  isClean();
});

it('brings a commit that is named, all that was taken back with it, and none that the engine has not', () => {
  engine.git('checkout', '--quiet', 'v9.10.0', '--', 'src/layouts');
  say('Find');
  engine.write(
    'package-lock.json',
    engine
      .read('package-lock.json')
      .replace(/("node_modules\/astro": )/, '"node_modules/a-new-one": {},\n    $1'),
  );
  const commit = engine.commit();
  installByLinks();
  her.write('node_modules/.cache/drawn/picture.avif', 'drawn');
  expect(her.fail(UPDATE, 'v77')).toContain('The engine has no tag, branch or commit "v77".');
  her.run(UPDATE, commit.slice(0, 12));
  expect(her.read(FRAME)).toContain("search: 'Find'");
  expect(her.git('diff', '--name-only', commit, 'HEAD', '--', ':!content', ':!public')).toBe('site.env');
  expect(her.read('node_modules/installed.txt')).toBe('npm ci --no-audit --no-fund\n');
  expect(her.read('node_modules/.cache/drawn/picture.avif')).toBe('drawn');
  isClean();
});

it('tells which files of the engine were changed on both sides, and changes nothing', () => {
  her.write(FRAME, her.read(FRAME).replace(/search: '.*'/, "search: 'Hers'"));
  her.git('commit', '--quiet', '--all', '--message=words: mine');
  const head = her.git('rev-parse', 'HEAD');
  say('Seek');
  release('9.12.0', 'A word.');
  const said = her.fail(UPDATE);
  expect(said).toContain(
    `The update changes what was changed here as well:\n  ${FRAME}\nNothing was changed.`,
  );
  expect(her.git('rev-parse', 'HEAD')).toBe(head);
  isClean();
});
