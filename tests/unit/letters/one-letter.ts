import { JSDOM } from 'jsdom';
import type { LetterPart } from '../../../src/letters/make/letter-body.ts';
import type { LetterContent } from '../../../src/letters/make/letter-content.ts';
import { writeLetter } from '../../../src/letters/make/write-letter.ts';
import { toLetterDress } from '../../../src/server/letters/letter-dress.ts';

export const DRESS = toLetterDress({ title: 'After the Storm' });
export const PICTURE = {
  address: 'https://coach.example/_pictures/a.jpg',
  width: 800,
  height: 600,
  alt: 'A hill',
};

function contentOf(parts: LetterPart[], more: Partial<LetterContent> = {}): LetterContent {
  return {
    subject: 'On trust',
    language: 'en-GB',
    from: { title: 'After the Storm', address: 'https://coach.example/', picture: PICTURE, isLogo: false },
    note: '',
    title: 'On trust',
    address: 'https://coach.example/posts/on-trust/',
    parts,
    foot: { why: 'You asked.', choices: 'Change it', end: 'End it', postalAddress: '12 Garden Row, Bristol' },
    ...more,
  };
}

/** A letter of these parts, as it is sent. */
export const write = (parts: LetterPart[], more?: Partial<LetterContent>) =>
  writeLetter(contentOf(parts, more), DRESS);

// One window for all: to make one takes longer than to read a mail.
const { DOMParser } = new JSDOM('').window;
export const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');
