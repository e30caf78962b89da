/** What mails say, to readers and to the coach. A blank line stands between the parts of one. */
export const mail = {
  confirm: {
    subject: 'Do you want to hear of replies?',
    asked:
      'Somebody, probably you, asked for an email to this address whenever there is a reply to their comment.',
    sayYes: 'If it was you, say yes here:',
    otherwise: (days: string) => `If it was not, do nothing: the address is forgotten after ${days} days.`,
  },
  reply: {
    subject: 'There is a reply',
    coachToComment: (title: string) => `The coach replied to your comment on “${title}”:`,
    coachToMessage: 'The coach replied to your message:',
    somebodyToComment: (title: string) => `Somebody replied to your comment on “${title}”:`,
    somebodyToMessage: 'Somebody replied to your message:',
    toStop: 'To stop these emails:',
  },
  answer: {
    subject: 'An answer to your message',
    writes: (host: string, name: string) =>
      `You wrote a private message at ${host}, and asked for the answer here. ${name} writes:`,
    toAnswer: 'To answer, reply to this email.',
  },
  answerFailed: {
    subject: 'An answer of yours did not arrive',
    text: 'Your answer to a private message could not be delivered by mail. Whom it was for, and what you can do:',
  },
  signIn: {
    subject: (host: string) => `Sign in to ${host}`,
    within: {
      one: 'This link signs you in, once, within # minute:',
      other: 'This link signs you in, once, within # minutes:',
    },
    otherwise: 'If you did not ask for it, do nothing: nobody can use it but who reads this mail.',
  },
  signedIn: {
    subject: (host: string) => `A new sign-in to ${host}`,
    somebody: (host: string, moment: string) =>
      `Somebody signed in to ${host} as its coach, by a link that works once: ${moment} UTC.`,
    wasYou: 'If it was you, all is well.',
    wasNot:
      'If it was not, sign in, open this page and press “Sign out everywhere”. That ends all sessions at once:',
    mailbox: 'Then look after your mailbox: whoever reads it can sign in.',
  },
  /** To the coach, of comments. */
  comment: {
    aPost: 'a post',
    subject: (name: string, title: string) => `${name} on “${title}”`,
    wrote: (name: string, title: string) => `${name} wrote under “${title}”:`,
    isPublished: 'It is published, since you approved this reader before. Take it back:',
    approve: 'Approve:',
    reject: 'Reject:',
    allWaiting: 'All that waits for you:',
  },
  report: {
    subject: (name: string, title: string) => `Reported: ${name} on “${title}”`,
    asks: (name: string, title: string) =>
      `A reader asks you to look at what ${name} wrote under “${title}”:`,
    stays: 'It stays where it is until you decide. Reject:',
    all: 'All that is reported:',
  },
  change: {
    subject: (name: string, title: string) => `Changed: ${name} on “${title}”`,
    itSaid: (name: string, title: string) => `${name} changed a published comment under “${title}”. It said:`,
    nowItSays: 'Now it says:',
    isSmall: 'It is a small change, so it stays published. Take it back:',
    outOfSight: 'It is out of sight until you decide.',
    all: 'All that was changed:',
  },
  message: {
    subject: 'A private message',
    changed: 'A private message was changed',
    text: 'Somebody wrote to you privately. Read it here:',
  },
  /** With what the gate said, which is English. */
  notLive: {
    subject: 'A scheduled post could not go live',
    text: 'The live site is as it was, and it is tried again in an hour.',
  },
  /** To the coach, of a letter that too many servers refused. */
  letterPaused: {
    subject: (letter: string) => `Your letter “${letter}” was stopped`,
    text: (refused: string, tried: string) =>
      `Mail servers refused ${refused} of the ${tried} copies that were sent so far, so no more are sent. That is so when many addresses are old, or when a mail server takes you for a sender of spam. The others get the letter when you let it go on:`,
  },
  listStopped: {
    subject: 'Your list was stopped',
    text: (refused: string, tried: string, left: string) =>
      `Mail servers do not know ${refused} of the ${tried} addresses of your list that were written to so far, so nobody more is asked, and ${left} others were taken out again. That is so when a list is old, and mail servers then take you for a sender of spam. Take the old addresses out of the file, and bring it once more:`,
  },
};
