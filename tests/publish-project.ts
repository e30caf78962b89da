import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { digestFiles } from '../src/lib/digest.ts';
import { publishFolders } from '../src/server/publish/folders.ts';
import { makeRelease } from '../src/server/publish/gate.ts';
import { initPublishing } from '../src/server/publish/init.ts';
import { linkPackages } from '../src/server/publish/packages.ts';
import { findCurrent, switchTo } from '../src/server/publish/releases.ts';
import { readSettings } from '../src/server/settings/settings.ts';
import { copyCheckout } from './publishing.ts';
import { makeOnce, rememberBuild } from './remembered-builds.ts';

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
 * A site of the checks' two posts, in a folder of its own, published once through the real gate: by the first of a run
 * that asks for this content. The others have what came of it copied.
 *
 * @param prepare changes its content before that
 */
export async function publishProject(
  folder: string,
  prepare: (content: string) => void | Promise<void> = () => undefined,
): Promise<PublishedProject> {
  const opened = openProject(folder);
  layOutPosts(opened.project);
  await prepare(path.join(opened.project, 'content'));
  const name = path.join('published', digestFiles(opened.project, ['content']));
  const template = await makeOnce(name, async (made) => {
    await publishFirst(made, path.join(opened.project, 'content'));
  });
  fs.rmSync(opened.project, { recursive: true });
  execFileSync('cp', ['-a', path.join(template, 'project'), path.join(template, 'data'), folder]);
  // These name the folder where they lie, and where packages are from there.
  opened.init();
  const release = path.join(opened.folders.releases, findCurrent(opened.folders) ?? '');
  linkPackages(release, release, path.resolve('node_modules'));
  return opened;
}

/** Publishes a content for the first time, into a folder that is empty. */
async function publishFirst(folder: string, content: string): Promise<void> {
  const { project, folders, git, commit, init, publish } = openProject(folder);
  copyCheckout(project);
  for (const name of ['content', 'tests']) fs.rmSync(path.join(project, name), { recursive: true });
  fs.cpSync(content, path.join(project, 'content'), { recursive: true });
  git('init', '-q', '-b', 'main');
  // Some thousand files go to the repository at once: to look which are like each other takes most of that.
  git('config', 'pack.window', '0');
  commit('first');
  init();
  await rememberBuild(folders.cache, { name: 'project', layOut: layOutPosts, siteUrl: SITE_URL });
  await publish();
  // What is copied for each test is content alone: all else, which no push changes, is in git.
  git('repack', '-adq');
  git('sparse-checkout', 'set', 'content');
  // Each site has its own.
  fs.rmSync(path.join(folder, 'data/secret'), { force: true });
}

/** What can be done with a project in a folder, once it is there. */
function openProject(folder: string) {
  const project = path.join(folder, 'project');
  const environment = { DATA_DIR: path.join(folder, 'data'), PORT: '0', SITE_URL };
  const settings = readSettings(environment);
  const folders = publishFolders(settings.dataFolder);
  const git = (...args: string[]) => execFileSync('git', args, { cwd: project, stdio: 'pipe' });
  const inBare = (...args: string[]) =>
    execFileSync('git', [`--git-dir=${folders.repository}`, ...args], { encoding: 'utf8', stdio: 'pipe' });
  const commit = (message: string) => {
    git('add', '.');
    git('-c', 'user.name=A', '-c', 'user.email=a@b.example', 'commit', '-qm', message);
  };
  const init = () => initPublishing({ settings, project, withEngine: false });
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
  const push = async (change: (content: string) => void) => {
    git('pull', '-q', folders.repository, 'main');
    change(path.join(project, 'content'));
    commit('by push');
    await publish();
  };
  return { project, folders, environment, git, commit, init, publish, inBare, push };
}
