/** What the pages say that every site has. Parts in [brackets](/address/) become links. */
export const standing = {
  missing: {
    title: 'Page introuvable',
    description: 'Il n’y a rien à cette adresse. Voici à la place les derniers articles.',
    heading: 'Nous nous sommes manqués',
    text: 'Il n’y a rien à cette adresse. La page a peut-être changé de place, ou le lien contient une faute de frappe.',
    next: 'Vous pouvez [chercher](/search/), parcourir [tous les articles](/posts/) ou commencer par l’un de ceux-ci.',
    home: '[Aller à la page d’accueil](/)',
  },
  contact: {
    description:
      'Comment m’écrire en privé : ce que vous écrivez n’est lu par personne d’autre et n’est jamais publié.',
    promise: 'Ce que vous m’écrivez reste entre nous.',
    heading: 'Écrire un message privé',
    whereAnswersStand:
      'Ce qui figure sur [votre page](/you/) est visible par quiconque utilise ce navigateur. Si vous n’êtes pas seul à l’utiliser, faites envoyer ma réponse à une adresse qui n’appartient qu’à vous.',
  },
  booking: {
    title: 'Réserver un premier entretien',
    book: 'Réserver un premier entretien',
    write: 'M’écrire',
  },
};
