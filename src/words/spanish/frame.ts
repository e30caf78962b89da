/** What stands around every page. */
export const frame = {
  skip: 'Ir al texto',
  mainMenu: 'Menú principal',
  menu: {
    posts: 'Artículos',
    topics: 'Temas',
    about: 'Sobre mí',
    'work-with-me': 'Trabajar conmigo',
    search: 'Buscar',
    contact: 'Contacto',
    privacy: 'Privacidad',
    accessibility: 'Accesibilidad',
    letters: 'Cartas',
    feed: 'RSS',
  },
};
