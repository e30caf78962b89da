import { isRecord } from '../../lib/type-guards.ts';
import { SiteError } from '../../lib/site-error.ts';
import type { FileData } from '../../editor/form/control.ts';
import { readSiteView } from '../../posts/source/declared.ts';
import { readData } from '../../posts/source/front-matter.ts';
import type { ContentFile, ContentRepository } from '../save/content-repository.ts';
import { stateOf } from './desk-state.ts';
import { findWritten } from './written-file.ts';
import type { WrittenKind } from '../../editor/form/written-kind.ts';

/** A file that has a form, with its fields; one that cannot be read has none. */
export interface KnownFile extends ContentFile {
  kind: WrittenKind;
  name: string;
  data: FileData;
}

/** All files of a commit that have a form. */
export interface KnownSite {
  commit: string;
  files: ContentFile[];
  written: KnownFile[];
  timeZone: string;
  /** The coach, by the name of her file. */
  owner: string | undefined;
}

export async function readSite(repository: ContentRepository, commit: string): Promise<KnownSite> {
  const files = await repository.listFiles(commit);
  const found = files.flatMap((file) => {
    const written = findWritten(file.path);
    return written ? [{ ...file, ...written }] : [];
  });
  const { known } = stateOf(repository);
  const fresh = found.filter(({ sha, path }) => !known.has(`${sha} ${path}`));
  const blobs = await repository.readBlobs(fresh.map(({ sha }) => sha));
  // What is no longer there need not be known.
  if (fresh.length > 0) {
    const there = new Set(found.map(({ sha, path }) => `${sha} ${path}`));
    for (const key of known.keys()) if (!there.has(key)) known.delete(key);
  }
  for (const { sha, path } of fresh) {
    known.set(`${sha} ${path}`, tryData(blobs.get(sha)?.toString() ?? '', path) ?? {});
  }
  const written = found.map((file) => {
    const data = known.get(`${file.sha} ${file.path}`);
    return { ...file, data: isRecord(data) ? data : {} };
  });
  const site = readSiteView(written.find(({ kind }) => kind === 'site')?.data ?? {});
  return {
    commit,
    files,
    written,
    timeZone: site.timeZone,
    owner: site.owner === '' ? undefined : site.owner,
  };
}

/** Undefined where it cannot be read. */
export function tryData(source: string, file: string): FileData | undefined {
  if (file.endsWith('.txt')) return {};
  try {
    const data = readData(source, file);
    return isRecord(data) ? data : {};
  } catch (error) {
    if (error instanceof SiteError) return undefined;
    throw error;
  }
}
