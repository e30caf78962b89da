/** Words of a list with spaces or line ends between them, in small letters. */
export function toWords(list: string): ReadonlySet<string> {
  return new Set(list.trim().toLowerCase().split(/\s+/));
}

/** Source of a pattern: one of the words of a list. */
export function anyOf(list: string): string {
  return `(?:${list.trim().split(/\s+/).join('|')})`;
}

/** A pattern of whole words, with the letters of every language; `\b` knows those of English alone. */
export function whole(source: string, flags = 'iu'): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{M}])(?:${source})(?![\\p{L}\\p{M}])`, flags);
}

/** What stands right before a word. */
export function before(source: string, flags = 'u'): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{M}])(?:${source})\\s+["'“„«]?$`, flags);
}

/** What follows a word right away. */
export function after(source: string): RegExp {
  return new RegExp(`^\\s+(?:${source})(?![\\p{L}\\p{M}])`, 'u');
}
