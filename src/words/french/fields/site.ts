import type { Words } from '../../table.ts';

export const site: Words['fields']['site'] = {
  'site.title': {
    label: 'Nom de votre site',
    hint: 'En haut de chaque page et dans les résultats de recherche.',
  },
  'site.description': {
    label: 'En une phrase',
    hint: 'Ce que montrent les résultats de recherche pour votre page d’accueil : de 50 à 160 caractères.',
  },
  'site.picture': { label: 'Image', hint: 'Sur la page d’accueil et là où elle est partagée.' },
  'site.channels': { label: 'Comment vous joindre', hint: 'Vos invitations mènent ici.' },
  'channels.email': { label: 'Votre adresse e-mail', example: 'maria@votre-site.fr' },
  'channels.message': {
    label: 'Messages privés',
    hint: 'On peut vous écrire par le site sans que personne d’autre le voie.',
  },
  'channels.booking': {
    label: 'Où l’on réserve un entretien',
    hint: 'L’adresse de votre agenda.',
    example: 'https://agenda.example/maria',
  },
  'site.price': {
    label: 'Votre tarif',
    hint: 'En une ligne. Il figure là où l’on réserve.',
    example: 'Le premier entretien est gratuit ; 90 minutes coûtent 120 €.',
  },
  'site.profiles': {
    label: 'Vous ailleurs',
    hint: 'Vos pages sur d’autres sites, en lien au bas de chaque page. Les moteurs de recherche apprennent qu’elles sont à vous.',
    entry: 'Page à vous',
  },
  'profiles.url': { label: 'Son adresse', example: 'https://www.linkedin.com/in/maria' },
  'profiles.label': { label: 'Les mots du lien', hint: 'Laissé vide, le nom de l’autre site.' },
  'site.callsToAction': {
    label: 'Invitations',
    hint: 'Montrées avec chaque article qui n’en a pas à lui.',
    entry: 'Invitation',
    kinds: {
      comment: 'Participer à la discussion',
      message: 'Vous écrire en privé',
      email: 'Vous envoyer un e-mail',
      booking: 'Réserver un premier entretien',
    },
  },
  'site.footer': {
    label: 'Ligne tout en bas',
    hint: 'Sur chaque page, par exemple qui répond du site.',
  },
  'site.menu': {
    label: 'Le menu',
    hint: 'Les liens en haut de chaque page, dans cet ordre. Sans liens ici : vos articles, vos thèmes, la recherche et les pages sur vous et votre travail.',
    entry: 'Lien',
  },
  'menu.label': { label: 'Les mots du lien', example: 'En couple' },
  'menu.to': {
    label: 'Où il mène',
    hint: 'Une page de votre site, ou l’adresse d’un autre.',
    example: '/topics/limites/',
  },
  'site.colours': {
    label: 'Couleurs',
    hint: 'Toutes les autres en sont tirées, pour le jour et pour la nuit. Sans elles, votre site garde celles qu’il avait au départ.',
  },
  'colours.accent': {
    label: 'Liens et boutons',
    hint: 'Assez sombre pour qu’on les lise sur du papier.',
  },
  'colours.ground': {
    label: 'Fond sombre',
    hint: 'Celui des invitations et des images partagées. Laissé vide, il est tiré de la première couleur.',
  },
  'colours.surface': {
    label: 'Papier',
    hint: 'Ce sur quoi tout est écrit le jour, clair. Laissé vide, presque blanc.',
  },
  'site.type': {
    label: 'Caractères',
    hint: 'Sans choix, ceux d’un livre.',
    choices: {
      book: 'Livre : calmes',
      editorial: 'Magazine : chaleureux et ronds',
      journal: 'Journal : fins',
      modern: 'Modernes : clairs',
      sturdy: 'Solides : forts et carrés',
    },
  },
  'site.shape': { label: 'Formes', hint: 'Des cadres, des boutons et des images.' },
  'shape.corners': {
    label: 'Coins',
    choices: { round: 'Ronds', soft: 'Un peu ronds', square: 'Droits' },
  },
  'shape.pictures': {
    label: 'Images',
    hint: 'Celles au-dessus d’un texte et celles des personnes.',
    choices: { plain: 'Simples', framed: 'Encadrées', arched: 'Comme une fenêtre' },
  },
  'site.logo': {
    label: 'Votre propre emblème',
    hint: 'En haut et en bas de chaque page, à la place des deux cercles et du nom.',
  },
  'logo.src': {
    label: 'L’emblème lui-même',
    hint: 'Un dessin (SVG) dont les lettres sont des contours, ou un PNG sans marge. S’il est à peu près carré, il devient aussi la petite image du navigateur et du téléphone.',
  },
  'logo.alt': { label: 'Ce qui y est écrit', hint: 'En général le nom de votre site.' },
  'logo.dark': {
    label: 'L’emblème de nuit',
    hint: 'Le même en couleurs claires. Laissé vide, il y est posé sur du papier clair.',
  },
  'site.help': {
    label: 'Lignes d’écoute',
    hint: 'Montrées avec les articles sur les violences ou l’automutilation.',
  },
  'help.title': { label: 'Titre', example: 'Si vous êtes en danger' },
  'help.text': { label: 'Avant tout', hint: 'Ce qu’une personne en danger doit savoir d’abord.' },
  'help.lines': { label: 'Qui peut aider', hint: 'Dans cet ordre.', entry: 'Ligne d’écoute' },
  'lines.name': { label: 'Qui répond', example: 'Violences Femmes Info' },
  'lines.phone': { label: 'Téléphone' },
  'lines.url': { label: 'Sur le web', hint: 'Où en lire davantage, ou écrire.' },
  'site.language': {
    label: 'Langue',
    hint: 'Celle dans laquelle vous écrivez et que parle votre site. Vos textes sont relus selon elle.',
  },
  'site.timeZone': { label: 'Votre heure', hint: 'Un article daté d’un jour paraît à minuit là-bas.' },
  'site.currency': { label: 'Monnaie', hint: 'Celle de vos prix.' },
  'site.owner': { label: 'Vous', hint: 'Qui, parmi les personnes, est le coach.' },
  'site.comments': {
    label: 'Commentaires',
    hint: 'Les notes restent comme elles sont.',
    choices: { 'built-in': 'Sur votre site', giscus: 'Chez GitHub, avec giscus', none: 'Aucun' },
  },
  'site.numbers': {
    label: 'Chiffres',
    hint: 'Combien de fois vos articles sont lus, compté sans cookies et en sommes seulement. La page de confidentialité le dit.',
    choices: { on: 'Compter', off: 'Ne pas compter' },
  },
  'site.letters': {
    label: 'Lettres',
    hint: 'Vos lecteurs reçoivent vos articles par e-mail s’ils le demandent. Votre serveur doit pouvoir envoyer des e-mails.',
  },
  'letters.address': {
    label: 'Votre adresse postale',
    hint: 'Au pied de chaque lettre, comme la loi le demande.',
    example: 'Anna Berg, 1 rue Haute, Lyon',
  },
  'letters.send': {
    label: 'Quand les lettres partent',
    hint: 'Quand un article paraît, ou quand vous les envoyez depuis votre bureau.',
    choices: { 'when-published': 'Quand un article paraît', 'by-hand': 'Quand je les envoie' },
  },
  'letters.underPosts': {
    label: 'Ce qui figure sous les articles',
    hint: 'Un champ pour une adresse e-mail, ou une ligne avec un lien.',
    choices: { link: 'Une ligne', form: 'Un champ' },
  },
  'site.allow': {
    label: 'Mots permis dans les récits',
    hint: 'Des mots à majuscule qui ne sont le nom de personne. Plusieurs mots valent ensemble : « saint Thomas » ne laisse passer aucun autre Thomas.',
    entry: 'Mot',
    example: 'Noël',
  },
};
