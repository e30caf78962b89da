import { createHmac, timingSafeEqual } from 'node:crypto';
import type { LetterLinks } from './letter-links.ts';

/** How long the question whether somebody wants letters can be answered; an address is forgotten after it. */
export const CONFIRM_DAYS = 7;

const DAY = 24 * 60 * 60 * 1000;

/** Whom a link is about, and the letter that it stood in. */
export interface LinkedReader {
  subscriberId: string;
  letterId: string | undefined;
}

/** Links, and the way back from the last part of one's address; undefined where we have not made it, or it is too old. */
export interface SignedLinks extends LetterLinks {
  readConfirm(token: string): LinkedReader | undefined;
  readChoices(token: string): LinkedReader | undefined;
  readEnd(token: string): LinkedReader | undefined;
  /** The path of a page of choices, for who is at another page of theirs. */
  toChoicesPath(subscriberId: string): string;
}

export interface LinkOptions {
  secret: string;
  siteUrl: URL;
  now: () => Date;
}

/** A reader's id, then what the purpose needs, then 256 bits of signature. An id has no dot, and neither has that. */
const TOKEN = /^([\w-]{1,64})\.(?:([\w.-]{1,200})\.)?([\w-]{43})$/;

/**
 * A link to end letters works for as long as there are letters anywhere that have it (RFC 8058 knows no end of it), and
 * so does the one to choices, which stands beside it. Only the question has its time.
 */
export function createLetterLinks({ secret, siteUrl, now }: LinkOptions): SignedLinks {
  const sign = (purpose: Purpose, words: string) =>
    createHmac('sha256', secret).update(`letters-${purpose}:${words}`).digest('base64url');
  const makePath = (purpose: Purpose, subscriberId: string, more: string | undefined) => {
    const words = more === undefined ? subscriberId : `${subscriberId}.${more}`;
    return `/letters/${purpose}/${words}.${sign(purpose, words)}/`;
  };
  const make = (purpose: Purpose, subscriberId: string, more?: string) =>
    new URL(makePath(purpose, subscriberId, more), siteUrl).href;
  const read = (purpose: Purpose, token: string) => {
    const [, subscriberId = '', more, signature = ''] = TOKEN.exec(token) ?? [];
    if (subscriberId === '') return undefined;
    const expected = sign(purpose, more === undefined ? subscriberId : `${subscriberId}.${more}`);
    return timingSafeEqual(Buffer.from(signature), Buffer.from(expected))
      ? { subscriberId, more }
      : undefined;
  };
  const readLasting = (purpose: Purpose, token: string) => {
    const found = read(purpose, token);
    return found && { subscriberId: found.subscriberId, letterId: found.more };
  };
  const toEnd: LetterLinks['toEnd'] = (subscriberId, letterId) => make('end', subscriberId, letterId);
  return {
    toConfirm: (subscriberId) =>
      make('yes', subscriberId, (now().getTime() + CONFIRM_DAYS * DAY).toString(36)),
    toChoices: (subscriberId) => make('you', subscriberId),
    toChoicesPath: (subscriberId) => makePath('you', subscriberId, undefined),
    toEnd,
    // The same page: how it is asked says who asks.
    toEndAtOnce: toEnd,
    readConfirm(token) {
      const found = read('yes', token);
      if (found?.more === undefined || Number.parseInt(found.more, 36) <= now().getTime()) return undefined;
      return { subscriberId: found.subscriberId, letterId: undefined };
    },
    readChoices: (token) => readLasting('you', token),
    readEnd: (token) => readLasting('end', token),
  };
}

/** Each is signed as itself, and is a part of its address. */
type Purpose = 'yes' | 'you' | 'end';
