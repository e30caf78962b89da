import { execFile } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { BUILD_SCRIPT, cacheOf } from '../src/server/publish/run-build.ts';
import { SITE_FOLDER } from './fixture-site.ts';
import { rememberBuild, type Remembered } from './remembered-builds.ts';

const run = promisify(execFile);

/** Texts below a folder. */
export interface Files {
  read(file: string): string;
  write(file: string, text: string): void;
}

/** The site's content and public files once more, to change and to build with the engine that all tests share. */
export interface SiteCopy extends Files {
  folder: string;
  /** What a build makes, once there was one. */
  dist: string;
  build(environment?: NodeJS.ProcessEnv): Promise<void>;
  remove(): void;
}

/** Nearly the site of every copy. */
const FIXTURE: Remembered = { name: 'copy', layOut: layOutSite, siteUrl: 'https://coach.example' };

function layOutSite(folder: string): void {
  for (const name of ['content', 'public'])
    fs.cpSync(path.join(SITE_FOLDER, name), path.join(folder, name), { recursive: true });
}

export function copySite(): SiteCopy {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'common-ground-copy-'));
  layOutSite(folder);
  // A release loads packages, and what builds remember of this site is its own: others' packages in its own folder.
  fs.mkdirSync(path.join(folder, 'node_modules'));
  for (const name of fs.readdirSync('node_modules').filter((each) => !each.startsWith('.')))
    fs.symlinkSync(path.resolve('node_modules', name), path.join(folder, 'node_modules', name));
  const dist = path.join(folder, 'dist');
  return {
    ...filesOf(folder),
    folder,
    dist,
    async build(environment = {}) {
      await rememberBuild(cacheOf(folder), FIXTURE);
      const args = [BUILD_SCRIPT, dist, '--site', folder, '--cache', cacheOf(folder)];
      await run(process.execPath, args, {
        env: {
          ...process.env,
          NODE_ENV: 'production',
          SITE_URL: FIXTURE.siteUrl,
          ...environment,
        },
      });
    },
    remove() {
      fs.rmSync(folder, { recursive: true, force: true });
    },
  };
}

export function filesOf(folder: string): Files {
  const at = (file: string) => path.join(folder, file);
  return {
    read: (file) => fs.readFileSync(at(file), 'utf8'),
    write(file, text) {
      fs.mkdirSync(path.dirname(at(file)), { recursive: true });
      fs.writeFileSync(at(file), text);
    },
  };
}

/** Words that stand in nothing but the two posts that nobody may see yet. */
export const DRAFT_WORD = 'quibbleshire';
export const FUTURE_WORD = 'tomorrowland';
/** Two like it are written from this one. */
export const PUBLISHED_SLUG = 'self-esteem-in-relationships';
export const PUBLISHED_FILE = `content/posts/${PUBLISHED_SLUG}.mdx`;
/** When the post of the future is due. */
export const FUTURE = '2999-01-01';

/** Adds a draft and a post of the future, each with a topic that no other post has. */
export function addUnpublished(site: Files): void {
  const source = site.read(PUBLISHED_FILE);
  const variant = (word: string, text: string) => {
    site.write(
      `content/posts/${word}.mdx`,
      text
        .replace(/^id: .*$/m, `id: ${word}`)
        .replace(/^title: .*$/m, `title: ${word} and other words`)
        .replace(
          /^description: .*$/m,
          `description: All about ${word}, which is told here at the length that it needs.`,
        )
        .replace(/^topics: .*$/m, `topics: [${word}]`),
    );
    site.write(
      `content/topics/${word}.yaml`,
      `name: ${word}\ndescription: What only posts about ${word} are about, which nobody may see as yet.\n`,
    );
  };
  variant(DRAFT_WORD, source.replace(/^author:/m, 'draft: true\nauthor:'));
  variant(FUTURE_WORD, source.replace(/^publishedAt: .*$/m, `publishedAt: ${FUTURE}`));
  site.write('content/words.txt', `${site.read('content/words.txt')}\n${DRAFT_WORD}\n${FUTURE_WORD}\n`);
}
