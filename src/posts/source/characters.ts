/**
 * What no text of content/ may hold: control characters, halves of characters and what Unicode keeps
 * for itself. One of them, and neither a feed nor a sitemap can be read any more: XML 1.0 forbids them.
 * Tabs and line ends are text; a lone carriage return is told of by itself.
 */
// eslint-disable-next-line no-control-regex -- control characters are what it looks for
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF]/;

// eslint-disable-next-line no-control-regex -- the same, wherever they stand
const FORBIDDEN_ALL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF]/g;

// eslint-disable-next-line no-control-regex -- these are the ones to show
const CONTROL = /[\u0000-\u0008\u000A-\u001F\u007F-\u009F\u2028\u2029]/g;

export interface ForbiddenCharacter {
  offset: number;
  /** As Unicode names it: "U+0007". */
  name: string;
}

/** The first character that no text may hold. */
export function findForbidden(text: string): ForbiddenCharacter | undefined {
  // Asked first, since nearly every text is right: the halves of characters take a pattern ten times as long.
  const found = FORBIDDEN.exec(text) ?? (text.isWellFormed() ? null : /\p{Surrogate}/u.exec(text));
  if (!found) return undefined;
  const code = found[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
  return { offset: found.index, name: `U+${code}` };
}

/** Windows-1252, of whose letters and quotation marks some programs make the controls U+0080 to U+009F. */
const windows = new TextDecoder('windows-1252');

/**
 * What was meant by characters that no text may hold: a letter of Windows in the range of control characters, as HTML
 * reads it too; a space for a vertical tab or a form feed, which keep words apart; nothing for the rest.
 */
export function toAllowed(text: string): string {
  return Array.from(text.toWellFormed(), (character) => {
    if (character === '\v' || character === '\f') return ' ';
    if (/[\u0080-\u009F]/.test(character)) return windows.decode(Uint8Array.of(character.charCodeAt(0)));
    return character === '\uFFFD' ? '' : character;
  })
    .join('')
    .replace(FORBIDDEN_ALL, '');
}

/** A line of a report, in which a terminal would obey control characters: each is shown as a picture. */
export function showControls(line: string): string {
  return line.replace(CONTROL, (character) =>
    String.fromCharCode(character < ' ' ? 0x2400 + character.charCodeAt(0) : 0x2424),
  );
}
