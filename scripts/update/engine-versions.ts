import { SiteError } from '../../src/lib/site-error.ts';
import { askGit, git } from '../git.ts';

/** The remote that a site takes its engine from. */
export const REMOTE = 'engine';

/** The engine's tags are kept apart: the site's own may have the same names. */
const TAGS = 'refs/engine-tags';
const BRANCHES = `refs/remotes/${REMOTE}`;

const VERSION = /^v(\d+)\.(\d+)\.(\d+)$/;

/** A state of the engine that a site can have. */
export interface EngineVersion {
  commit: string;
  /** "v1.2.0", or what was asked for. */
  name: string;
}

/** @throws {SiteError} `engine-unknown`, `engine-unreachable` */
export function fetchEngine(site: string): void {
  if (!git(site, ['remote']).split('\n').includes(REMOTE))
    throw new SiteError('engine-unknown', 'This repository does not know where its engine comes from.', {
      hint: 'Write: git remote add engine ADDRESS, where ADDRESS is the engine’s repository; then npm run update.',
    });
  const { isDone, said } = askGit(site, [
    'fetch',
    '--quiet',
    '--no-tags',
    '--prune',
    REMOTE,
    `+refs/heads/*:${BRANCHES}/*`,
    `+refs/tags/*:${TAGS}/*`,
  ]);
  if (isDone) return;
  const address = git(site, ['remote', 'get-url', REMOTE]);
  throw new SiteError('engine-unreachable', `The engine cannot be fetched from ${address}.`, {
    hint: `${said}\nWhere it has moved, write: git remote set-url engine ADDRESS`,
  });
}

/** The newest version, by its number. */
export function findNewest(site: string): EngineVersion {
  const tags = git(site, ['for-each-ref', '--format=%(refname:lstrip=2)', TAGS]).split('\n');
  const newest = tags
    .filter((tag) => VERSION.test(tag))
    .sort(compareVersions)
    .at(-1);
  if (newest !== undefined)
    return { name: newest, commit: git(site, ['rev-parse', `${TAGS}/${newest}^{commit}`]) };
  throw new SiteError(
    'engine-without-version',
    'The engine has no version yet: there is no tag such as v1.2.0.',
    {
      hint: `Name a branch or a commit of it, such as: npm run update -- ${nameBranch(site)}`,
    },
  );
}

function nameBranch(site: string): string {
  const branches = git(site, ['for-each-ref', '--format=%(refname:lstrip=3)', BRANCHES]).split('\n');
  return branches.find((branch) => branch !== 'HEAD' && branch !== '') ?? 'main';
}

function compareVersions(one: string, other: string): number {
  const [a, b] = [toNumbers(one), toNumbers(other)];
  const differs = a.findIndex((number, place) => number !== b[place]);
  return differs === -1 ? 0 : (a[differs] ?? 0) - (b[differs] ?? 0);
}

function toNumbers(version: string): number[] {
  return (VERSION.exec(version) ?? []).slice(1).map(Number);
}

/** What was asked for by name: a tag or a branch of the engine, or a commit. */
export function findNamed(site: string, name: string): EngineVersion {
  const places = [`${TAGS}/${name}`, `${BRANCHES}/${name}`, ...(/^[0-9a-f]{7,40}$/.test(name) ? [name] : [])];
  for (const place of places) {
    const { isDone, said } = askGit(site, ['rev-parse', '--verify', '--quiet', `${place}^{commit}`]);
    if (isDone) return { name, commit: said };
  }
  throw new SiteError('engine-version-unknown', `The engine has no tag, branch or commit "${name}".`, {
    hint: 'Write npm run update for the newest version, or name one, such as: npm run update -- v1.2.0',
  });
}

/** Whether one state of the engine is in the other already. */
export function isIn(site: string, earlier: string, later: string): boolean {
  return askGit(site, ['merge-base', '--is-ancestor', earlier, later]).isDone;
}
