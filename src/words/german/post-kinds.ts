import type { Words } from '../table.ts';

export const postKinds: Words['postKinds'] = {
  article: { title: 'Neuer Beitrag', write: 'Beitrag schreiben' },
  comparison: {
    title: 'Neuer Vergleich',
    write: 'Vergleich schreiben',
    fields: 'Was verglichen wird',
  },
};
