import type { EntryReport } from '../../import/report.ts';
import { isTextList } from '../../lib/type-guards.ts';
import { isDraft } from '../write/change-address.ts';
import { readFields } from '../write/compare-versions.ts';
import type { LiveContent, WrittenFile } from '../write/live-content.ts';
import type { FindText } from './report-texts.ts';

/** Of each file that an import brought, its version as it came. */
export type Brought = ReadonlyMap<string, string | undefined>;

/** What an import brought that is a draft still; what readers have is never among it. */
export interface TakenBack {
  drafts: WrittenFile[];
  /** Those that are not as they came, in words or in what lies beside them. */
  changed: WrittenFile[];
}

export function findTakenBack(
  entries: readonly EntryReport[],
  live: LiveContent,
  brought: Brought,
  findText: FindText,
): TakenBack {
  const drafts = entries.flatMap((entry) => {
    const text = entry.outcome === 'written' ? findText(entry) : undefined;
    return text && isDraft(text) ? [text] : [];
  });
  const isAsItCame = (text: WrittenFile) =>
    listFilesOf(text, live).every((file) => brought.get(file) === live.files.get(file));
  return { drafts, changed: drafts.filter((text) => !isAsItCame(text)) };
}

/**
 * The files that go with some drafts: what lies beside them, and of the pictures and topics that came along those that no other
 * text needs.
 */
export function listFilesToRemove(
  drafts: readonly WrittenFile[],
  live: LiveContent,
  brought: Brought,
): string[] {
  const own = new Set(drafts.flatMap((text) => listFilesOf(text, live)));
  const others = [...live.texts].filter(([file]) => !own.has(file));
  const isNeeded = (file: string) => {
    const [, kind, name = ''] = file.split('/');
    if (kind === 'media') return others.some(([, source]) => source.includes(`/media/${name}/`));
    if (kind !== 'topics') return true;
    const id = name.replace(/\.yaml$/, '');
    return others.some(([path, source]) => hasTopic(path, source, id));
  };
  const beside = [...brought]
    .filter(([file, sha]) => sha !== undefined && live.files.get(file) === sha && !own.has(file))
    .map(([file]) => file)
    .filter((file) => !isNeeded(file));
  return [...own, ...beside];
}

function listFilesOf({ path }: WrittenFile, live: LiveContent): string[] {
  if (!path.endsWith('/index.mdx')) return [path];
  const folder = path.replace(/index\.mdx$/, '');
  return [...live.files.keys()].filter((file) => file.startsWith(folder));
}

function hasTopic(path: string, source: string, id: string): boolean {
  if (!path.startsWith('content/posts/') || !source.includes(id)) return false;
  const { topics } = readFields(path, source);
  return isTextList(topics) && topics.includes(id);
}
