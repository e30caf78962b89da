/** What a letter says around a post, or around those of a month. */
export const madeLetter = {
  discuss: 'Valorar y comentar en el sitio',
  read: 'Leer en el sitio',
  readOn: 'Leer el texto completo',
  tickThere: 'Marcar las señales en el sitio',
  /** Above a month's posts. */
  month: 'Lo nuevo de este mes. Cada título lleva al texto completo.',
  why: (site: string) => `Recibes esta carta porque pediste las cartas de ${site}.`,
  choices: 'Cambiar lo que recibes',
  end: 'Dejar de recibir estas cartas',
};
