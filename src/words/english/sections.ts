/** What stands in the sections of the home page and of pages where the coach has written nothing of her own. */
export const sections = {
  newest: { all: { one: 'All # articles', other: 'All # articles' }, none: 'Nothing is published here yet.' },
  chosen: 'Worth reading first',
  topics: 'What brings you here?',
  about: { title: 'About me', more: 'More about me' },
  offers: 'What I offer',
  steps: 'How we work together',
  testimonials: 'What clients say',
  questions: 'Questions and answers',
  booking: { title: 'Book a first talk', book: 'Book a first talk' },
  /** The host of the form takes the place of #. */
  letters: { title: 'Letters from me', join: 'Sign up for the letters', at: 'The form is at #.' },
  invitation: {
    title: 'Would you rather talk?',
    text: 'You do not need a crisis to come to coaching, and you do not need to bring your partner.',
    work: 'How I work',
    write: 'Write to me',
  },
};
