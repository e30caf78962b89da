/** What the pages say that every site has. Parts in [brackets](/address/) become links. */
export const standing = {
  missing: {
    title: 'Not found',
    description: 'There is nothing at this address. The latest articles are listed here instead.',
    heading: 'We missed each other',
    text: 'There is nothing at this address. It may have moved, or the link may be mistyped.',
    next: 'You can [search](/search/), look through [all articles](/posts/), or start with one of these.',
    home: '[Go to the first page](/)',
  },
  contact: {
    description: 'How to write to me in private: what you write is read by nobody else and never published.',
    promise: 'What you write to me stays between us.',
    heading: 'Write a private message',
    whereAnswersStand:
      'What is on [your own page](/you/) stands there for whoever uses this browser. If somebody else does, have my answer sent to an address that is yours alone.',
  },
  booking: {
    title: 'Book a first talk',
    book: 'Book a first talk',
    write: 'Write to me',
  },
};
