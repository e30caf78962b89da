/** What pages name, and what each is made of; all else is a part of these, and named by a hash of what is in it. */
export const ENTRIES: Readonly<Record<string, string>> = {
  'body-field': 'src/editor/field/body-field.ts',
  'write-page': 'src/editor/page/write-page.ts',
};
