/** What a letter says around a post, or around those of a month. */
export const madeLetter = {
  discuss: 'Noter et commenter sur le site',
  read: 'Lire sur le site',
  readOn: 'Lire le texte entier',
  tickThere: 'Cocher les signes sur le site',
  /** Above a month's posts. */
  month: 'Ce qui était nouveau ce mois-ci. Chaque titre mène au texte entier.',
  why: (site: string) => `Vous recevez cette lettre parce que vous avez demandé les lettres de ${site}.`,
  choices: 'Changer ce que vous recevez',
  end: 'Ne plus recevoir ces lettres',
};
