/** What a letter says around a post, or around those of a month. */
export const madeLetter = {
  discuss: 'Betygsätt och diskutera på webbplatsen',
  read: 'Läs på webbplatsen',
  readOn: 'Läs hela texten',
  tickThere: 'Kryssa för tecknen på webbplatsen',
  /** Above a month's posts. */
  month: 'Det här var nytt den här månaden. Varje rubrik leder till hela texten.',
  why: (site: string) => `Du får det här brevet för att du har bett om brev från ${site}.`,
  choices: 'Ändra vad du får',
  end: 'Sluta få de här breven',
};
