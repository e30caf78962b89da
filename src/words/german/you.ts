/** What a reader is told on their own page, and on those that links in mails lead to. */
export const you = {
  title: 'Ihre eigene Seite',
  description: 'Alles, was auf dieser Website über Sie gespeichert ist, und wie Sie es entfernen.',
  nothing:
    'Über Sie ist nichts gespeichert. Wenn Sie etwas bewerten oder schreiben, sehen Sie es hier und können es hier löschen.',
  everything:
    'Das ist alles, was über Sie gespeichert ist. Diese Website kennt Sie an einem zufälligen Wort in diesem Browser, nicht an einer Adresse oder einem Namen.',
  erased: 'Alles über Sie ist gelöscht, und dieser Browser ist hier nicht mehr bekannt.',
  noticesEnded: 'Sie erhalten keine E-Mails über Antworten mehr.',
  ratings: 'Bewertungen',
  starsFor: 'für',
  goneArticle: 'einen Artikel, den es nicht mehr gibt',
  written: 'Kommentare und Nachrichten',
  status: {
    private: 'eine private Nachricht, die nur ich lese',
    pending: 'wartet auf Freigabe',
    approved: 'veröffentlicht',
    rejected: 'nicht veröffentlicht',
    removed: 'gelöscht',
  },
  answerAlsoGoes: (email: string) => `Die Antwort geht auch an ${email}.`,
  answered: 'hat geantwortet:',
  reports: 'Meldungen',
  reported: { one: 'Sie haben mir einen Kommentar gemeldet.', other: 'Sie haben mir # Kommentare gemeldet.' },
  notices: 'E-Mails über Antworten',
  noticed: (email: string) => `Sie erhalten eine E-Mail an ${email}, wenn Ihnen jemand antwortet.`,
  asked: (email: string) =>
    `Eine E-Mail an ${email} fragt, ob Sie von Antworten erfahren möchten. Mehr wird nicht gesendet, bevor Sie zustimmen.`,
  stopEmails: 'Diese E-Mails beenden',
  rights: 'Herunterladen oder löschen',
  download: 'Alles herunterladen (JSON)',
  fileName: 'ueber-mich',
  whatErasingDoes:
    'Das löscht Ihre Bewertungen, Ihre Kommentare und Nachrichten und das zufällige Wort, an dem dieser Browser zu erkennen ist. Es lässt sich nicht rückgängig machen.',
  erase: 'Alles über mich löschen',
  notice: {
    confirm: 'E-Mails über Antworten',
    end: 'Keine E-Mails über Antworten mehr',
    description: 'Ob Sie eine E-Mail erhalten, wenn jemand auf Ihren Kommentar antwortet.',
    thisAddress: 'diese Adresse',
    askConfirm: (email: string) =>
      `Soll ich eine E-Mail an ${email} senden, wenn jemand auf Ihren Kommentar antwortet?`,
    askEnd: (email: string) => `Soll ich keine E-Mails über Antworten mehr an ${email} senden?`,
    yesConfirm: 'Ja, ich möchte von Antworten erfahren',
    yesEnd: 'Ja, diese E-Mails beenden',
    confirmed:
      'Danke. Sie erhalten eine E-Mail, wenn jemand antwortet. Jede enthält einen Link, der sie beendet.',
    ended: 'Erledigt. Ihre Adresse ist hier gelöscht und erhält keine E-Mails mehr.',
    unknown: 'Dieser Link funktioniert nicht mehr. Es wird nichts an Sie gesendet.',
  },
};
