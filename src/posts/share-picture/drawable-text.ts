/** Said to whoever shapes text, and never seen: joiners, soft hyphens, what makes a pictograph of a sign. */
const UNSEEN = /\p{Default_Ignorable_Code_Point}/gu;
/** Without these a text cannot be read; frames around a letter are no part of it. */
const READ = /[\p{L}\p{N}\p{Mn}\p{Mc}]/u;
const SPACE = /\p{Zs}/u;
const DASH = /\p{Pd}/u;

/** Stands for a sign that was left out. No title has it: content is text without control characters. */
const GONE = '\0';
/** What is left out leaves no space before a comma, and none after a bracket that opens. */
const GAPS = /(?<=(\p{Ps}|\p{Pi})?)\s*\0[\s\0]*(?=([\p{Po}\p{Pe}\p{Pf}])?)/gu;

/**
 * A text as faces can draw it that lack some of its signs, for which they would draw empty boxes: pictographs, arrows
 * and the like are left out, and rare spaces and dashes give way to plain ones. Of a text in letters that the faces lack,
 * such as Greek, nothing is left.
 */
export function toDrawable(text: string, hasLetter: (letter: string) => boolean): string {
  // Composed, since a face may have "é" and no accent to set on an "e".
  const letters = Array.from(text.normalize('NFC').replace(UNSEEN, ''), (letter) => {
    if (hasLetter(letter)) return letter;
    if (READ.test(letter)) return undefined;
    return SPACE.test(letter) ? ' ' : DASH.test(letter) ? '-' : GONE;
  });
  if (letters.includes(undefined)) return '';
  return letters
    .join('')
    .replace(GAPS, (gap: string, opens: string | undefined, goesOn: string | undefined) =>
      opens !== undefined || (goesOn !== undefined && !gap.endsWith(' ')) ? '' : ' ',
    )
    .replace(/\s+/g, ' ')
    .trim();
}
