/** What a letter says around a post, or around those of a month. */
export const madeLetter = {
  discuss: 'Auf der Website bewerten und besprechen',
  read: 'Auf der Website lesen',
  readOn: 'Den ganzen Text lesen',
  tickThere: 'Die Anzeichen auf der Website ankreuzen',
  /** Above a month's posts. */
  month: 'Das war neu in diesem Monat. Jeder Titel führt zum ganzen Text.',
  why: (site: string) => `Sie erhalten diesen Brief, weil Sie um Briefe von ${site} gebeten haben.`,
  choices: 'Ändern, was Sie erhalten',
  end: 'Diese Briefe beenden',
};
