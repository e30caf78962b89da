import type { Words } from '../table.ts';

export const postKinds: Words['postKinds'] = {
  article: { title: 'Nouvel article', write: 'Écrire un article' },
  comparison: {
    title: 'Nouvelle comparaison',
    write: 'Écrire une comparaison',
    fields: 'Ce qui est comparé',
  },
};
