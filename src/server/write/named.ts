import { readFields } from './compare-versions.ts';
import type { Named } from './mentions.ts';
import { type WrittenFile } from './live-content.ts';
import { toSeenAddress } from './written-file.ts';
import { isTextList } from '../../lib/type-guards.ts';

/** What other texts can name this one by. */
export function toNamed({ path, source, collection, name }: WrittenFile): Named {
  const fields = readFields(path, source);
  const id = fields['id'];
  const previous = isTextList(fields['previousSlugs']) ? fields['previousSlugs'] : [];
  return {
    path,
    collection,
    id: collection === 'posts' && typeof id === 'string' ? id : name,
    addresses: [name, ...previous].map((each) => toSeenAddress({ kind: collection, name: each })),
  };
}
