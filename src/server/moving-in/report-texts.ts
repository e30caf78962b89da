import { parse } from 'yaml';
import type { EntryReport } from '../../import/report.ts';
import { isText } from '../../lib/type-guards.ts';
import { describePath, type LiveContent, type WrittenFile } from '../write/live-content.ts';

/** Finds what a text of an import is by now: it may have another address since, and somebody else's may have its own. */
export type FindText = (entry: Pick<EntryReport, 'file' | 'sourceId'>) => WrittenFile | undefined;

export function makeFindText(live: LiveContent): FindText {
  const bySource = new Map<string, string>();
  for (const [path, source] of live.texts) {
    const from = path.endsWith('.mdx') ? readImportedFrom(source) : undefined;
    if (from !== undefined) bySource.set(from, path);
  }
  const findPath = ({ file, sourceId }: Pick<EntryReport, 'file' | 'sourceId'>) => {
    const known = bySource.get(sourceId);
    const first = `content/${file ?? ''}`;
    const source = live.texts.get(first);
    // Where she has taken the line away by which it is known.
    return known ?? (source !== undefined && readImportedFrom(source) === undefined ? first : undefined);
  };
  return (entry) => {
    const path = findPath(entry);
    const place = path === undefined ? undefined : describePath(path);
    const sha = path === undefined ? undefined : live.files.get(path);
    if (path === undefined || sha === undefined || !place) return undefined;
    return { ...place, path, sha, source: live.texts.get(path) ?? '' };
  };
}

/** One line is read and no more: this is asked of every text of the site. */
function readImportedFrom(source: string): string | undefined {
  const [, written] = /^importedFrom:[ \t]*(.+)$/m.exec(source) ?? [];
  try {
    const read: unknown = written === undefined ? undefined : parse(written);
    return isText(read) ? read : undefined;
  } catch {
    // What is no YAML is told by the check.
    return undefined;
  }
}
