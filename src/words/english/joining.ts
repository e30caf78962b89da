/** What readers are told who want letters by email: where they ask for them, say yes, choose and end. */
export const joining = {
  title: 'Letters from me',
  description: 'New articles by email, each as it appears or one letter a month, for as long as you like.',
  what: 'You get what I publish here by email. Nothing in a letter tells me whether you opened it, and each one has a link that ends them.',
  off: 'Letters cannot be asked for here at the moment. Please come back another day.',
  /** Under an article, before a link with the title above. */
  invite: 'Would you like the next article by email?',
  /** Likewise, where a field stands there: its label and its button, which leads to the form. */
  inviteAddress: 'Your email address, if you would like the next article by email',
  begin: 'Choose your letters',
  email: 'Your email address',
  emailHint:
    'First comes one email that asks whether you want this. Nothing else is sent there before you say yes.',
  pace: 'How often',
  paces: { each: 'Each article, when it appears', month: 'One letter a month' },
  topics: 'About what',
  topicsHint: 'Choose none, and you get all of them.',
  join: 'Send me the letters',
  asked: 'Thank you. Please look into your mailbox.',
  askedNext:
    'An email is on its way to the address you gave. The letters begin when you press the button behind its link. If it does not come within ten minutes, look among what was taken for spam, or ask once more.',
  back: 'Back to the form',
  already: 'Do you get them already?',
  linkHint: 'Each letter has a link to your choices. Without one at hand, let it be sent to you.',
  sendLink: 'Send me my link',
  linkSent: 'If this address gets letters from me, a link to its choices is on its way there.',
  /** Kept with a yes, as what was agreed to. */
  consent: (title: string) => `Yes, send me letters from “${title}” by email. I can end them at any time.`,
  /** On the page of what is kept about a reader. */
  atYou: {
    known: 'Letters by email are known by your address, not by this browser.',
    proven:
      'You gave and confirmed this address in this browser. That is why what is kept for your letters stands here as well.',
    eraseToo: (email: string) =>
      `It also erases what is kept for your letters: none goes to ${email} any more.`,
    eraseRest: 'Erase all but my letters',
    /** Once that is done. */
    left: 'Everything about you but your letters is erased, and this browser is no longer known here.',
  },
  yes: {
    title: 'Do you want the letters?',
    ask: (email: string) => `Shall I send letters to ${email}?`,
    button: 'Yes, send me the letters',
    done: 'Thank you. The letters come to you from now on.',
    doneNext: 'You can change or end them whenever you like, by the link in each of them.',
    choices: 'See what you chose',
  },
  /** A link that was not made here, is too old, or whose address was erased. */
  unknown: 'This link no longer works.',
  unknownNext: 'It is too old, or the address behind it was erased. You can ask for a new one here:',
  you: {
    title: 'Your letters',
    description: 'What you get by email, what is kept about you for it, and how it ends.',
    goesTo: (email: string) => `The letters go to ${email}.`,
    waits: (email: string) =>
      `An email to ${email} asks whether you want letters. Nothing is sent before you say yes.`,
    ended: (email: string) => `No letters go to ${email} any more.`,
    changed: 'Your choices are saved.',
    choices: 'What you get',
    save: 'Save',
    kept: 'What is kept',
    keptWhat:
      'Your address, what you chose, and when and how you said yes, which the law asks me to be able to show.',
    saidYes: (day: string) => `You said yes on ${day}, to this:`,
    imported: (day: string) => `You have been on the list since ${day}, from before it was here:`,
    download: 'Download all of it (JSON)',
    fileName: 'my-letters',
    end: 'End the letters',
    endWhat: 'Your address stays on a list of those who are not to be written to.',
    erase: 'Erase my address',
    eraseWhat: 'This ends the letters and leaves nothing of you here. It cannot be undone.',
    erased: 'Your address is erased, and no letters go there any more.',
    again: 'Ask for letters again',
  },
  end: {
    title: 'No more letters',
    ask: (email: string) => `Shall I stop sending letters to ${email}?`,
    button: 'Yes, end the letters',
    done: 'Done. No more letters go to you.',
    erase: 'See or erase what is kept',
  },
  mail: {
    ask: {
      subject: 'Do you want my letters?',
      asked: (title: string) => `Somebody, probably you, asked for letters from “${title}” to this address.`,
      sayYes: 'If it was you, say yes here:',
      otherwise: (days: string) => `If it was not, do nothing: the address is forgotten after ${days} days.`,
    },
    known: {
      subject: 'You get my letters already',
      asked: (title: string) =>
        `Somebody, probably you, asked for letters from “${title}” to this address. They come to you already.`,
    },
    link: {
      subject: 'The link to your letters',
      asked: (title: string) => `Somebody, probably you, asked for the link to your letters from “${title}”.`,
    },
    choices: 'Here you can change what you get, see what is kept, or end it:',
    otherwise: 'If it was not you, do nothing: nothing has changed.',
  },
};
