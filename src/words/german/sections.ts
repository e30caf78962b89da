/** What stands in the sections of the home page and of pages where the coach has written nothing of her own. */
export const sections = {
  newest: {
    all: { one: 'Zum Artikel', other: 'Alle # Artikel' },
    none: 'Hier ist noch nichts veröffentlicht.',
  },
  chosen: 'Zum Einstieg',
  topics: 'Was führt Sie hierher?',
  about: { title: 'Über mich', more: 'Mehr über mich' },
  offers: 'Mein Angebot',
  steps: 'So arbeiten wir zusammen',
  testimonials: 'Was Klientinnen und Klienten sagen',
  questions: 'Fragen und Antworten',
  booking: { title: 'Ein erstes Gespräch', book: 'Erstgespräch buchen' },
  /** The host of the form takes the place of #. */
  letters: { title: 'Briefe von mir', join: 'Briefe abonnieren', at: 'Das Formular ist auf #.' },
  invitation: {
    title: 'Lieber miteinander reden?',
    text: 'Für ein Coaching braucht es keine Krise, und der Partner oder die Partnerin muss nicht mitkommen.',
    work: 'Wie ich arbeite',
    write: 'Schreiben Sie mir',
  },
};
