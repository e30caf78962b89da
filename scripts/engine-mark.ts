import { askGit, git } from './git.ts';

/** What is the coach's own in a site's repository. All else is the engine's. */
export const OWN_FOLDERS = ['content', 'public'];

/** Which commit of the engine a site stands on, as the last lines of its own commits tell. */
export interface EngineMark {
  /** The engine's commit whose software is there. */
  engine: string;
  /** The one before an update; none where there was no update, or where it was taken back. */
  before: string | undefined;
}

const ENGINE = 'Engine';
const BEFORE = 'Engine-before';

/** The lines by which {@link findMark} knows a commit that brought another engine. */
export function markToTrailers({ engine, before }: EngineMark): string {
  return [`${ENGINE}: ${engine}`, ...(before === undefined ? [] : [`${BEFORE}: ${before}`])].join('\n');
}

/** The newest mark in a site's history; undefined in a clone that new:site did not make and no update changed. */
export function findMark(site: string): EngineMark | undefined {
  const commit = git(site, [
    'log',
    '--topo-order',
    '-1',
    `--grep=^${ENGINE}: [0-9a-f]\\{40,\\}$`,
    '--format=%H',
  ]);
  if (!commit) return undefined;
  const valueOf = (key: string) =>
    git(site, ['log', '-1', `--format=%(trailers:key=${key},valueonly,separator=%x20)`, commit]);
  const engine = valueOf(ENGINE);
  return engine ? { engine, before: valueOf(BEFORE) || undefined } : undefined;
}

/** The engine's commit that a site stands on, seen beside the one that it is to have. */
export function findEngineOf(site: string, target: string): string | undefined {
  const mark = findMark(site);
  if (mark) return mark.engine;
  const { isDone, said } = askGit(site, ['merge-base', 'HEAD', target]);
  return isDone ? said : undefined;
}
