/** What a letter says around a post, or around those of a month. */
export const madeLetter = {
  discuss: 'Rate and discuss it on the site',
  read: 'Read it on the site',
  readOn: 'Read the whole text',
  tickThere: 'Tick the signs on the site',
  /** Above a month's posts. */
  month: 'What was new this month. Each title leads to the whole text.',
  why: (site: string) => `You get this letter because you asked for letters from ${site}.`,
  choices: 'Change what you get',
  end: 'End these letters',
};
