import { toCounter } from '../counter.ts';

const count = toCounter('en-GB');

/** What stands around the text of an article, and on its card. */
export const post = {
  home: 'Home',
  trail: 'Breadcrumb',
  updated: 'updated',
  minutes: (minutes: number) => `${minutes} min read`,
  pinned: 'Pinned',
  filedUnder: 'Filed under',
  /** Between the topics. */
  and: ' and ',
  /** After the topics; the day follows it. */
  lastUpdated: '. Last updated',
  share: 'Pass it on:',
  email: 'email',
  more: 'More articles',
  earlier: 'Earlier',
  later: 'Later',
  contents: 'In this article',
  discussion: 'Readers’ voices',
  comments: 'Comments',
  readNext: 'Read next',
  /** Why another article goes with this one. */
  reasons: {
    /** What the coach has named stands as she wrote it, in every sentence: lowered, "ADHD" and "Gottman" are misspelt. */
    topic: (topic: string) => `On the same topic: ${topic}`,
    word: (word: string) => `Also speaks of “${word}”`,
    picked: 'Goes well with this one',
  },
  count: (articles: number) =>
    articles === 0 ? 'no articles' : count(articles, { one: '# article', other: '# articles' }),
};
