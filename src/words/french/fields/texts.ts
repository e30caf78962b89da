import type { Words } from '../../table.ts';

const invitation = { label: 'Vos mots', hint: 'Un lien ou un bouton s’y ajoute.' };

export const texts: Words['fields']['texts'] = {
  'posts.title': { label: 'Titre', hint: 'Ce qu’on lit d’abord, ici et dans les résultats de recherche.' },
  'posts.cover': {
    label: 'Image',
    hint: 'Au-dessus du texte, sur les cartes et là où l’article est partagé.',
  },
  'posts.topics': { label: 'Thèmes', hint: 'Au moins un. Le premier passe devant.' },
  'posts.description': {
    label: 'En une phrase',
    hint: 'Ce que montrent les résultats de recherche et les cartes sous le titre : de 50 à 160 caractères. Laissée vide dans un nouvel article, elle est tirée des premières phrases de votre texte.',
  },
  'posts.publishedAt': {
    label: 'Paraît le',
    hint: 'Si le jour est à venir, l’article attend et paraît de lui-même.',
  },
  'posts.updatedAt': {
    label: 'Modifié le',
    hint: 'Le jour du dernier changement qui compte pour qui vous lit.',
  },
  'posts.pinned': {
    label: 'Garder en tête',
    hint: 'Il passe avant tous les autres, même s’il est ancien.',
  },
  'posts.callsToAction': {
    label: 'Invitations',
    hint: 'Ce que vous proposez de faire après la lecture. Sans invitation ici, celles de tout le site sont montrées.',
    entry: 'Invitation',
    kinds: {
      comment: 'Participer à la discussion',
      message: 'Vous écrire en privé',
      email: 'Vous envoyer un e-mail',
      booking: 'Réserver un premier entretien',
    },
  },
  'callsToAction.comment.text': invitation,
  'callsToAction.message.text': invitation,
  'callsToAction.email.text': invitation,
  'callsToAction.booking.text': invitation,
  'posts.comments': {
    label: 'Commentaires',
    hint: 'Une fois fermés, personne ne peut en écrire d’autres ; ceux qui sont là restent.',
    choices: { open: 'Ouverts', closed: 'Fermés' },
  },
  'posts.sensitive': {
    label: 'Sujets difficiles',
    hint: 'Montre vos lignes d’écoute au-dessus et au-dessous de l’article.',
    choices: { abuse: 'Violences et abus', 'self-harm': 'Automutilation' },
  },
  'posts.author': { label: 'Écrit par', hint: 'La première personne est nommée d’abord.' },
  'posts.series': {
    label: 'Partie d’une série',
    hint: 'Le nom de la série. Tous les articles qui portent le même nom en sont les parties, la plus ancienne d’abord, et mènent l’un à l’autre.',
    example: 'Après la dispute',
  },
  'posts.related': {
    label: 'Va bien avec',
    hint: 'Des articles à lire ensuite, trois au plus. D’autres se trouvent d’eux-mêmes.',
  },
  'posts.searchTitle': {
    label: 'Titre dans les résultats de recherche',
    hint: 'Seulement si les moteurs de recherche doivent en montrer un autre que le titre. Ils montrent environ 60 caractères.',
    example: 'Codépendance ou interdépendance ? La différence',
  },
  'posts.noindex': {
    label: 'Absent des moteurs de recherche',
    hint: 'Google et les autres sont priés de laisser cet article de côté. Ici, on le trouve comme les autres.',
  },
  'posts.canonical': {
    label: 'Paru d’abord à l’adresse',
    hint: 'Où ce texte se trouvait avant, si les moteurs de recherche doivent montrer cet endroit-là.',
    example: 'https://magazine.example/dire-non/',
  },
  previousSlugs: {
    label: 'Adresses plus anciennes',
    hint: 'Elles mènent ici d’elles-mêmes quand vous changez l’adresse. Il n’y a rien à écrire.',
    entry: 'Ancienne adresse',
  },
  previousAddresses: {
    label: 'Adresses sur votre site précédent',
    hint: 'Où se trouvait cet article avant votre arrivée ici, sans le nom du site. Qui va là-bas arrive ici.',
    entry: 'Adresse précédente',
    example: '/post/dire-non',
  },
  'posts.language': { label: 'Langue', hint: 'Seulement si ce n’est pas celle de votre site.' },
  'posts.translationOf': {
    label: 'Traduction de',
    hint: 'L’article que celui-ci traduit. On est conduit de l’un à l’autre.',
  },
  'pages.title': { label: 'Titre', hint: 'Ce qu’on lit d’abord, ici et dans les résultats de recherche.' },
  'pages.picture': { label: 'Image', hint: 'Au-dessus du texte et là où la page est partagée.' },
  'pages.description': {
    label: 'En une phrase',
    hint: 'Ce que montrent les résultats de recherche sous le titre : de 50 à 160 caractères.',
  },
  'pages.booking': {
    label: 'Montrer comment réserver',
    hint: 'Votre tarif et le chemin vers un premier entretien figurent sous le texte.',
  },
  'pages.searchTitle': {
    label: 'Titre dans les résultats de recherche',
    hint: 'Seulement si les moteurs de recherche doivent en montrer un autre que le titre. Ils montrent environ 60 caractères.',
    example: 'Codépendance ou interdépendance ? La différence',
  },
  'pages.language': { label: 'Langue', hint: 'Seulement si ce n’est pas celle de votre site.' },
  'pages.translationOf': {
    label: 'Traduction de',
    hint: 'La page que celle-ci traduit. On est conduit de l’une à l’autre.',
  },
  'people.name': {
    label: 'Nom',
    hint: 'Tel qu’on le lit. Personne d’autre ne peut l’utiliser dans un commentaire.',
  },
  'people.role': {
    label: 'Ce que fait cette personne',
    hint: 'Quelques mots sous le nom.',
    example: 'Coach de couple',
  },
  'people.bio': { label: 'À propos de cette personne', hint: 'Deux ou trois phrases.' },
  'people.portrait': { label: 'Image', hint: 'Une image de la personne, sur sa page.' },
  'topics.name': { label: 'Nom', hint: 'Tel qu’on le lit.', example: 'Poser ses limites' },
  'topics.description': {
    label: 'En une phrase',
    hint: 'Au-dessus de la liste de ses articles : de 50 à 160 caractères.',
  },
  src: { label: 'L’image elle-même' },
  alt: { label: 'Ce qu’elle montre, en mots', hint: 'Pour qui ne peut pas la voir.' },
  caption: { label: 'Ligne au-dessous', hint: 'Tout le monde la lit sous l’image.' },
  focus: {
    label: 'Ce qui doit rester visible',
    hint: 'Sur les cartes, il n’y a de place que pour une partie : celle-ci reste.',
    choices: {
      centre: 'Le milieu',
      top: 'Le haut',
      bottom: 'Le bas',
      left: 'La gauche',
      right: 'La droite',
    },
  },
};
