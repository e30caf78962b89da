import type { Site } from './schema/site.ts';

/** One thing that this software sets, stores or asks for, in words for the reader. */
export interface Kept {
  /** Its names in code. A test fails when the code has one that stands in no list here. */
  names: readonly string[];
  /** What it is, for a reader who knows no code. */
  what: string;
  /** What it is for, and how long it stays. */
  why: string;
  /** Where the site is set up otherwise, it does not exist. */
  onlyFor?: 'giscus';
}

/** Cookies. The longer name is the one on an encrypted connection, where browsers guard it more. */
export const COOKIES: readonly Kept[] = [
  {
    names: ['reader', '__Host-reader'],
    what: 'A random, signed word by which this browser is known again',
    why: 'Set when you first rate or write, never by reading. It lets you change or erase what is yours. It stays for 400 days after your last rating or comment.',
  },
  {
    names: ['owner', '__Host-owner'],
    what: 'My own sign-in',
    why: 'Set when I sign in to read comments and to write. You never get it.',
  },
];

/** What is kept in the browser and never sent to the server. */
export const STORAGE: readonly Kept[] = [
  {
    names: ['theme'],
    what: 'The theme you chose, light or dark',
    why: 'Kept only once you use the switch, until you choose the system’s theme again or clear your browser.',
  },
  {
    names: ['draft'],
    what: 'A comment that you began to write, with all that its form asks; never a private message',
    why: 'Kept in this browser so that a lost connection costs you nothing. It goes when the comment has arrived.',
  },
  {
    names: ['giscus-session'],
    what: 'Your sign-in at GitHub for comments',
    why: 'Kept by giscus, and only if you open the comments and sign in there.',
    onlyFor: 'giscus',
  },
];

/** Fields of forms, as they are sent. */
export const FIELDS: readonly Kept[] = [
  {
    names: ['stars'],
    what: 'Your rating, one to five stars',
    why: 'Counted with all others. Nobody sees who gave which. If it came in a burst from one network, I look at it first; a note of that is kept with your ratings and goes when you erase them.',
  },
  {
    names: ['name', 'text'],
    what: 'The name you choose and your words',
    why: 'Published under the article once they are approved, or read by me alone if they are private. Any name will do; please do not write other people’s names. If you change a comment that was published, what it said before is kept for me to compare until you delete it.',
  },
  {
    names: ['answer'],
    what: 'Where the answer to a private message should go: your own page in this browser, or an email address',
    why: 'I alone see the address, and use it for nothing but my answer. It is gone when I delete the message, or when you erase what is kept about you.',
  },
  {
    names: ['email'],
    what: 'An email address, if you want to hear of replies and the site offers it',
    why: 'Never shown. You first get an email that asks whether you want this, and an address that nobody confirms is forgotten after 7 days. Every email has a link that stops them.',
  },
  {
    names: ['parentId', 'act', 'key'],
    what: 'Which comment you answer or report, which button you pressed, and a random word for this one sending',
    why: 'So that your reply stands in its place, a comment sent twice by mistake appears once, and I hear of what you report. Your report is shown to nobody else.',
  },
  {
    names: ['website', 'proof'],
    what: 'An empty field that you cannot see, and the answer to a small sum that your browser solves',
    why: 'Both tell people from machines, without showing you pictures of traffic lights. Neither says anything about you.',
  },
];

/** What exists on a site that is set up like this one. */
export function selectKept(all: readonly Kept[], site: Pick<Site, 'comments'>): Kept[] {
  // Widened: a site's comments may one day be kept in more ways than its schema knows today.
  const comments: string = site.comments;
  return all.filter(({ onlyFor }) => onlyFor === undefined || onlyFor === comments);
}
