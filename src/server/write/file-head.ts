import type { FileHead } from '../../editor/file-view.ts';
import type { Voice } from '../../words/voice.ts';
import { isDraft, titleOf } from './change-address.ts';
import type { VersionedFile } from './live-content.ts';
import { isNamedKind, toFormAddress, toSeenAddress } from './written-file.ts';

export function toHead(file: VersionedFile, { words }: Voice): FileHead {
  const { collection, name } = file;
  const isOneOfMany = isNamedKind(collection);
  return {
    collection,
    name,
    title: isOneOfMany ? titleOf(file) : words.writing.titles[collection],
    edit: toForm(file),
    see: isDraft(file) || collection === 'words' ? undefined : toSeenAddress({ kind: collection, name }),
    base: file.sha,
    isOneOfMany,
  };
}

/** Where a text is written. */
export function toForm({ collection, name }: Pick<VersionedFile, 'collection' | 'name'>): string {
  return toFormAddress({ kind: collection, name });
}
