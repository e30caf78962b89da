import { isTooMany } from './pauses.ts';

/** What became of a list whose readers were asked. */
export interface AskedNumbers {
  sent: number;
  refused: number;
  /** Who was yet to be asked, and is forgotten. */
  left: number;
}

/** Counts the mails that ask the readers of a list, since this process began or stopped asking them. */
export interface AskedList {
  countSent(): void;
  /** @returns what became of the list where too many of its addresses are nobody's, and it had better stop. */
  countRefused(): Pick<AskedNumbers, 'sent' | 'refused'> | undefined;
}

export function createAskedList(): AskedList {
  let sent = 0;
  let refused = 0;
  /** Refused one after the other. */
  let inARow = 0;
  return {
    countSent() {
      sent += 1;
      inARow = 0;
    },
    countRefused() {
      refused += 1;
      inARow += 1;
      if (!isTooMany({ sent, refused, inARow })) return undefined;
      const stopped = { sent, refused };
      sent = refused = inARow = 0;
      return stopped;
    },
  };
}
