import type { Context } from 'hono';
import type { LettersDeskView } from '../../../letters/desk-view.ts';
import type { MadeLetter, MakeLetter } from '../../../letters/letter.ts';
import type { LetterStore } from '../../../letters/store/letter-store.ts';
import type { CoachRoutesOptions } from '../../write/coach-routes.ts';
import type { LivePost } from '../when-live.ts';

/** Letters, as the coach's pages need them of a release. */
export interface LettersDesk {
  store: LetterStore;
  makeLetter: MakeLetter;
  /** Told that a letter, or a mail that asks, may leave. */
  wake: () => void;
  /** Rejects where the mail server does not take it. */
  sendToMyself: (made: MadeLetter) => Promise<void>;
  /** What everybody may read, the newest first. */
  posts: readonly LivePost[];
  timeZone: string;
}

export type ShowLetters = (
  c: Context,
  view: LettersDeskView,
  status?: 200 | 404 | 413 | 415 | 422,
) => Promise<Response>;

export interface LettersDeskOptions extends CoachRoutesOptions, LettersDesk {
  /** Of the site. */
  language: string;
  siteUrl: URL;
  now: () => Date;
  show: ShowLetters;
}

export const DESK = '/write/letters/';

export function toLetterHref(id: string): string {
  return `${DESK}${encodeURIComponent(id)}/`;
}
