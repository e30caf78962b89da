import type { Words } from '../../table.ts';

const pattern = { label: 'Quel schéma', hint: 'L’un de ceux que vous comparez.' };

export const blocks: Words['fields']['blocks'] = {
  Definition: { label: 'Ce qu’est un schéma', hint: 'Montre les phrases qui disent ce que c’est.' },
  'Definition.of': pattern,
  Characteristic: {
    label: 'Caractéristique',
    hint: 'Ouvre la partie sur l’une d’elles, avec son numéro, son nom et ce que c’est.',
  },
  'Characteristic.id': { label: 'Laquelle', hint: 'L’une de celles que vous avez notées.' },
  CaseStudy: {
    label: 'Récit d’une séance',
    hint: 'Raconté sous d’autres noms. Aucun autre nom ne peut s’y glisser.',
  },
  'CaseStudy.people': {
    label: 'Qui y figure',
    hint: 'Les prénoms changés de toutes les personnes, avec des virgules. Laissé vide, personne ne peut être nommé.',
    example: 'Sarah, Mike',
  },
  'CaseStudy.basis': {
    label: 'Pourquoi il peut être raconté',
    hint: 'C’est dit aussi sous le récit.',
    choices: {
      consent: 'Les personnes sont d’accord',
      disguised: 'Ce qu’on pourrait reconnaître est changé',
      composite: 'Il est fait de plusieurs histoires',
      fictional: 'Il est inventé',
    },
  },
  'CaseStudy.reviewed': {
    label: 'Relu le',
    hint: 'Le jour où vous l’avez relu pour cela seulement : pourrait-on reconnaître quelqu’un ?',
  },
  'CaseStudy.allow': {
    label: 'Mots qui ne sont pas des noms',
    hint: 'Des mots à majuscule qui ne sont le nom de personne, avec des virgules.',
    example: 'Noël, saint Thomas',
  },
  Outcomes: {
    label: 'À quoi mène un schéma',
    hint: 'Montre la liste de ce qui en résulte.',
  },
  'Outcomes.of': pattern,
  KeyDifferences: { label: 'Les différences', hint: 'Montre le tableau que vous en avez fait.' },
  'KeyDifferences.title': {
    label: 'Titre',
    hint: 'Laissé vide, il y en a un tout simple.',
    example: 'Les différences essentielles',
  },
  SelfCheck: { label: 'Faire le point', hint: 'On y coche pour soi les signes d’un schéma.' },
  'SelfCheck.of': pattern,
  'SelfCheck.moreThan': {
    label: 'Combien de signes sans souci',
    hint: 'Qui en coche davantage lit que cela vaut la peine d’en parler.',
    example: '2',
  },
  'SelfCheck.title': {
    label: 'Titre',
    hint: 'Laissé vide, il y en a un tout simple.',
    example: 'Vous y reconnaissez-vous ?',
  },
  Video: {
    label: 'Film',
    hint: 'Rien n’est chargé de YouTube ou de Vimeo avant qu’on appuie sur lecture.',
  },
  'Video.src': {
    label: 'Le film lui-même',
    hint: 'Son adresse chez YouTube ou Vimeo.',
    example: 'https://vimeo.com/76979871',
  },
  'Video.title': {
    label: 'Comment il s’appelle',
    hint: 'En quelques mots.',
    example: 'Écouter sans avoir la réponse prête',
  },
  'Video.poster': {
    label: 'Image avant la lecture',
    hint: 'Une image qui est déjà avec ce texte. Laissé vide, on voit comment il s’appelle.',
    example: './causerie.jpg',
  },
  'Video.captions': {
    label: 'Mots pour qui n’entend pas',
    hint: 'Seulement pour un film qui se trouve sur votre site ; YouTube et Vimeo ont les leurs.',
    example: './causerie.vtt',
  },
  Audio: { label: 'Enregistrement', hint: 'Quelque chose à écouter, un exercice par exemple.' },
  'Audio.src': {
    label: 'L’enregistrement lui-même',
    hint: 'Où il se trouve, à côté de ce texte (MP3, M4A ou Ogg).',
    example: './respirer.mp3',
  },
  'Audio.title': {
    label: 'Comment il s’appelle',
    hint: 'En quelques mots.',
    example: 'Un exercice de respiration, quatre minutes',
  },
  CallsToAction: { label: 'Vos invitations', hint: 'Les montre ici et non à la fin.' },
  'CallsToAction.title': {
    label: 'Titre',
    hint: 'Laissé vide, il y en a un tout simple.',
    example: 'À vous de jouer',
  },
  PullQuote: {
    label: 'Mots mis en avant',
    hint: 'Une phrase plus grande que les mots autour.',
  },
  'PullQuote.by': {
    label: 'De qui sont ces mots',
    hint: 'Laissé vide quand ce sont les vôtres.',
    example: 'Virginia Woolf, dans son journal',
  },
  Button: { label: 'Bouton', hint: 'Un lien bien visible, sur une ligne à lui.' },
  'Button.to': {
    label: 'Où il mène',
    hint: 'Une page de votre site, ou l’adresse d’un autre.',
    example: '/contact/',
  },
  'Button.label': { label: 'Ce qui est écrit dessus', hint: 'Cela dit où il mène.', example: 'Écrivez-moi' },
  Gallery: { label: 'Plusieurs images', hint: 'Côte à côte ; sur un téléphone, l’une sous l’autre.' },
  Details: { label: 'Partie à déplier', hint: 'On voit une ligne, et on ouvre le reste.' },
  'Details.summary': {
    label: 'La ligne visible',
    hint: 'Elle déplie le reste.',
    example: 'Ce que j’appelle une limite',
  },
};
