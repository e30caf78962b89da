/** Small numbers as they are written in a sentence. */
const NUMBERS = ['inget', 'ett', 'två', 'tre', 'fyra', 'fem', 'sex'];

/** What the components say that stand in the text of an article. */
export const prose = {
  callsToAction: 'Nu är det din tur',
  keyDifferences: 'De viktigaste skillnaderna',
  selfCheck: 'Känn efter själv',
  aspect: 'Aspekt',
  difference: 'Skillnaden',
  calls: {
    comment: 'Var med i samtalet',
    message: 'Skriv till mig privat',
    email: 'Skriv ett mejl',
    booking: 'Boka ett första samtal',
  },
  outcomes: {
    issues: (dynamic: string) => `${dynamic}: vad det kostar`,
    benefits: (dynamic: string) => `${dynamic}: vad det ger`,
  },
  signsOf: (dynamic: string) => `Tecken: ${dynamic}`,
  tick: 'Kryssa för det du känner igen. Inget lämnar din webbläsare: inga kryss skickas eller sparas.',
  worthTalking: (signs: number, dynamic: string) =>
    signs === 0
      ? `${dynamic}: om du känner igen dig i något av de här tecknen är det värt att prata om.`
      : `${dynamic}: om du känner igen dig i fler än ${NUMBERS[signs] ?? signs} av de här tecknen är det värt att prata om.`,
  footnotes: {
    notes: 'Fotnoter',
    note: (note: number) => `Fotnot ${note}`,
    back: (note: number) => `Tillbaka till texten: fotnot ${note}`,
    backTo: (note: number, place: number) => `Tillbaka till texten: fotnot ${note}, ställe ${place}`,
  },
  storyOf: (people: string) => `Berättelsen om ${people}`,
  storyOfClient: 'Berättelsen om en klient',
  basis: {
    consent: 'Berättas med samtycke från dem som är med, under andra namn än deras egna.',
    disguised: 'En sann berättelse. Namn och detaljer som kan kännas igen är ändrade.',
    composite: 'Hämtad ur flera människors berättelser; ingen av dem är någon bestämd person.',
    fictional: 'Ett påhittat exempel. Människorna i det finns inte.',
  },
};
