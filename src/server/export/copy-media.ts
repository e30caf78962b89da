import fs from 'node:fs';
import path from 'node:path';
import type { CachedFiles } from '../../lib/cache.ts';
import { digest } from '../../lib/digest.ts';
import { SiteError } from '../../lib/site-error.ts';
import type { Edition } from '../../posts/edition/edition.ts';
import type { ShownMedia } from '../../posts/edition/media.ts';
import { findMediaByName, parseQuestion, type QuestionText } from '../../posts/edition/questions.ts';
import { MEDIA_FOLDER, mediaToName } from '../../posts/media/published-media.ts';
import { isOfDrafts } from './addresses.ts';
import type { OutputFile } from './output.ts';

export interface CopyMediaOptions {
  edition: Edition;
  /** What each page asked for, by its address. */
  asked: ReadonlyMap<string, readonly QuestionText[]>;
  /** The folder that has content/. */
  siteFolder: string;
  /** Where they are kept: one file for all releases, and not the coach's own, which an editor may write into. */
  store: CachedFiles;
}

/**
 * The films and recordings that pages play. What no page asked for is not published, and what only drafts play lies
 * with the drafts.
 *
 * @throws {SiteError} `content-changed`
 */
export function copyMedia({ edition, asked, siteFolder, store }: CopyMediaOptions): OutputFile[] {
  const outputs = new Map<string, OutputFile>();
  for (const [address, questions] of asked) {
    const folder = isOfDrafts(address) ? 'drafts' : 'client';
    for (const media of questions.flatMap((question) => findAsked(edition, question))) {
      const name = `${folder}/${MEDIA_FOLDER}/${mediaToName(media)}`;
      if (outputs.has(name)) continue;
      outputs.set(name, { name, digest: media.digest, content: { file: keep(media) } });
    }
  }
  // In an order that is the same in every export.
  return [...outputs.values()].sort((a, b) => (a.name < b.name ? -1 : 1));

  function keep(media: ShownMedia): string {
    const name = mediaToName(media);
    const known = store.find(name);
    if (known !== undefined) return known;
    const bytes = fs.readFileSync(path.join(siteFolder, 'content', media.file));
    if (digest(bytes) !== media.digest)
      throw new SiteError('content-changed', `content/${media.file} was changed while it was being built.`, {
        hint: 'Build once more.',
      });
    return store.write(name, bytes);
  }
}

function findAsked(edition: Edition, text: QuestionText): ShownMedia[] {
  // Most questions are after something else.
  if (!text.startsWith('media ')) return [];
  const [, , name = ''] = parseQuestion(text) ?? [];
  const media = findMediaByName(edition, name);
  return media ? [media] : [];
}
