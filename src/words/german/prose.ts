/** Small numbers as they are written in a sentence. */
const NUMBERS = ['keinem', 'einem', 'zwei', 'drei', 'vier', 'fünf', 'sechs'];

/** What the components say that stand in the text of an article. */
export const prose = {
  callsToAction: 'Jetzt sind Sie dran',
  keyDifferences: 'Die wichtigsten Unterschiede',
  selfCheck: 'Ein Test für Sie selbst',
  aspect: 'Aspekt',
  difference: 'Der Unterschied',
  calls: {
    comment: 'Mitdiskutieren',
    message: 'Mir persönlich schreiben',
    email: 'Eine E-Mail schreiben',
    booking: 'Ein Erstgespräch buchen',
  },
  outcomes: {
    issues: (dynamic: string) => `${dynamic}: was das kostet`,
    benefits: (dynamic: string) => `${dynamic}: was das bringt`,
  },
  signsOf: (dynamic: string) => `Anzeichen: ${dynamic}`,
  tick: 'Kreuzen Sie an, was Sie kennen. Nichts verlässt Ihren Browser: Kein Kreuz wird gesendet oder gespeichert.',
  worthTalking: (signs: number, dynamic: string) =>
    signs === 0
      ? `Wenn Sie sich in auch nur einem der Anzeichen wiedererkennen (${dynamic}), lohnt es sich, darüber zu sprechen.`
      : `Wenn Sie sich in mehr als ${NUMBERS[signs] ?? signs} der Anzeichen wiedererkennen (${dynamic}), lohnt es sich, darüber zu sprechen.`,
  footnotes: {
    notes: 'Anmerkungen',
    note: (note: number) => `Anmerkung ${note}`,
    back: (note: number) => `Zurück zum Text: Anmerkung ${note}`,
    backTo: (note: number, place: number) => `Zurück zum Text: Anmerkung ${note}, Stelle ${place}`,
  },
  storyOf: (people: string) => `Die Geschichte von ${people}`,
  storyOfClient: 'Eine Geschichte aus der Praxis',
  basis: {
    consent: 'Mit dem Einverständnis der Beteiligten erzählt, unter anderen Namen.',
    disguised: 'Eine wahre Geschichte. Namen und erkennbare Einzelheiten sind geändert.',
    composite: 'Aus den Geschichten mehrerer Menschen zusammengesetzt; niemand Bestimmtes ist gemeint.',
    fictional: 'Ein erfundenes Beispiel. Die Menschen darin gibt es nicht.',
  },
};
