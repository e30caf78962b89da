import type { FormKind } from './layout.ts';

/** What has a form: files with fields, and the list of words, which is all text. */
export type WrittenKind = FormKind | 'words';
