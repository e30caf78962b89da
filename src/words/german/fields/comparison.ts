import type { Words } from '../../table.ts';

export const comparison: Words['fields']['comparison'] = {
  'posts.dynamics': {
    label: 'Was verglichen wird',
    hint: 'Die Muster, um die es geht: eines zum Erklären, zwei oder drei zum Vergleichen.',
    entry: 'Muster',
  },
  'dynamics.name': { label: 'Wie es heißt', example: 'Co-Abhängigkeit' },
  'dynamics.definition': { label: 'Was es ist', hint: 'In einem oder zwei Sätzen.' },
  'dynamics.shape': {
    label: 'Seine Zeichnung',
    hint: 'Zwei Kreise für zwei Menschen. Ohne Auswahl überschneiden sie sich bei Gutem, und bei Problemen verschluckt einer den anderen.',
    choices: {
      swallowed: 'Einer im anderen',
      apart: 'Jeder für sich',
      overlapping: 'Jeder ganz, mit etwas Gemeinsamem',
    },
  },
  'dynamics.characteristics': {
    label: 'Merkmale',
    hint: 'Woran man es erkennt. Jedes hat in Ihrem Text einen eigenen Abschnitt, in dieser Reihenfolge.',
    entry: 'Merkmal',
  },
  'characteristics.title': { label: 'In wenigen Worten', example: 'Geringes Selbstwertgefühl' },
  'characteristics.definition': { label: 'Was es ist', hint: 'In einem Satz.' },
  'dynamics.outcomes': { label: 'Wohin es führt', hint: 'Erscheint als Liste in Ihrem Text.' },
  'outcomes.kind': {
    label: 'Zum Guten oder Schlechten',
    choices: { issues: 'Probleme, die daraus entstehen', benefits: 'Gutes, das daraus entsteht' },
  },
  'outcomes.title': {
    label: 'Überschrift',
    hint: 'Bleibt sie leer, steht dort eine schlichte.',
    example: 'Was Co-Abhängigkeit kostet',
  },
  'outcomes.items': {
    label: 'Eins nach dem anderen',
    hint: 'In der Reihenfolge, in der man es liest.',
    entry: 'Folge',
  },
  'items.title': { label: 'In wenigen Worten', example: 'Kein Raum zum Wachsen' },
  'items.text': { label: 'Was das heißt', hint: 'In einem oder zwei Sätzen.' },
  'dynamics.signs': {
    label: 'Anzeichen',
    hint: 'Sätze zum Ankreuzen, an denen man merkt, ob man es von sich kennt.',
    entry: 'Anzeichen',
    example: 'Ich bin unruhig, bis mir gesagt wird, dass alles gut ist.',
  },
  'posts.differences': {
    label: 'Die Unterschiede',
    hint: 'Erscheinen als Tabelle in Ihrem Text.',
    entry: 'Unterschied',
  },
  'differences.aspect': { label: 'Worin', example: 'Zeit für sich allein' },
  'differences.text': { label: 'Wie sie sich unterscheiden', hint: 'In einem oder zwei Sätzen.' },
};
