/** What is said around comments that are kept at GitHub. */
export const giscus = {
  heading: 'Kommentare',
  keptAtGithub:
    'Die Kommentare zu diesem Artikel liegen bei GitHub. Wenn Sie sie öffnen, erfahren GitHub und giscus.app, dass Sie ihn lesen; zum Schreiben brauchen Sie dort ein Konto.',
  show: 'Kommentare anzeigen',
  readThere: 'Bei GitHub lesen',
  readAndWrite: 'Sie können sie bei GitHub selbst lesen und schreiben.',
  or: 'Oder',
  orPrivately: 'schreiben Sie mir privat',
  orMail: 'Oder schreiben Sie eine E-Mail an',
  script: {
    onTheirWay: 'Die Kommentare sind unterwegs …',
    tryAgain: 'Noch einmal versuchen',
    silent: 'Die Kommentare bei GitHub antworten gerade nicht.',
    none: 'Noch keine Kommentare',
    comments: { one: '# Kommentar', other: '# Kommentare' },
    replies: { one: '# Antwort', other: '# Antworten' },
    reactions: { one: '# Reaktion', other: '# Reaktionen' },
  },
};
