import type { HeldLetters } from '../../discussion/held-letters.ts';
import type { Subscriber } from '../subscriber.ts';

type LettersRecord = NonNullable<Awaited<ReturnType<HeldLetters['read']>>>;

/** All that is kept of a reader of letters, for them to take along (GDPR article 20). */
export function subscriberToJson(subscriber: Subscriber): LettersRecord {
  const { email, language, choices, askedAt, consent, ended } = subscriber;
  return {
    email,
    language,
    choices: { pace: choices.pace, topics: [...choices.topics] },
    askedAt: askedAt.toISOString(),
    consent: consent ? { ...consent, at: consent.at.toISOString() } : null,
    ended: ended ? { ...ended, at: ended.at.toISOString() } : null,
  };
}
