/** What stands around every page. */
export const frame = {
  skip: 'Zum Text springen',
  mainMenu: 'Hauptmenü',
  menu: {
    posts: 'Artikel',
    topics: 'Themen',
    about: 'Über mich',
    'work-with-me': 'Mit mir arbeiten',
    search: 'Suche',
    contact: 'Kontakt',
    privacy: 'Datenschutz',
    accessibility: 'Barrierefreiheit',
    letters: 'Briefe',
    feed: 'RSS',
  },
};
