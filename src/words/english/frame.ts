/** What stands around every page. */
export const frame = {
  skip: 'Skip to the text',
  mainMenu: 'Main',
  menu: {
    posts: 'Articles',
    topics: 'Topics',
    about: 'About',
    'work-with-me': 'Work with me',
    search: 'Search',
    contact: 'Contact',
    privacy: 'Privacy',
    accessibility: 'Accessibility',
    letters: 'Letters',
    feed: 'RSS',
  },
};
