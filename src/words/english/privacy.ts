/** What the privacy page says beside its text, which lies in components/standing/privacy/. */
export const privacy = {
  title: 'Privacy',
  description:
    'What this site keeps about you, which is nothing until you rate or write, and how you see it, take it with you or erase it.',
  columns: { what: 'What', why: 'What for, and how long', names: 'Name' },
  captions: { cookies: 'Cookies', storage: 'Kept in the browser alone', fields: 'What the forms send' },
  /** At the top, where what readers open is counted and where it is not. */
  reading: {
    nothing: 'While you read, nothing is kept about you.',
    counted:
      'There are no cookies, no advertising and nothing from other companies on these pages. That is why no banner asks you for consent.',
    uncounted:
      'There are no cookies, no counting of visits, no advertising and nothing from other companies on these pages. That is why no banner asks you for consent.',
  },
  numbers: {
    title: 'How often pages are read',
    how: 'The server counts how often each page is opened, and by how many readers a day, so that I see what is read. It needs no cookie and no script for that.',
    kept: 'So that who reads on is not counted twice, it makes a scrambled word of the network address and of what the browser calls itself. That word is held in memory alone, is written nowhere, and cannot be turned back once the day is over: what it is scrambled with is thrown away each day. What stays are sums, such as twelve readers of one article on one day.',
  },
  forms: {
    none: 'There is nothing here to rate or to fill in.',
    account:
      'You need no account and no email address. When you first rate an article or write something, your browser gets a cookie with a random word, so that what you gave stays yours. What you sent is kept until you erase it. I can delete a private message as well.',
    others:
      'What you write about a relationship can say a lot about you and about somebody else. Choose a name that is not yours if you like, and leave out the names of others.',
  },
  letters: {
    title: 'When you ask for letters',
    how: 'Letters come by email to who asked for them and then said yes from the address itself. Until then nothing but that one question is sent there, and an address that nobody confirms is forgotten after 7 days.',
    kept: 'Kept are your address, what you chose, and when and to which words you said yes, because the law asks me to be able to show it. The address lies encrypted on my server. It is given to nobody but the mail servers that bring you the letters.',
    yours:
      'Each letter has a link that ends them, and one to a page where you see what is kept, change it, take it with you or erase it. Who ends letters stays on a list of those who are not to be written to, until they erase their address. Where you gave the same address for replies and confirmed it in this browser, your own page shows all of that as well.',
    link: 'You can have that link sent to you.',
  },
  /** What it is, for a reader who knows no code; what it is for, and how long it stays. */
  kept: {
    reader: {
      what: 'A random, signed word by which this browser is known again',
      why: 'Set when you first rate or write, never by reading. It lets you change or erase what is yours. It stays for 400 days after your last rating or comment.',
    },
    owner: {
      what: 'My own sign-in',
      why: 'Set when I sign in to read comments and to write. You never get it.',
    },
    theme: {
      what: 'The theme you chose, light or dark',
      why: 'Kept only once you use the switch, until you choose the system’s theme again or clear your browser.',
    },
    draft: {
      what: 'A comment that you began to write, with all that its form asks; never a private message',
      why: 'Kept in this browser so that a lost connection costs you nothing. It goes when the comment has arrived.',
    },
    giscus: {
      what: 'Your sign-in at GitHub for comments',
      why: 'Kept by giscus, and only if you open the comments and sign in there.',
    },
    stars: {
      what: 'Your rating, one to five stars',
      why: 'Counted with all others. Nobody sees who gave which. If it came in a burst from one network, I look at it first; a note of that is kept with your ratings and goes when you erase them.',
    },
    words: {
      what: 'The name you choose and your words',
      why: 'Published under the article once they are approved, or read by me alone if they are private. Any name will do; please do not write other people’s names. If you change a comment that was published, what it said before is kept for me to compare until you delete it.',
    },
    answer: {
      what: 'Where the answer to a private message should go: your own page in this browser, or an email address',
      why: 'I alone see the address, and use it for nothing but my answer. It is gone when I delete the message, or when you erase what is kept about you.',
    },
    email: {
      what: 'An email address, if you want to hear of replies and the site offers it',
      why: 'Never shown. You first get an email that asks whether you want this, and an address that nobody confirms is forgotten after 7 days. Every email has a link that stops them.',
    },
    act: {
      what: 'Which comment you answer or report, which button you pressed, and a random word for this one sending',
      why: 'So that your reply stands in its place, a comment sent twice by mistake appears once, and I hear of what you report. Your report is shown to nobody else.',
    },
    letterAddress: {
      what: 'Your email address',
      why: 'Letters go there, and nothing else. It goes when you erase it.',
    },
    letterChoices: {
      what: 'How often you want letters, about which topics, and which button you pressed',
      why: 'So that you get what you chose, and no more. It goes with your address.',
    },
    proof: {
      what: 'An empty field that you cannot see, and the answer to a small sum that your browser solves',
      why: 'Both tell people from machines, without showing you pictures of traffic lights. Neither says anything about you.',
    },
  },
};
