import { toCounter } from '../counter.ts';

const count = toCounter('es');

/** What stands around the text of an article, and on its card. */
export const post = {
  home: 'Inicio',
  trail: 'Ruta de navegación',
  updated: 'actualizado el',
  minutes: (minutes: number) => `${minutes} min de lectura`,
  pinned: 'Destacado',
  filedUnder: 'Publicado en',
  // A comma, as "y" would have to be "e" before some names.
  and: ', ',
  lastUpdated: '. Última actualización:',
  share: 'Compártelo:',
  email: 'correo',
  more: 'Más artículos',
  earlier: 'Anterior',
  later: 'Siguiente',
  contents: 'En este artículo',
  discussion: 'La voz de quienes leen',
  comments: 'Comentarios',
  readNext: 'Sigue leyendo',
  reasons: {
    topic: (topic: string) => `Sobre el mismo tema: ${topic}`,
    word: (word: string) => `También habla de «${word}»`,
    picked: 'Acompaña bien a este artículo',
  },
  count: (articles: number) =>
    articles === 0 ? 'ningún artículo' : count(articles, { one: '# artículo', other: '# artículos' }),
};
