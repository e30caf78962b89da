import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { publishFolders } from '../src/server/publish/folders.ts';
import { makeRelease } from '../src/server/publish/gate.ts';
import { initPublishing } from '../src/server/publish/init.ts';
import { switchTo } from '../src/server/publish/releases.ts';
import { readSettings } from '../src/server/settings/settings.ts';
import { copyCheckout } from './publishing.ts';
import { rememberBuild } from './remembered-builds.ts';

export interface PublishedProject {
  /** What a server needs to be started on it. */
  environment: Record<string, string>;
  /** Git in the repository that is pushed to. */
  inBare: (...args: string[]) => string;
  /** Brings a change of the project's content to the site, as a push does. */
  push: (change: (content: string) => void) => Promise<void>;
}

const SITE_URL = 'http://127.0.0.1:4321';

function layOutPosts(folder: string): void {
  fs.cpSync('tests/fixtures/checks/base', path.join(folder, 'content'), { recursive: true });
}

/**
 * A site of the checks' two posts, in a folder of its own, published once through the real gate.
 *
 * @param prepare changes its content before that
 */
export async function publishProject(
  folder: string,
  prepare: (content: string) => void | Promise<void> = () => undefined,
): Promise<PublishedProject> {
  const project = path.join(folder, 'project');
  const content = path.join(project, 'content');
  copyCheckout(project);
  for (const name of ['content', 'tests']) fs.rmSync(path.join(project, name), { recursive: true });
  layOutPosts(project);
  await prepare(content);
  const git = (...args: string[]) => execFileSync('git', args, { cwd: project, stdio: 'pipe' });
  const commit = (message: string) => {
    git('add', '.');
    git('-c', 'user.name=A', '-c', 'user.email=a@b.example', 'commit', '-qm', message);
  };
  git('init', '-q', '-b', 'main');
  // Some thousand files go to the repository at once: to look which are like each other takes most of that.
  git('config', 'pack.window', '0');
  commit('first');

  const environment = { DATA_DIR: path.join(folder, 'data'), PORT: '0', SITE_URL };
  const settings = readSettings(environment);
  const bare = initPublishing({ settings, project, withEngine: false });
  const inBare = (...args: string[]) =>
    execFileSync('git', [`--git-dir=${bare}`, ...args], { encoding: 'utf8', stdio: 'pipe' });
  const folders = publishFolders(settings.dataFolder);
  await rememberBuild(folders.cache, { name: 'project', layOut: layOutPosts, siteUrl: SITE_URL });
  const publish = async () => {
    inBare('fetch', '-q', project, 'main:main');
    const verdict = await makeRelease(inBare('rev-parse', 'main').trim(), {
      folders,
      project: process.cwd(),
      siteUrl: settings.siteUrl,
      now: new Date(),
      environment: process.env,
      say: () => undefined,
    });
    if (!verdict.ok) throw new Error(verdict.report);
    switchTo(folders, verdict.release);
  };
  await publish();
  const push = async (change: (content: string) => void) => {
    git('pull', '-q', bare, 'main');
    change(content);
    commit('by push');
    await publish();
  };
  return { environment, inBare, push };
}
