import { toCounter } from '../counter.ts';

const count = toCounter('fr');

/** What stands around the text of an article, and on its card. */
export const post = {
  home: 'Accueil',
  trail: 'Fil d’Ariane',
  updated: 'mis à jour le',
  minutes: (minutes: number) => `${minutes} min de lecture`,
  pinned: 'Épinglé',
  filedUnder: 'Classé dans',
  and: ' et ',
  lastUpdated: '. Dernière mise à jour le',
  share: 'Partager :',
  email: 'e-mail',
  more: 'Autres articles',
  earlier: 'Précédent',
  later: 'Suivant',
  contents: 'Dans cet article',
  discussion: 'La parole aux lecteurs',
  comments: 'Commentaires',
  readNext: 'À lire ensuite',
  reasons: {
    topic: (topic: string) => `Sur le même thème : ${topic}`,
    word: (word: string) => `Parle aussi de « ${word} »`,
    picked: 'Se lit bien avec celui-ci',
  },
  count: (articles: number) =>
    articles === 0 ? 'aucun article' : count(articles, { one: '# article', other: '# articles' }),
};
