import type { Subscriber } from '../subscriber.ts';

/** All that is kept of a reader of letters, for them to take along (GDPR article 20). */
export function subscriberToJson({ email, language, choices, askedAt, consent, ended }: Subscriber) {
  return {
    email,
    language,
    choices,
    askedAt: askedAt.toISOString(),
    consent: consent ? { ...consent, at: consent.at.toISOString() } : null,
    ended: ended ? { ...ended, at: ended.at.toISOString() } : null,
  };
}
