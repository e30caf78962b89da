import type { Letter } from '../../../letters/letter.ts';
import { voiceOf } from '../../../words/voice.ts';
import { toLetterId } from '../when-live.ts';
import type { LettersDeskOptions } from './letters-desk.ts';

export type TellOfLetterOptions = Pick<LettersDeskOptions, 'store' | 'makeLetter' | 'language' | 'now'>;

/**
 * What is said of the letter about a post that went live after a moment: to how many readers it goes, or that it waits.
 * Undefined where nothing was written about it since, or nobody is to get it.
 */
export async function tellOfLetter(
  postId: string,
  since: Date,
  options: TellOfLetterOptions,
): Promise<string | undefined> {
  const { store, language, now } = options;
  const letter = await store.findLetter(toLetterId(postId));
  const at = letter && (letter.dueAt ?? letter.createdAt);
  if (!letter || !at || at < since || at > now() || letter.state === 'cancelled') return undefined;
  const { words, count } = voiceOf(language);
  const said = words.lettersDesk.published;
  if (letter.state === 'draft') return said.draft;
  const readers = await countReaders(letter, options);
  return readers > 0 ? count(readers, said.waiting) : undefined;
}

async function countReaders(letter: Letter, { store, makeLetter }: TellOfLetterOptions): Promise<number> {
  const made = letter.state === 'waiting' ? await makeLetter(letter) : undefined;
  const wanted = await store.countRecipients(letter.id, made?.topics);
  // The sender is at it as well: once it has begun, the copies say how many.
  if (made && (await store.findLetter(letter.id))?.state === 'waiting') return wanted;
  const { waiting, sent, refused } = await store.countLetter(letter.id);
  return waiting + sent + refused;
}
