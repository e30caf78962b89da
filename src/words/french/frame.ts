/** What stands around every page. */
export const frame = {
  skip: 'Aller au texte',
  mainMenu: 'Menu principal',
  menu: {
    posts: 'Articles',
    topics: 'Thèmes',
    about: 'À propos',
    'work-with-me': 'Travailler avec moi',
    search: 'Recherche',
    contact: 'Contact',
    privacy: 'Confidentialité',
    accessibility: 'Accessibilité',
    letters: 'Lettres',
    feed: 'RSS',
  },
};
