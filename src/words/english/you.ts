/** What a reader is told on their own page, and on those that links in mails lead to. */
export const you = {
  title: 'Your own page',
  description: 'Everything that is kept about you on this site, and how to take it away.',
  nothing:
    'Nothing is kept about you. If you rate or write something, you will see it here and can erase it here.',
  everything:
    'This is everything that is kept about you. This site knows you by a random word in this browser, not by an address or a name.',
  erased: 'Everything about you is erased, and this browser is no longer known here.',
  noticesEnded: 'You will get no more emails about replies.',
  ratings: 'Ratings',
  /** Between "4 stars" and the title of an article. */
  starsFor: 'for',
  goneArticle: 'an article that is no longer here',
  written: 'Comments and messages',
  status: {
    private: 'a private message, read by me alone',
    pending: 'waiting for approval',
    approved: 'published',
    rejected: 'not published',
    removed: 'deleted',
  },
  answerAlsoGoes: (email: string) => `The answer also goes to ${email}.`,
  /** Behind the name of the coach. */
  answered: 'answered:',
  reports: 'Reports',
  reported: { one: 'You reported a comment to me.', other: 'You reported # comments to me.' },
  notices: 'Emails about replies',
  noticed: (email: string) => `You get an email at ${email} when somebody replies to you.`,
  asked: (email: string) =>
    `An email to ${email} asks whether you want to hear of replies. Nothing more is sent before you say yes.`,
  stopEmails: 'Stop these emails',
  rights: 'Download it or erase it',
  download: 'Download all of it (JSON)',
  /** The name of the file, without its ending. */
  fileName: 'about-me',
  whatErasingDoes:
    'This erases your ratings, your comments and messages, and the random word by which this browser is known. It cannot be undone.',
  erase: 'Erase everything about me',
  notice: {
    confirm: 'Emails about replies',
    end: 'No more emails about replies',
    description: 'Whether you get an email when somebody replies to your comment.',
    thisAddress: 'this address',
    askConfirm: (email: string) =>
      `Shall I send an email to ${email} whenever somebody replies to your comment?`,
    askEnd: (email: string) => `Shall I stop sending emails about replies to ${email}?`,
    yesConfirm: 'Yes, tell me about replies',
    yesEnd: 'Yes, stop these emails',
    confirmed: 'Thank you. You will get an email when somebody replies. Each one has a link that stops them.',
    ended: 'Done. Your address is erased here and gets no more emails.',
    unknown: 'This link no longer works. Nothing is sent to you.',
  },
};
