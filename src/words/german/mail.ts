/** What mails say, to readers and to the coach. A blank line stands between the parts of one. */
export const mail = {
  confirm: {
    subject: 'Möchten Sie von Antworten erfahren?',
    asked:
      'Jemand, wahrscheinlich Sie, hat um eine E-Mail an diese Adresse gebeten, wenn auf den eigenen Kommentar geantwortet wird.',
    sayYes: 'Wenn Sie es waren, sagen Sie hier Ja:',
    otherwise: (days: string) =>
      `Wenn nicht, brauchen Sie nichts zu tun: Die Adresse wird nach ${days} Tagen vergessen.`,
  },
  reply: {
    subject: 'Sie haben eine Antwort',
    coachToComment: (title: string) => `Ihr Coach hat auf Ihren Kommentar zu „${title}“ geantwortet:`,
    coachToMessage: 'Ihr Coach hat auf Ihre Nachricht geantwortet:',
    somebodyToComment: (title: string) => `Jemand hat auf Ihren Kommentar zu „${title}“ geantwortet:`,
    somebodyToMessage: 'Jemand hat auf Ihre Nachricht geantwortet:',
    toStop: 'Um diese E-Mails zu beenden:',
  },
  answer: {
    subject: 'Eine Antwort auf Ihre Nachricht',
    writes: (host: string, name: string) =>
      `Sie haben bei ${host} eine private Nachricht geschrieben und um die Antwort an diese Adresse gebeten. ${name} schreibt:`,
    toAnswer: 'Um zu antworten, antworten Sie auf diese E-Mail.',
  },
  answerFailed: {
    subject: 'Eine Ihrer Antworten ist nicht angekommen',
    text: 'Ihre Antwort auf eine private Nachricht konnte nicht per E-Mail zugestellt werden. Für wen sie war und was Sie tun können:',
  },
  signIn: {
    subject: (host: string) => `Anmelden bei ${host}`,
    within: {
      one: 'Dieser Link meldet Sie einmal an, innerhalb von # Minute:',
      other: 'Dieser Link meldet Sie einmal an, innerhalb von # Minuten:',
    },
    otherwise:
      'Wenn Sie ihn nicht angefordert haben, brauchen Sie nichts zu tun: Nur wer diese E-Mail liest, kann ihn verwenden.',
  },
  signedIn: {
    subject: (host: string) => `Eine neue Anmeldung bei ${host}`,
    somebody: (host: string, moment: string) =>
      `Jemand hat sich bei ${host} mit einem Link, der einmal funktioniert, als Coach angemeldet: ${moment} UTC.`,
    wasYou: 'Wenn Sie es waren, ist alles in Ordnung.',
    wasNot:
      'Wenn nicht, melden Sie sich an, öffnen Sie diese Seite und wählen Sie „Überall abmelden“. Das beendet alle Sitzungen auf einmal:',
    mailbox: 'Sehen Sie dann nach Ihrem Postfach: Wer es liest, kann sich anmelden.',
  },
  comment: {
    aPost: 'einem Beitrag',
    subject: (name: string, title: string) => `${name} zu „${title}“`,
    wrote: (name: string, title: string) => `${name} hat unter „${title}“ geschrieben:`,
    isPublished:
      'Der Kommentar ist veröffentlicht, da Sie schon einen dieser Person freigegeben haben. Zurücknehmen:',
    approve: 'Freigeben:',
    reject: 'Ablehnen:',
    allWaiting: 'Alles, was auf Sie wartet:',
  },
  report: {
    subject: (name: string, title: string) => `Gemeldet: ${name} zu „${title}“`,
    asks: (name: string, title: string) =>
      `Sie werden gebeten, sich anzusehen, was ${name} unter „${title}“ geschrieben hat:`,
    stays: 'Der Kommentar bleibt, wo er ist, bis Sie entscheiden. Ablehnen:',
    all: 'Alles, was gemeldet ist:',
  },
  change: {
    subject: (name: string, title: string) => `Geändert: ${name} zu „${title}“`,
    itSaid: (name: string, title: string) =>
      `${name} hat einen veröffentlichten Kommentar unter „${title}“ geändert. Vorher hieß es:`,
    nowItSays: 'Jetzt heißt es:',
    isSmall: 'Es ist eine kleine Änderung, darum bleibt der Kommentar veröffentlicht. Zurücknehmen:',
    outOfSight: 'Er ist nicht zu sehen, bis Sie entscheiden.',
    all: 'Alles, was geändert wurde:',
  },
  message: {
    subject: 'Eine private Nachricht',
    changed: 'Eine private Nachricht wurde geändert',
    text: 'Jemand hat Ihnen privat geschrieben. Hier können Sie es lesen:',
  },
  /** With what the gate said, which is English. */
  notLive: {
    subject: 'Ein geplanter Beitrag konnte nicht veröffentlicht werden',
    text: 'Die Website ist, wie sie war, und in einer Stunde wird es noch einmal versucht.',
  },
  letterPaused: {
    subject: (letter: string) => `Ihr Brief „${letter}“ wurde angehalten`,
    text: (refused: string, tried: string) =>
      `Mailserver haben ${refused} von ${tried} bisher gesendeten Exemplaren abgelehnt, darum werden keine weiteren gesendet. So ist es, wenn viele Adressen alt sind oder ein Mailserver Sie für einen Absender von Spam hält. Die anderen bekommen den Brief, wenn Sie ihn weitergehen lassen:`,
  },
  listStopped: {
    subject: 'Ihre Liste wurde angehalten',
    text: (refused: string, tried: string, left: string) =>
      `Mailserver kennen ${refused} der ${tried} Adressen Ihrer Liste nicht, an die bisher geschrieben wurde. Darum wird niemand mehr gefragt, und ${left} weitere sind wieder herausgenommen. So ist es, wenn eine Liste alt ist, und Mailserver halten Sie dann für einen Absender von Spam. Nehmen Sie die alten Adressen aus der Datei, und bringen Sie sie noch einmal:`,
  },
};
