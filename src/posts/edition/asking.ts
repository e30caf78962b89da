import { AsyncLocalStorage } from 'node:async_hooks';
import { SiteError } from '../../lib/site-error.ts';
import type { Edition } from './edition.ts';
import type { Question } from './questions.ts';

/** What a page is answered from, and who is told what it asked. */
export interface Asking {
  edition: Edition;
  note?: (question: Question) => void;
}

/** Of the request under way: pages ask through Astro's live collections, which hand nothing on. */
const underWay = new AsyncLocalStorage<Asking>();

/** Has all that is asked within `act` be answered from this edition. */
export function answerFrom<Result>(asking: Asking, act: () => Result): Result {
  return underWay.run(asking, act);
}

/** @throws {SiteError} `nothing-to-ask` outside of {@link answerFrom} */
export function ask<Answer>(question: Question, answer: (edition: Edition) => Answer): Answer {
  const asking = underWay.getStore();
  if (!asking)
    throw new SiteError('nothing-to-ask', 'A page was rendered without any content to be made of.');
  asking.note?.(question);
  return answer(asking.edition);
}
