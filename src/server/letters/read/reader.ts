import type { BoxLook, DynamicPlace, LetterPart } from '../../../letters/make/letter-body.ts';
import type { ReadWordsOptions } from './read-words.ts';

export interface ReadPartsOptions extends ReadWordsOptions {
  /** What a link says that leads to a film at another host. */
  sayWatch: (title: string) => string;
  /** What the link to a self-check says: in a mail nobody can tick. */
  tickThere: string;
  /** The dynamic that all of it is about. */
  dynamic?: DynamicPlace | undefined;
}

/** Reads an element as parts of a letter; `inside` reads what stands in one. */
export type Reader = (
  element: Element,
  options: ReadPartsOptions,
  inside: (element: Element) => LetterPart[],
) => LetterPart[];

export function boxOf(look: BoxLook, parts: LetterPart[], { dynamic }: ReadPartsOptions): LetterPart {
  return { kind: 'box', look, dynamic, parts };
}
