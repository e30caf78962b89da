import type { Words } from '../words/table.ts';
import type { Site } from './schema/site.ts';

/** One thing that this software sets, stores or asks for. */
export interface Stored {
  /** By which the words have what it is, and what it is for. */
  id: keyof Words['privacy']['kept'];
  /** Its names in code. A test fails when the code has one that stands in no list here. */
  names: readonly string[];
  /** Where the site is set up otherwise, it does not exist. */
  onlyFor?: 'giscus';
}

/** Cookies. The longer name is the one on an encrypted connection, where browsers guard it more. */
export const COOKIES: readonly Stored[] = [
  {
    id: 'reader',
    names: ['reader', '__Host-reader'],
  },
  {
    id: 'owner',
    names: ['owner', '__Host-owner'],
  },
];

/** What is kept in the browser and never sent to the server. */
export const STORAGE: readonly Stored[] = [
  {
    id: 'theme',
    names: ['theme'],
  },
  {
    id: 'draft',
    names: ['draft'],
  },
  {
    id: 'giscus',
    names: ['giscus-session'],
    onlyFor: 'giscus',
  },
];

/** Fields of forms, as they are sent. */
export const FIELDS: readonly Stored[] = [
  {
    id: 'stars',
    names: ['stars'],
  },
  {
    id: 'words',
    names: ['name', 'text'],
  },
  {
    id: 'answer',
    names: ['answer'],
  },
  {
    id: 'email',
    names: ['email'],
  },
  {
    id: 'act',
    names: ['parentId', 'act', 'key'],
  },
  {
    id: 'proof',
    names: ['website', 'proof'],
  },
];

/** What is sent by the forms of letters, where the site has them. */
export const LETTER_FIELDS: readonly Stored[] = [
  {
    id: 'letterAddress',
    names: ['email'],
  },
  {
    id: 'letterChoices',
    names: ['pace', 'topic', 'act'],
  },
  {
    id: 'proof',
    names: ['website', 'proof'],
  },
];

/** What exists on a site that is set up like this one. */
export function selectStored(all: readonly Stored[], site: Pick<Site, 'comments'>): Stored[] {
  // Widened: a site's comments may one day be kept in more ways than its schema knows today.
  const comments: string = site.comments;
  return all.filter(({ onlyFor }) => onlyFor === undefined || onlyFor === comments);
}
