import { parseDocument, type Document, type Entry } from '../../source/content.ts';
import { textToSource } from '../../source/source-text.ts';
import { tryFor } from '../boundary.ts';
import type { ContentRule } from '../rule.ts';
import { checkDetailsOutside } from './details-outside.ts';
import { checkOutsideStories } from './story/check-outside-stories.ts';

/** What clients have said, and all else that the home page says, tells no client's story and nothing to find one by. */
export const checkHomeStories: ContentRule = (context) => {
  const { home } = context.content;
  if (!home) return [];
  const document = toPage(home);
  return [checkOutsideStories, checkDetailsOutside].flatMap((rule) =>
    tryFor(home.text, () => rule(document, context)),
  );
};

/** A page that has these fields at its top, and no body. */
function toPage({ text, yaml }: Entry): Document {
  const empty = parseDocument('page', textToSource(text.file, ''));
  return { ...empty, text, yaml, data: yaml.data };
}
