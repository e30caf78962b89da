import { textEditor } from '../../words/english/text-editor.ts';
import { fillIn, type PageWords } from '../page-words.ts';
import type { PastedText } from './html-to-text.ts';

/** What is on the clipboard, as far as it is used here. */
export interface Clipboard {
  /** What was written in an editor for pages; undefined where there is plain text alone. */
  html: string | undefined;
  plain: string;
}

/** A program's text is plain, whatever colours its editor gave it. */
const CODE =
  /^(?:\s|<meta[^>]*>|<html[^>]*>|<body[^>]*>|<head>.*?<\/head>|<!--.*?-->)*<(?:pre\b|div\s[^>]*white-space:\s*pre;)/is;

export function readClipboard(data: DataTransfer | null): Clipboard {
  const html = data?.getData('text/html') ?? '';
  const isPlain = html.trim() === '' || CODE.test(html);
  return { html: isPlain ? undefined : html, plain: data?.getData('text/plain') ?? '' };
}

/**
 * The same as the text of a post; undefined where it says no more than the plain text, which stays as it was typed.
 * What does it is loaded on the first paste.
 *
 * @param after the depth of the heading before the place
 */
export async function toPastedText(html: string, after: number | undefined): Promise<PastedText | undefined> {
  try {
    const { htmlToText } = await import('./html-to-text.ts');
    const pasted = htmlToText(new DOMParser().parseFromString(html, 'text/html'), after);
    return pasted.isPlain && pasted.isInline ? undefined : pasted;
  } catch (error) {
    // Away from the net: her words at least are there.
    console.error(error);
    return undefined;
  }
}

/** What is said of pictures that cannot be taken along. */
export function describeLeftOut(
  names: readonly string[],
  said: PageWords['leftOut'] = textEditor.leftOut,
): string {
  return names
    .map((name) => (name === '' ? said.unnamed : fillIn(said.named, { name })))
    .concat(names.length > 0 ? [said.putIn] : [])
    .join(' ');
}
