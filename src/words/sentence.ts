/** A part of a sentence, which may lead somewhere. */
export interface SentencePart {
  text: string;
  href?: string;
}

const LINK = /\[([^\]]+)\]\(([^)]+)\)/;

/** Takes "You can [search](/search/)." apart into words and links. */
export function splitSentence(sentence: string): SentencePart[] {
  // Split by two groups: words, then a link's words and where it leads, and so on.
  const pieces = sentence.split(LINK);
  return pieces.flatMap((text, index) => {
    if (index % 3 === 2) return [];
    if (index % 3 === 1) return [{ text, href: pieces[index + 1] ?? '' }];
    return text === '' ? [] : [{ text }];
  });
}
