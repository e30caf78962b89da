/** What stands in the sections of the home page and of pages where the coach has written nothing of her own. */
export const sections = {
  newest: { all: { one: 'L’article', other: 'Les # articles' }, none: 'Rien n’est encore publié ici.' },
  chosen: 'À lire d’abord',
  topics: 'Qu’est-ce qui vous amène ?',
  about: { title: 'À propos de moi', more: 'En savoir plus sur moi' },
  offers: 'Ce que je propose',
  steps: 'Comment se déroule un accompagnement',
  testimonials: 'Ce qu’en disent mes clients',
  questions: 'Questions et réponses',
  booking: { title: 'Un premier entretien', book: 'Réserver un premier entretien' },
  /** The host of the form takes the place of #. */
  letters: { title: 'Mes lettres', join: 'Recevoir mes lettres', at: 'Le formulaire se trouve sur #.' },
  invitation: {
    title: 'Vous préférez en parler ?',
    text: 'Il n’est pas nécessaire de traverser une crise pour venir, ni de venir à deux.',
    work: 'Ma façon de travailler',
    write: 'M’écrire',
  },
};
