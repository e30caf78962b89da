import type { CopyKey } from '../store/letter-store.ts';

/**
 * The name of a copy in mail (RFC 5322 section 3.6.4): the same at each try, so that a mail program that gets a copy twice
 * shows it once, and known again in what comes back.
 */
export function copyToMessageId({ letterId, subscriberId }: CopyKey, host: string): string {
  return `<${toAtoms(letterId)}.${toAtoms(subscriberId).replaceAll('.', '%2E')}@${host}>`;
}

/** Of the mail that asks a reader whether they want letters. */
export function questionToMessageId(subscriberId: string, host: string): string {
  return `<question.${toAtoms(subscriberId)}@${host}>`;
}

/** The copies of a site's letters that a text names, each once: a mail that came back quotes the head of what was sent. */
export function listCopiesIn(text: string, host: string): CopyKey[] {
  const found = text.matchAll(/<((?:post|month)\.[^<>@\s]+)\.([^<>@\s.]+)@([^<>@\s]+)>/g);
  const copies = new Map<string, CopyKey>();
  for (const [name, letter = '', subscriber = '', at = ''] of found) {
    if (at.toLowerCase() !== host.toLowerCase()) continue;
    copies.set(name, { letterId: fromAtoms(letter), subscriberId: fromAtoms(subscriber) });
  }
  return [...copies.values()];
}

/** Who was asked by the mails that a text names, each once. */
export function listAskedIn(text: string, host: string): string[] {
  const found = text.matchAll(/<question\.([^<>@\s]+)@([^<>@\s]+)>/g);
  const asked = [...found].filter(([, , at = '']) => at.toLowerCase() === host.toLowerCase());
  return [...new Set(asked.map(([, subscriber = '']) => fromAtoms(subscriber)))];
}

/** What may stand before the @ without quotes, in every mail server's eyes; `%` is one of those characters. */
function toAtoms(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*~]|^\.|\.$|\.(?=\.)/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );
}

function fromAtoms(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // Not of our making: it names no copy.
    return text;
  }
}
