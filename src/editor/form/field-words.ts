import type { FieldModel } from './control.ts';
import type { FormKind } from './layout.ts';

interface Told {
  label?: string;
  hint?: string;
}

/** What the form says in place of the schema's words, which speak to whoever writes the file itself. */
const WORDS: Readonly<Partial<Record<`${FormKind}.${string}`, Told>>> = {
  'posts.description': {
    label: 'In one sentence',
    hint: 'What search results and cards show under the title: 50 to 160 characters. Left empty in a new post, it is taken from the first sentences of your text.',
  },
  'posts.cover': { label: 'Picture', hint: 'Above the text, on cards, and where the post is shared.' },
  'posts.publishedAt': {
    label: 'Goes live on',
    hint: 'A day in the future: the post waits, and goes live by itself.',
  },
  'posts.updatedAt': { label: 'Changed on', hint: 'The day of the last change that matters to a reader.' },
  'posts.pinned': { label: 'Keep it on top' },
  'posts.author': { label: 'Written by', hint: 'The first one leads.' },
  'posts.topics': { hint: 'At least one. The first one leads.' },
  'posts.related': { hint: 'Shown first under this one; others are found by themselves. At most three.' },
  'posts.previousSlugs': {
    label: 'Old addresses here',
    hint: 'Last parts of addresses that this post once had on this site. Each still leads here.',
  },
  'posts.previousAddresses': { label: 'Old addresses elsewhere' },
  'posts.canonical': { label: 'First published at' },
  'posts.translationOf': {
    hint: 'The post that this one is a translation of. Readers are led from one to the other.',
  },
  'posts.sensitive': {
    label: 'About hard things',
    hint: 'Shows your help lines above and below the post.',
  },
  'posts.comments': { hint: 'Closed: nobody can write another one; those that are there stay.' },
  'posts.callsToAction': {
    label: 'Invitations',
    hint: 'What you ask the reader to do. Without any, those of the whole site are shown.',
  },
  'posts.dynamics': {
    label: 'What is compared',
    hint: 'The patterns that this post is about: one to explain, two or three to compare.',
  },
  'posts.differences': { label: 'The differences', hint: 'Shown as a table in the text.' },
  'pages.description': {
    label: 'In one sentence',
    hint: 'What search results show under the title: 50 to 160 characters.',
  },
  'pages.previousSlugs': {
    label: 'Old addresses here',
    hint: 'Addresses that this page once had on this site, without slashes. Each still leads here.',
  },
  'pages.previousAddresses': { label: 'Old addresses elsewhere' },
  'people.previousSlugs': {
    label: 'Old addresses here',
    hint: 'Last parts of addresses that this person’s page once had. Each still leads here.',
  },
  'topics.previousSlugs': {
    label: 'Old addresses here',
    hint: 'Last parts of addresses that this topic’s page once had. Each still leads here.',
  },
  'pages.booking': { hint: 'Shows your price and the way to book under the text.' },
  'pages.translationOf': {
    hint: 'The page that this one is a translation of. Readers are led from one to the other.',
  },
  'site.picture': { hint: 'On the home page, and where it is shared.' },
  'site.channels': { label: 'How readers reach you', hint: 'Invitations lead here.' },
  'site.callsToAction': {
    label: 'Invitations',
    hint: 'Shown with every post that has none of its own.',
  },
  'site.owner': { label: 'You', hint: 'Who of the people is the coach.' },
};

export function tellField(kind: FormKind, field: FieldModel): FieldModel {
  return { ...field, ...WORDS[`${kind}.${field.name}`] };
}
