import * as z from 'zod';
import { isTextList } from '../../lib/type-guards.ts';
import { DECLARED_AS, type DeclaredAs } from '../../posts/checks/guard/declarable.ts';
import { declareWords } from '../../posts/checks/guard/declare-words.ts';
import { listStories } from '../../posts/checks/guard/stories.ts';
import { PROSE_COMPONENTS } from '../../posts/schema/components.ts';
import { parseDocument } from '../../posts/source/content.ts';
import { normalizeText } from '../../posts/source/read-text.ts';
import { textToSource } from '../../posts/source/source-text.ts';
import { changeFields } from './change-fields.ts';
import { isContentPath } from '../save/content-path.ts';
import type { ContentChange } from '../save/content-repository.ts';
import { editChanges, type Edit, type LiveFiles } from './edit-changes.ts';
import { findSiteFile } from './write-accepted.ts';

/** What the coach says at the form of a word that kept her text from going live. */
export const declaredSchema = z.object({
  file: z.string().refine(isContentPath, 'expected a path below content/'),
  /** Which of the stories of that file, from 0. */
  story: z.int().min(0),
  word: z
    .string()
    .max(80)
    .regex(/^[\p{L}\p{N}][^\s,"<>{}]*$/u, 'expected a word'),
  as: z.enum(DECLARED_AS),
});
export type Declared = z.output<typeof declaredSchema>;

/** The changes of a save with what the coach says of words written into the tags of their stories, or into site.yaml. */
export function declareIn(
  changes: readonly ContentChange[],
  declared: readonly Declared[],
  files: LiveFiles,
): Promise<ContentChange[]> {
  const byFile = Map.groupBy(declared, ({ file, as }) => (as === 'word-of-site' ? findSiteFile(file) : file));
  const edits = new Map(
    [...byFile].map(([file, given]): [string, Edit] => [
      file,
      (source) =>
        file.endsWith('.mdx') ? writeInStories(file, source, given) : allowOnSite(file, source, given),
    ]),
  );
  return editChanges(changes, edits, files);
}

function writeInStories(file: string, source: string, declared: readonly Declared[]): string {
  const text = textToSource(file, normalizeText(source));
  const document = parseDocument(file.includes('/pages/') ? 'page' : 'post', text);
  const stories = listStories(document, PROSE_COMPONENTS);
  // A story that was moved since has another number: what was said is not said of the one in its place.
  const isThere = ({ story, word }: Declared) => {
    const place = stories[story]?.whole;
    return place !== undefined && text.source.slice(place.offset, place.offset + place.length).includes(word);
  };
  const byStory = Map.groupBy(declared.filter(isThere), ({ story }) => story);
  const words = [...byStory].map(([story, given]) => {
    const listOf = (as: DeclaredAs) => [
      ...new Set(given.filter((each) => each.as === as).map(({ word }) => word)),
    ];
    return { story, people: listOf('person'), allow: listOf('word') };
  });
  return declareWords(document, words, PROSE_COMPONENTS);
}

/** site.yaml with these words allowed in all stories. */
export function allowOnSite(
  file: string,
  source: string,
  declared: readonly Pick<Declared, 'word'>[],
): string {
  return changeFields(file, source, (fields) => {
    const before = isTextList(fields['allow']) ? fields['allow'] : [];
    const added = [...new Set(declared.map(({ word }) => word))].filter((word) => !before.includes(word));
    return added.length === 0 ? fields : { ...fields, allow: [...before, ...added] };
  });
}
