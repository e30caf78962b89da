/** A picture as the form places it in a text. */
export interface PlacedPicture {
  /** Its path, or an address of this page that Sveltia turns into one as it saves. */
  address: string;
  /** What it shows, for people who cannot see it. */
  alt: string;
  /** A line below it; empty where there is none. */
  caption: string;
}

/** A picture as it stands in a body. */
export function pictureToText({ address, alt, caption }: PlacedPicture): string {
  const title = caption === '' ? '' : ` "${escapeTitle(caption)}"`;
  return `![${escapeWords(alt)}](${address}${title})`;
}

/** What Markdown and MDX read as more than letters; behind a backslash each is a letter (CommonMark 0.31, 2.4). */
function escapeWords(words: string): string {
  return escapeReferences(words.replace(/[\\[\]{}<>*_`~!]/g, '\\$&'));
}

/** Between quotation marks only these two, and references, are more than letters. */
function escapeTitle(words: string): string {
  return escapeReferences(words.replace(/[\\"]/g, '\\$&'));
}

/** "&amp;" is a letter as well, and a lone "&" needs nothing. */
function escapeReferences(words: string): string {
  return words.replace(/&(?=#?\w+;)/g, '\\&');
}
