import type { LetterLinks } from '../src/letters/letter-links.ts';
import { LINK_MARKS, type Letter, type MadeLetter } from '../src/letters/letter.ts';
import type { LetterStore } from '../src/letters/store/letter-store.ts';

/** Links as a site makes them, without a signature: sending does not ask what they say. */
export const PLAIN_LINKS: LetterLinks = {
  toConfirm: (id) => `https://coach.example/letters/yes/${id}/`,
  toChoices: (id) => `https://coach.example/letters/you/${id}/`,
  toEnd: (id, letterId = '') => `https://coach.example/letters/end/${id}/?a=${letterId}&b=page`,
  toEndAtOnce: (id, letterId = '') => `https://coach.example/letters/end/${id}/?a=${letterId}&b=once`,
};

export const PLAIN_LETTER: MadeLetter = {
  subject: 'Trust, grown again',
  html: `<p>À bientôt</p><a href="${LINK_MARKS.choices}">Choose</a> <a href="${LINK_MARKS.end}">End</a>`,
  text: `À bientôt\n\nChoose: ${LINK_MARKS.choices}\nEnd: ${LINK_MARKS.end}`,
};

/** What asks somebody of a list from elsewhere. */
export const PLAIN_QUESTION = (subscriberId: string) => {
  const text = `Do you want letters? ${PLAIN_LINKS.toConfirm(subscriberId)}`;
  return { subject: 'A question', html: `<p>${text}</p>`, text };
};

/** So many readers who said yes; `r0` is the first one's id. */
export async function joinMany(store: LetterStore, many: number, at: Date): Promise<void> {
  await store.importSubscribers(
    Array.from({ length: many }, (_, index) => ({
      id: `r${index}`,
      email: `reader-${index}@mail.example`,
      language: 'en',
      choices: { pace: 'each', topics: [] },
      askedAt: at,
      consent: { how: 'form', at, words: 'Yes' },
      ended: undefined,
    })),
  );
}

/** A letter about a post, which waits for its hour. */
export function waitingLetter(id: string, at: Date): Letter {
  return {
    id,
    kind: 'post',
    postIds: [id],
    subject: PLAIN_LETTER.subject,
    note: '',
    state: 'waiting',
    dueAt: at,
    createdAt: at,
    startedAt: undefined,
    sentAt: undefined,
  };
}
