import type { Words } from '../../table.ts';

export const comparison: Words['fields']['comparison'] = {
  'posts.dynamics': {
    label: 'Ce qui est comparé',
    hint: 'Les schémas dont parle cet article : un à expliquer, deux ou trois à comparer.',
    entry: 'Schéma',
  },
  'dynamics.name': { label: 'Comment il s’appelle', example: 'La codépendance' },
  'dynamics.definition': { label: 'Ce que c’est', hint: 'En une ou deux phrases.' },
  'dynamics.shape': {
    label: 'Son dessin',
    hint: 'Deux cercles pour deux personnes. Sans choix, ils se recouvrent en partie quand c’est un bien, et l’un avale l’autre quand c’est un problème.',
    choices: {
      swallowed: 'L’un dans l’autre',
      apart: 'Chacun de son côté',
      overlapping: 'Chacun entier, avec quelque chose en commun',
    },
  },
  'dynamics.characteristics': {
    label: 'Caractéristiques',
    hint: 'À quoi on le reconnaît. Chacune a sa propre partie dans votre texte, dans cet ordre.',
    entry: 'Caractéristique',
  },
  'characteristics.title': { label: 'En quelques mots', example: 'Une faible estime de soi' },
  'characteristics.definition': { label: 'Ce que c’est', hint: 'En une phrase.' },
  'dynamics.outcomes': { label: 'À quoi cela mène', hint: 'Montré sous forme de liste dans votre texte.' },
  'outcomes.kind': {
    label: 'En bien ou en mal',
    choices: { issues: 'Les problèmes que cela crée', benefits: 'Le bien que cela apporte' },
  },
  'outcomes.title': {
    label: 'Titre',
    hint: 'Laissé vide, il y en a un tout simple.',
    example: 'Ce que coûte la codépendance',
  },
  'outcomes.items': { label: 'Point par point', hint: 'Dans l’ordre de lecture.', entry: 'Conséquence' },
  'items.title': { label: 'En quelques mots', example: 'Plus de place pour grandir' },
  'items.text': { label: 'Ce que cela veut dire', hint: 'En une ou deux phrases.' },
  'dynamics.signs': {
    label: 'Signes',
    hint: 'Des phrases à cocher, pour voir si l’on s’y reconnaît.',
    entry: 'Signe',
    example: 'Je suis mal à l’aise tant qu’on ne m’a pas dit que tout va bien entre nous.',
  },
  'posts.differences': {
    label: 'Les différences',
    hint: 'Montrées sous forme de tableau dans votre texte.',
    entry: 'Différence',
  },
  'differences.aspect': { label: 'En quoi', example: 'Le temps pour soi' },
  'differences.text': { label: 'En quoi ils diffèrent', hint: 'En une ou deux phrases.' },
};
