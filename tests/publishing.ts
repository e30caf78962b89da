import { spawn, execFileSync } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { SITE_FOLDER } from './fixture-site.ts';
import { publishFolders, type PublishFolders } from '../src/server/publish/folders.ts';
import { rememberSite } from './remembered-builds.ts';

export interface PushResult {
  code: number | null;
  /** What the pusher's terminal shows. */
  shown: string;
}

/** A push that is under way; it can be killed with all that it started. */
export interface Push {
  done: Promise<PushResult>;
  kill(): void;
}

/** A coach's clone of the site. */
export interface Clone {
  folder: string;
  git(...args: string[]): string;
  /** Changes one file and commits it. */
  commit(file: string, edit: (text: string) => string): string;
  push(refspec?: string): Promise<PushResult>;
  startPush(refspec?: string): Push;
}

export interface Publishing {
  dataFolder: string;
  folders: PublishFolders;
  /** A clone whose first push is the checkout that the tests run in, as its files are now. */
  clone: Clone;
  openClone(name: string): Clone;
  remove(): void;
}

/** Whoever runs the tests may sign commits, or have hooks; the coach of the tests has neither. */
const PLAIN_GIT = {
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'A coach',
  GIT_AUTHOR_EMAIL: 'coach@example.com',
  GIT_COMMITTER_NAME: 'A coach',
  GIT_COMMITTER_EMAIL: 'coach@example.com',
};

/**
 * Publishing as `npm run publish:init` sets it up, in a data folder of its own. `prepare` may change
 * the first clone's files before they are committed; `withEngine` lets a push change the software too.
 * Builds remember what one of nearly the same site has worked out, unless the first of all `isNew`.
 */
export function openPublishing(
  prepare: (folder: string) => void = () => undefined,
  { withEngine = false, isNew = false } = {},
): Publishing {
  const root = fs.mkdtempSync(path.join(os.tmpdir(), 'common-ground-publish-'));
  const dataFolder = path.join(root, 'data');
  const folders = publishFolders(dataFolder);
  const flags = withEngine ? ['--with-engine'] : [];
  execFileSync(process.execPath, ['scripts/publish-init.ts', ...flags], {
    env: { ...process.env, DATA_DIR: dataFolder },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (!isNew) rememberSite(folders.cache);

  const first = path.join(root, 'first');
  copyCheckout(first);
  prepare(first);
  const clone = openClone(first);
  clone.git('init', '--quiet', '--initial-branch=main');
  clone.git('remote', 'add', 'live', folders.repository);
  // Some thousand files are pushed at once: to look which are like each other takes most of that.
  if (!isNew) clone.git('config', 'pack.window', '0');
  clone.git('add', '--all');
  clone.git('commit', '--quiet', '--message=site: begin');
  return {
    dataFolder,
    folders,
    clone,
    openClone(name) {
      const folder = path.join(root, name);
      clone.git('clone', '--quiet', '--origin=live', folders.repository, folder);
      return openClone(folder);
    },
    remove() {
      // Old releases are on their way out by themselves.
      fs.rmSync(root, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    },
  };
}

/** The files of this checkout that git knows or would add, without its history; of content those that tests stand on. */
export function copyCheckout(folder: string): void {
  const files = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    encoding: 'utf8',
  });
  const made = new Set<string>();
  for (const file of files.split('\0')) {
    if (!file || isOfSite(file) || !fs.existsSync(file)) continue;
    const target = path.join(folder, file);
    const parent = path.dirname(target);
    if (!made.has(parent)) fs.mkdirSync(parent, { recursive: true });
    made.add(parent);
    fs.copyFileSync(file, target);
  }
  fs.cpSync(SITE_FOLDER, folder, { recursive: true });
}

/** Whether a file of the checkout is the coach's, or what stands in its place in tests. */
function isOfSite(file: string): boolean {
  return /^(?:content|public|tests\/fixtures\/site)\//.test(file);
}

function openClone(folder: string): Clone {
  const env = { ...process.env, ...PLAIN_GIT };
  const git = (...args: string[]) =>
    execFileSync('git', ['-C', folder, ...args], { env, encoding: 'utf8', stdio: 'pipe' }).trim();
  const startPush = (refspec = 'HEAD:main') => {
    // A process group, so that a kill takes the hooks and the build along, as a power cut would.
    const child = spawn('git', ['-C', folder, 'push', 'live', refspec], {
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
    });
    const done = Promise.all([once(child, 'close'), text(child.stdout), text(child.stderr)]).then(
      ([, stdout, stderr]) => ({ code: child.exitCode, shown: stderr + stdout }),
    );
    return { done, kill: () => process.kill(-(child.pid ?? Number.NaN), 'SIGKILL') };
  };
  return {
    folder,
    git,
    startPush,
    push: (refspec) => startPush(refspec).done,
    commit(file, edit) {
      const full = path.join(folder, file);
      const before = fs.readFileSync(full, 'utf8');
      const after = edit(before);
      if (after === before) throw new Error(`Nothing would change in ${file}`);
      fs.writeFileSync(full, after);
      git('commit', '--quiet', '--all', `--message=content: change ${path.basename(file)}`);
      return git('rev-parse', 'HEAD');
    },
  };
}
