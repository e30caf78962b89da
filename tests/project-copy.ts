import { execFile } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { BUILD_SCRIPT } from '../src/server/publish/run-build.ts';

const run = promisify(execFile);

/** The whole project once more, to change and to build; what it needs of this one is linked or copied. */
export interface ProjectCopy {
  folder: string;
  /** What a build makes, once there was one. */
  dist: string;
  read(file: string): string;
  write(file: string, text: string): void;
  build(environment?: NodeJS.ProcessEnv): Promise<void>;
  remove(): void;
}

const COPIED = [
  'content',
  'public',
  'scripts',
  'src',
  '.gitignore',
  'astro.config.mjs',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
];

export function copyProject(): ProjectCopy {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'common-ground-copy-'));
  for (const name of COPIED) fs.cpSync(name, path.join(folder, name), { recursive: true });
  // Its own folder with others' packages in it: a build keeps what it knows of posts there.
  fs.mkdirSync(path.join(folder, 'node_modules'));
  for (const name of fs.readdirSync('node_modules').filter((each) => !/^\.(?!bin)/.test(each)))
    fs.symlinkSync(path.resolve('node_modules', name), path.join(folder, 'node_modules', name));
  const at = (file: string) => path.join(folder, file);
  return {
    folder,
    dist: at('dist'),
    read: (file) => fs.readFileSync(at(file), 'utf8'),
    write(file, text) {
      fs.mkdirSync(path.dirname(at(file)), { recursive: true });
      fs.writeFileSync(at(file), text);
    },
    async build(environment = {}) {
      await run(process.execPath, [BUILD_SCRIPT], {
        cwd: folder,
        env: {
          ...process.env,
          NODE_ENV: 'production',
          SITE_URL: 'https://coach.example',
          ...environment,
        },
      });
    },
    remove() {
      fs.rmSync(folder, { recursive: true, force: true });
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
export function addUnpublished(project: ProjectCopy): void {
  const source = project.read(PUBLISHED_FILE);
  const variant = (word: string, text: string) => {
    project.write(
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
    project.write(
      `content/topics/${word}.yaml`,
      `name: ${word}\ndescription: What only posts about ${word} are about, which nobody may see as yet.\n`,
    );
  };
  variant(DRAFT_WORD, source.replace(/^author:/m, 'draft: true\nauthor:'));
  variant(FUTURE_WORD, source.replace(/^publishedAt: .*$/m, `publishedAt: ${FUTURE}`));
  project.write('content/words.txt', `${project.read('content/words.txt')}\n${DRAFT_WORD}\n${FUTURE_WORD}\n`);
}
