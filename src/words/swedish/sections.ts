/** What stands in the sections of the home page and of pages where the coach has written nothing of her own. */
export const sections = {
  newest: { all: { one: 'Artikeln', other: 'Alla # artiklar' }, none: 'Här har inget publicerats ännu.' },
  chosen: 'Börja gärna här',
  topics: 'Vad för dig hit?',
  about: { title: 'Om mig', more: 'Mer om mig' },
  offers: 'Det här erbjuder jag',
  steps: 'Så går det till',
  testimonials: 'Vad klienter säger',
  questions: 'Frågor och svar',
  booking: { title: 'Boka ett första samtal', book: 'Boka ett första samtal' },
  /** The host of the form takes the place of #. */
  letters: { title: 'Brev från mig', join: 'Få mina brev', at: 'Formuläret finns på #.' },
  invitation: {
    title: 'Vill du hellre prata?',
    text: 'Det behövs ingen kris för att komma, och din partner behöver inte följa med.',
    work: 'Så arbetar jag',
    write: 'Skriv till mig',
  },
};
