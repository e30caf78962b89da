import { DESCRIPTION_LENGTH } from '../../posts/schema/fields.ts';

const { least, most } = DESCRIPTION_LENGTH;

/** A sentence, with what closes it. */
const SENTENCE = /[^.!?…]+[.!?…]+["'”’»)]*\s*/gu;

/**
 * The first sentences of a text, as many as a description takes; undefined where there are too few of them. Headings,
 * lists, tables, quotes and blocks are no sentences of the text.
 */
export function describeText(body: string): string | undefined {
  const plain = body
    .split(/\n{2,}/)
    .map((part) => part.trim())
    .filter((part) => part !== '' && !/^(?:[#>|<!]|[-*+] |\d+[.)] |```|:::)/.test(part))
    .map((part) => toPlain(part))
    .join(' ');
  const sentences = plain.match(SENTENCE) ?? [];
  let text = '';
  for (const sentence of sentences) {
    if (text !== '' && (text + sentence).trim().length > most) break;
    text += sentence;
    if (text.trim().length >= least) break;
  }
  const told = cut(text.trim() || plain);
  return told.length >= least ? told : undefined;
}

function toPlain(part: string): string {
  return part
    .replace(/!\[[^\]]*\]\([^)]*\)/g, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/<[^>]*>/g, '')
    .replace(/\[\^[^\]]*\]/g, '')
    .replace(/\\(?=[^\w\s])/g, '')
    .replace(/(\*\*?|__?|`)(?=\S)(.*?\S)\1/g, '$2')
    .replace(/\s+/g, ' ')
    .trim();
}

/** At a word, where it is too long. */
function cut(text: string): string {
  if (text.length <= most) return text;
  return `${text.slice(0, most - 1).replace(/[\s,;:–—-]+\S*$/u, '')}…`;
}
