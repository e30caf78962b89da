import fs from 'node:fs';
import path from 'node:path';
import type { CachedFiles } from '../../lib/cache.ts';
import { digest, digestToAddress } from '../../lib/digest.ts';
import { SiteError } from '../../lib/site-error.ts';
import { DOWNLOAD_FOLDER, downloadToPath } from '../../posts/downloads/download.ts';
import type { Edition } from '../../posts/edition/edition.ts';
import {
  findDownloadByName,
  findMediaByName,
  parseQuestion,
  type QuestionText,
} from '../../posts/edition/questions.ts';
import { MEDIA_FOLDER, mediaToName } from '../../posts/media/published-media.ts';
import { isOfDrafts } from './addresses.ts';
import type { OutputFile } from './output.ts';

export interface CopyFilesOptions {
  edition: Edition;
  /** What each page asked for, by its address. */
  asked: ReadonlyMap<string, readonly QuestionText[]>;
  /** The folder that has content/. */
  siteFolder: string;
  /** Where they are kept: one file for all releases, and not the coach's own, which an editor may write into. */
  store: CachedFiles;
}

/** A file that is published as it is. */
interface Asked {
  /** Its name below content/. */
  file: string;
  digest: string;
  /** Its name below the folder of the page's site. */
  name: string;
}

/**
 * The films, recordings and downloads that pages play and lead to. What no page asked for is not published, and what
 * only drafts ask for lies with the drafts.
 *
 * @throws {SiteError} `content-changed`
 */
export function copyFiles({ edition, asked, siteFolder, store }: CopyFilesOptions): OutputFile[] {
  const outputs = new Map<string, OutputFile>();
  for (const [address, questions] of asked) {
    const folder = isOfDrafts(address) ? 'drafts' : 'client';
    for (const file of questions.flatMap((question) => findAsked(edition, question) ?? [])) {
      const name = `${folder}/${file.name}`;
      if (outputs.has(name)) continue;
      outputs.set(name, { name, digest: digest(file.name), content: { file: keep(file) } });
    }
  }
  // In an order that is the same in every export.
  return [...outputs.values()].sort((a, b) => (a.name < b.name ? -1 : 1));

  function keep({ file, digest: wanted }: Asked): string {
    const key = digestToAddress(wanted);
    const known = store.find(key);
    if (known !== undefined) return known;
    const bytes = fs.readFileSync(path.join(siteFolder, 'content', file));
    if (digest(bytes) === wanted) return store.write(key, bytes);
    throw new SiteError('content-changed', `content/${file} was changed while it was being built.`, {
      hint: 'Build once more.',
    });
  }
}

function findAsked(edition: Edition, text: QuestionText): Asked | undefined {
  // Most questions are after something else, and need not be taken apart.
  if (text.startsWith('media ')) {
    const media = findMediaByName(edition, nameIn(text));
    return media && { ...media, name: `${MEDIA_FOLDER}/${mediaToName(media)}` };
  }
  if (text.startsWith('downloads ')) {
    const download = findDownloadByName(edition, nameIn(text));
    return download && { ...download, name: `${DOWNLOAD_FOLDER}/${downloadToPath(download)}` };
  }
  return undefined;
}

function nameIn(text: QuestionText): string {
  return parseQuestion(text)?.[2] ?? '';
}
