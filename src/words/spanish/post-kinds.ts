import type { Words } from '../table.ts';

export const postKinds: Words['postKinds'] = {
  article: { title: 'Artículo nuevo', write: 'Escribir un artículo' },
  comparison: {
    title: 'Comparación nueva',
    write: 'Escribir una comparación',
    fields: 'Qué se compara',
  },
};
