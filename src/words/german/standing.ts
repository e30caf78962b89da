/** What the pages say that every site has. Parts in [brackets](/address/) become links. */
export const standing = {
  missing: {
    title: 'Nicht gefunden',
    description: 'Unter dieser Adresse ist nichts. Stattdessen stehen hier die neuesten Artikel.',
    heading: 'Wir haben uns verpasst',
    text: 'Unter dieser Adresse ist nichts. Vielleicht ist die Seite umgezogen, oder im Link steckt ein Tippfehler.',
    next: 'Sie können [suchen](/search/), [alle Artikel](/posts/) durchsehen oder mit einem von diesen beginnen.',
    home: '[Zur Startseite](/)',
  },
  contact: {
    description:
      'So schreiben Sie mir persönlich: Was Sie schreiben, liest sonst niemand, und es wird nie veröffentlicht.',
    promise: 'Was Sie mir schreiben, bleibt unter uns.',
    heading: 'Eine private Nachricht schreiben',
    whereAnswersStand:
      'Was auf [Ihrer eigenen Seite](/you/) steht, sehen alle, die diesen Browser benutzen. Wenn das noch jemand tut, lassen Sie meine Antwort an eine Adresse schicken, die nur Ihnen gehört.',
  },
  booking: {
    title: 'Ein Erstgespräch buchen',
    book: 'Ein Erstgespräch buchen',
    write: 'Mir schreiben',
  },
};
