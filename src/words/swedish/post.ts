import { toCounter } from '../counter.ts';

const count = toCounter('sv');

/** What stands around the text of an article, and on its card. */
export const post = {
  home: 'Startsida',
  trail: 'Länkstig',
  updated: 'uppdaterad',
  minutes: (minutes: number) => `${minutes} min läsning`,
  pinned: 'Fäst',
  filedUnder: 'Ämne:',
  and: ' och ',
  lastUpdated: '. Senast uppdaterad',
  share: 'Dela med andra:',
  email: 'e-post',
  more: 'Fler artiklar',
  earlier: 'Tidigare',
  later: 'Senare',
  contents: 'I den här artikeln',
  discussion: 'Läsarnas röster',
  comments: 'Kommentarer',
  readNext: 'Läs vidare',
  reasons: {
    topic: (topic: string) => `Om samma ämne: ${topic}`,
    word: (word: string) => `Tar också upp ”${word}”`,
    picked: 'Passar bra ihop med den här',
  },
  count: (articles: number) =>
    articles === 0 ? 'inga artiklar' : count(articles, { one: '# artikel', other: '# artiklar' }),
};
