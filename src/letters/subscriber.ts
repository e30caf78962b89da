/** What somebody wants to be written. */
export interface Choices {
  /** Each post as it appears, or one letter for each month. */
  pace: 'each' | 'month';
  /** Slugs of the site's topics; empty for all of them. */
  topics: readonly string[];
}

/** How consent was given, as law asks to be shown (GDPR article 7). */
export interface Consent {
  /** By our own form and its mail, or elsewhere, before this site was. */
  how: 'form' | 'import';
  at: Date;
  /** The sentence that was agreed to, or what the coach says of how they agreed elsewhere. */
  words: string;
}

/** Why somebody gets no more letters. */
export type EndReason = 'asked' | 'refused' | 'complained';

/** Somebody who is, wants to be or was written to. */
export interface Subscriber {
  /** Random; in links it comes with a signature. */
  id: string;
  email: string;
  /** A BCP 47 tag. */
  language: string;
  choices: Choices;
  askedAt: Date;
  /** Undefined until the address's owner has said yes: nothing but the question is sent there. */
  consent: Consent | undefined;
  ended: { at: Date; why: EndReason } | undefined;
}

export type SubscriberState = 'asked' | 'joined' | 'ended';
