import fs from 'node:fs';
import path from 'node:path';
import type { CachedFiles } from '../../lib/cache.ts';
import { digest } from '../../lib/digest.ts';
import { SiteError } from '../../lib/site-error.ts';
import { DOWNLOAD_FOLDER, downloadToPath, type Download } from '../../posts/downloads/download.ts';
import type { Edition } from '../../posts/edition/edition.ts';
import { findDownloadByName, parseQuestion, type QuestionText } from '../../posts/edition/questions.ts';
import { isOfDrafts } from './addresses.ts';
import type { OutputFile } from './output.ts';

export interface CopyDownloadsOptions {
  edition: Edition;
  /** What each page asked for, by its address. */
  asked: ReadonlyMap<string, readonly QuestionText[]>;
  /** The folder that has content/ in it. */
  siteFolder: string;
  /** Copies of files that were published before: an export links to them, and nobody edits these. */
  files: CachedFiles;
}

/** The files that pages lead to. One that no page asked for is not published, and those of drafts lie with the drafts. */
export function copyDownloads({ edition, asked, siteFolder, files }: CopyDownloadsOptions): OutputFile[] {
  const outputs = new Map<string, OutputFile>();
  for (const [address, questions] of asked) {
    const folder = isOfDrafts(address) ? 'drafts' : 'client';
    for (const download of questions.flatMap((question) => findAsked(edition, question))) {
      const place = downloadToPath(download);
      const name = `${folder}/${DOWNLOAD_FOLDER}/${place}`;
      if (outputs.has(name)) continue;
      const file = files.find(download.digest) ?? copy(download, siteFolder, files);
      outputs.set(name, { name, digest: digest(place), content: { file } });
    }
  }
  return [...outputs.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

function findAsked(edition: Edition, text: QuestionText): Download[] {
  if (!text.startsWith('downloads ')) return [];
  const download = findDownloadByName(edition, parseQuestion(text)?.[2] ?? '');
  return download ? [download] : [];
}

/** @throws {SiteError} `content-changed` where the file is another than the one that was looked into */
function copy({ file, digest: wanted }: Download, siteFolder: string, files: CachedFiles): string {
  const bytes = fs.readFileSync(path.join(siteFolder, 'content', file));
  if (digest(bytes) === wanted) return files.write(wanted, bytes);
  throw new SiteError('content-changed', `content/${file} was changed while it was being built.`, {
    hint: 'Build once more.',
  });
}
