import type { Words } from '../../table.ts';

const kinds = {
  welcome: 'Accueil',
  newest: 'Articles les plus récents',
  chosen: 'Articles choisis',
  topics: 'Thèmes',
  about: 'À propos de vous',
  offers: 'Ce que vous proposez',
  steps: 'Comment cela se passe, pas à pas',
  testimonials: 'Ce que disent vos clients',
  questions: 'Questions et réponses',
  booking: 'Comment réserver',
  letters: 'Vos lettres par e-mail',
  quotation: 'Une citation',
  text: 'Du texte, avec une image si vous voulez',
  invitation: 'Une invitation',
};

const heading = { label: 'Titre', hint: 'Laissé vide, il y en a un tout simple.' };
const headingOrNone = { label: 'Titre', hint: 'Laissé vide, il n’y en a pas.' };

export const sections: Words['fields']['sections'] = {
  'home.sections': {
    label: 'Ce que montre votre page d’accueil',
    hint: 'De haut en bas.',
    entry: 'Partie',
    kinds,
  },
  'pages.sections': {
    label: 'Sous le texte',
    hint: 'Les mêmes parties que sur votre page d’accueil, de haut en bas.',
    entry: 'Partie',
    kinds,
  },
  button: { label: 'Bouton', hint: 'Un lien bien visible, sous les mots.' },
  'button.label': { label: 'Ce qui est écrit dessus', hint: 'Cela dit où il mène.', example: 'Écrivez-moi' },
  'button.to': {
    label: 'Où il mène',
    hint: 'Une page de votre site, ou l’adresse d’un autre.',
    example: '/contact/',
  },
  'welcome.title': { label: 'Titre', hint: 'Laissé vide, le nom de votre site.' },
  'welcome.text': {
    label: 'Mots au-dessous',
    hint: 'Une phrase ou deux. Laissé vide, ce que votre site dit de lui-même.',
  },
  'welcome.picture': {
    label: 'Image',
    hint: 'À côté des mots. Sans image, l’emblème de votre site se trouve derrière eux.',
  },
  'newest.title': headingOrNone,
  'newest.count': { label: 'Combien d’articles', hint: 'Sept, si rien n’est dit.' },
  'chosen.title': heading,
  'chosen.posts': {
    label: 'Articles',
    hint: 'Dans votre ordre. Un brouillon est montré dès qu’il est publié.',
  },
  'topics.title': heading,
  'about.title': heading,
  'about.person': { label: 'Qui', hint: 'Vous, si personne n’est choisi.' },
  'about.text': {
    label: 'Quelques mots sur vous',
    hint: 'Laissé vide, ceux de la page de cette personne. Une nouvelle ligne commence un nouveau paragraphe.',
  },
  'offers.title': heading,
  'offers.text': { label: 'Mots au-dessus', hint: 'Ce qui vaut pour toutes vos offres.' },
  'offers.offers': { label: 'Ce que vous proposez', hint: 'Côte à côte, dans cet ordre.', entry: 'Offre' },
  'offers.name': { label: 'Ce que c’est', example: 'Six entretiens à deux' },
  'offers.offers.text': { label: 'Ce qu’elle comprend', hint: 'Et pour qui elle est.' },
  'offers.price': { label: 'Ce que cela coûte', hint: 'Le nombre seul.', example: '120' },
  'offers.priceNote': {
    label: 'Mots à côté du prix',
    hint: 'Ou à sa place.',
    example: 'pour 60 minutes',
  },
  'steps.title': heading,
  'steps.steps': { label: 'Étapes', hint: 'Numérotées dans cet ordre.', entry: 'Étape' },
  'steps.steps.title': { label: 'En quelques mots', example: 'Un premier entretien' },
  'steps.text': { label: 'Ce qui se passe alors' },
  'testimonials.title': heading,
  'testimonials.testimonials': {
    label: 'Ce que disent vos clients',
    hint: 'Côte à côte, dans cet ordre.',
    entry: 'Témoignage',
  },
  'testimonials.text': {
    label: 'Les mots eux-mêmes',
    hint: 'Tels qu’ils ont été dits, et sans le nom de personne.',
  },
  'testimonials.who': {
    label: 'Qui l’a dit',
    hint: 'Sous le nom convenu entre vous.',
    example: 'A., mariée depuis onze ans',
  },
  'testimonials.date': { label: 'Quand', hint: 'On voit le mois.' },
  'testimonials.consent': {
    label: 'Accord donné par écrit',
    hint: 'Pour que ces mots-là, précisément, soient sur votre site. Sans cela, rien n’est publié.',
  },
  'testimonials.proof': {
    label: 'Où cet accord est gardé',
    hint: 'Pour vous seulement, jamais montré. N’y nommez personne.',
    example: 'Dans le classeur bleu, à mars 2026',
  },
  'questions.title': heading,
  'questions.questions': {
    label: 'Questions et réponses',
    hint: 'Chacune s’ouvre sur sa réponse, dans cet ordre.',
    entry: 'Question',
  },
  'questions.question': { label: 'Question', hint: 'Comme on la poserait.' },
  'questions.answer': { label: 'Réponse', hint: 'Une nouvelle ligne commence un nouveau paragraphe.' },
  'booking.title': heading,
  'booking.text': { label: 'Mots au-dessus du bouton', hint: 'Laissé vide, votre tarif.' },
  'letters.title': heading,
  'letters.text': { label: 'Ce qu’on reçoit', hint: 'Ce qui vient, et à quel rythme.' },
  'letters.to': {
    label: 'Où l’on s’inscrit',
    hint: 'Laissé vide, le formulaire de vos propres lettres. Sinon, l’adresse de l’inscription chez le service qui les envoie ; rien n’est chargé de là-bas.',
    example: 'https://lettres.example/votre-nom',
  },
  'letters.label': { label: 'Ce qui est écrit sur le bouton', hint: 'Laissé vide, des mots tout simples.' },
  'quotation.text': { label: 'Les mots eux-mêmes', hint: 'Sans guillemets.' },
  'quotation.by': { label: 'De qui sont ces mots', hint: 'Laissé vide quand ce sont les vôtres.' },
  'text.title': headingOrNone,
  'text.text': {
    label: 'Texte',
    hint: 'Des mots simples. Une nouvelle ligne commence un nouveau paragraphe.',
  },
  'text.picture': { label: 'Image', hint: 'À côté des mots.' },
  'invitation.title': heading,
  'invitation.text': { label: 'Votre invitation', hint: 'Laissé vide, des mots tout simples.' },
  'invitation.button': {
    label: 'Bouton',
    hint: 'Laissé vide, il mène à votre façon de travailler ou à la page pour vous écrire.',
  },
};
