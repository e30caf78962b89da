import type { Words } from '../table.ts';

export const postKinds: Words['postKinds'] = {
  article: { title: 'Nytt inlägg', write: 'Skriv ett inlägg' },
  comparison: {
    title: 'Ny jämförelse',
    write: 'Skriv en jämförelse',
    fields: 'Vad som jämförs',
  },
};
