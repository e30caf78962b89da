import fs from 'node:fs';
import path from 'node:path';
import type { Cache } from '../../lib/cache.ts';
import { digest } from '../../lib/digest.ts';
import { ICON_DRAWING } from '../icons.ts';
import { relateOnce } from '../known-relations.ts';
import { relatePosts } from '../related.ts';
import { parseContent, toKnown, type KnownDocument } from '../source/content.ts';
import type { ContentFiles } from '../source/content-files.ts';
import { readContent } from '../source/read-content.ts';
import type { SourceText } from '../source/source-text.ts';
import { openEdition, type Edition } from './edition.ts';

export interface ReadOptions {
  /** Posts dated after it are still to come. */
  now: Date;
  /** Remembers what files say: to read the front matter of 1,000 posts takes half a second. */
  cache?: Cache;
}

/** Reads the edition of a folder that has content/ and public/, and the files that it was read from. */
export async function readEdition(
  siteFolder: string,
  { now, cache }: ReadOptions,
): Promise<{ edition: Edition; files: ContentFiles }> {
  const files = await readContent(path.join(siteFolder, 'content'));
  const known = cache?.openTable<KnownDocument>('facts');
  const keyOf = ({ file, source }: SourceText) => digest(file, source);
  const { content } = parseContent(files, 'content', {
    findKnown: (text) => known?.find(keyOf(text)),
  });
  for (const document of [...content.posts, ...content.pages]) {
    if (!document.isChecked) known?.keep(keyOf(document.text), toKnown(document));
  }
  const icon = fs.readFileSync(path.join(siteFolder, 'public', ICON_DRAWING), 'utf8');
  const relate = cache ? relateOnce(cache.openTable('relations')) : relatePosts;
  return { edition: openEdition(content, { now, icon, relate }), files };
}
