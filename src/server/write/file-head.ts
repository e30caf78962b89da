import type { FileHead } from '../../editor/file-view.ts';
import { isDraft, titleOf } from './change-address.ts';
import type { WrittenFile } from './live-content.ts';
import { toSeenAddress } from './written-file.ts';

export function toHead(file: WrittenFile): FileHead {
  const { collection, name } = file;
  return {
    collection,
    name,
    title: titleOf(file),
    edit: toForm(file),
    see: isDraft(file) ? undefined : toSeenAddress({ kind: collection, name: name }),
    base: file.sha,
    isOneOfMany: true,
  };
}

/** Where a text is written. */
export function toForm({ collection, name }: Pick<WrittenFile, 'collection' | 'name'>): string {
  return `/write/${collection}/${name}/`;
}
