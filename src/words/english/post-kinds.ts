import type { PostKindWords } from '../post-kind-words.ts';

const table = {
  article: { title: 'New post', write: 'Write a post' },
  comparison: {
    title: 'New comparison',
    write: 'Write a comparison',
    fields: 'What is compared',
  },
};

/** What the form says of each kind of post. */
export const postKinds: Readonly<Record<keyof typeof table, PostKindWords>> = table;
