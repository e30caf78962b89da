/** What stands around every page. */
export const frame = {
  skip: 'Hoppa till texten',
  mainMenu: 'Huvudmeny',
  menu: {
    posts: 'Artiklar',
    topics: 'Ämnen',
    about: 'Om mig',
    'work-with-me': 'Arbeta med mig',
    search: 'Sök',
    contact: 'Kontakt',
    privacy: 'Integritet',
    accessibility: 'Tillgänglighet',
    letters: 'Brev',
    feed: 'RSS',
  },
};
