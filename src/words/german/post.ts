import { toCounter } from '../counter.ts';

const count = toCounter('de');

/** What stands around the text of an article, and on its card. */
export const post = {
  home: 'Startseite',
  trail: 'Brotkrümelnavigation',
  updated: 'aktualisiert am',
  minutes: (minutes: number) => `${minutes} Min. Lesezeit`,
  pinned: 'Angeheftet',
  filedUnder: 'Thema:',
  and: ' und ',
  lastUpdated: '. Zuletzt aktualisiert am',
  share: 'Weitersagen:',
  email: 'E-Mail',
  more: 'Weitere Artikel',
  earlier: 'Davor',
  later: 'Danach',
  contents: 'In diesem Artikel',
  discussion: 'Stimmen der Leserinnen und Leser',
  comments: 'Kommentare',
  readNext: 'Zum Weiterlesen',
  reasons: {
    topic: (topic: string) => `Auch zum Thema ${topic}`,
    word: (word: string) => `Auch hier geht es um „${word}“`,
    picked: 'Passt gut zu diesem Artikel',
  },
  count: (articles: number) =>
    articles === 0 ? 'keine Artikel' : count(articles, { one: '# Artikel', other: '# Artikel' }),
};
