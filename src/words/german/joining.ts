/** What readers are told who want letters by email: where they ask for them, say yes, choose and end. */
export const joining = {
  title: 'Briefe von mir',
  description: 'Neue Artikel per E-Mail, jeder gleich oder ein Brief im Monat, so lange Sie möchten.',
  what: 'Sie bekommen per E-Mail, was ich hier veröffentliche. Kein Brief verrät mir, ob Sie ihn geöffnet haben, und in jedem steht ein Link, der sie beendet.',
  off: 'Briefe lassen sich hier gerade nicht bestellen. Bitte kommen Sie an einem anderen Tag wieder.',
  invite: 'Möchten Sie den nächsten Artikel per E-Mail bekommen?',
  inviteAddress: 'Ihre E-Mail-Adresse, wenn Sie den nächsten Artikel per E-Mail möchten',
  begin: 'Briefe auswählen',
  email: 'Ihre E-Mail-Adresse',
  emailHint:
    'Zuerst kommt eine E-Mail mit der Frage, ob Sie das möchten. Bevor Sie zustimmen, wird nichts anderes dorthin gesendet.',
  pace: 'Wie oft',
  paces: { each: 'Jeden Artikel, sobald er erscheint', month: 'Einen Brief im Monat' },
  topics: 'Worüber',
  topicsHint: 'Wenn Sie keines wählen, bekommen Sie alle.',
  join: 'Briefe bestellen',
  asked: 'Danke. Bitte sehen Sie in Ihr Postfach.',
  askedNext:
    'Eine E-Mail ist unterwegs an die Adresse, die Sie angegeben haben. Die Briefe beginnen, wenn Sie den Knopf hinter ihrem Link drücken. Kommt sie nicht binnen zehn Minuten, sehen Sie beim Spam nach, oder fragen Sie noch einmal.',
  back: 'Zurück zum Formular',
  already: 'Bekommen Sie sie schon?',
  linkHint:
    'In jedem Brief steht ein Link zu Ihrer Auswahl. Ist keiner zur Hand, lassen Sie ihn sich schicken.',
  sendLink: 'Meinen Link schicken',
  linkSent: 'Wenn diese Adresse Briefe von mir bekommt, ist ein Link zu ihrer Auswahl dorthin unterwegs.',
  consent: (title: string) =>
    `Ja, senden Sie mir Briefe von „${title}“ per E-Mail. Ich kann sie jederzeit beenden.`,
  atYou: {
    known: 'Briefe per E-Mail hängen an Ihrer Adresse, nicht an diesem Browser.',
    proven:
      'Sie haben diese Adresse in diesem Browser angegeben und bestätigt. Deshalb steht auch hier, was für Ihre Briefe gespeichert ist.',
    eraseToo: (email: string) =>
      `Es löscht auch, was für Ihre Briefe gespeichert ist: An ${email} geht keiner mehr.`,
    eraseRest: 'Alles außer meinen Briefen löschen',
    left: 'Alles über Sie außer Ihren Briefen ist gelöscht, und dieser Browser ist hier nicht mehr bekannt.',
  },
  yes: {
    title: 'Möchten Sie die Briefe?',
    ask: (email: string) => `Soll ich Briefe an ${email} senden?`,
    button: 'Ja, senden Sie mir die Briefe',
    done: 'Danke. Von jetzt an kommen die Briefe zu Ihnen.',
    doneNext: 'Sie können sie jederzeit ändern oder beenden, mit dem Link, der in jedem steht.',
    choices: 'Ihre Auswahl ansehen',
  },
  unknown: 'Dieser Link funktioniert nicht mehr.',
  unknownNext: 'Er ist zu alt, oder die Adresse dahinter wurde gelöscht. Einen neuen bekommen Sie hier:',
  you: {
    title: 'Ihre Briefe',
    description: 'Was Sie per E-Mail bekommen, was dafür über Sie gespeichert ist, und wie es endet.',
    goesTo: (email: string) => `Die Briefe gehen an ${email}.`,
    waits: (email: string) =>
      `Eine E-Mail an ${email} fragt, ob Sie Briefe möchten. Bevor Sie zustimmen, wird nichts gesendet.`,
    ended: (email: string) => `An ${email} gehen keine Briefe mehr.`,
    changed: 'Ihre Auswahl ist gespeichert.',
    choices: 'Was Sie bekommen',
    save: 'Speichern',
    kept: 'Was gespeichert ist',
    keptWhat:
      'Ihre Adresse, Ihre Auswahl, und wann und wie Sie zugestimmt haben, was ich nach dem Gesetz zeigen können muss.',
    saidYes: (day: string) => `Sie haben am ${day} zugestimmt, und zwar diesem Satz:`,
    imported: (day: string) => `Sie stehen seit dem ${day} auf der Liste, von vor ihrer Zeit hier:`,
    download: 'Alles herunterladen (JSON)',
    fileName: 'meine-briefe',
    end: 'Briefe beenden',
    endWhat: 'Ihre Adresse bleibt auf einer Liste derer, denen nicht geschrieben werden soll.',
    erase: 'Meine Adresse löschen',
    eraseWhat:
      'Das beendet die Briefe und lässt hier nichts von Ihnen zurück. Es lässt sich nicht rückgängig machen.',
    erased: 'Ihre Adresse ist gelöscht, und es gehen keine Briefe mehr dorthin.',
    again: 'Wieder Briefe bestellen',
  },
  end: {
    title: 'Keine Briefe mehr',
    ask: (email: string) => `Soll ich keine Briefe mehr an ${email} senden?`,
    button: 'Ja, Briefe beenden',
    done: 'Erledigt. Es gehen keine Briefe mehr an Sie.',
    erase: 'Ansehen oder löschen, was gespeichert ist',
  },
  mail: {
    ask: {
      subject: 'Möchten Sie meine Briefe?',
      asked: (title: string) =>
        `Jemand, wahrscheinlich Sie, hat Briefe von „${title}“ an diese Adresse bestellt.`,
      sayYes: 'Wenn Sie es waren, sagen Sie hier Ja:',
      otherwise: (days: string) =>
        `Wenn nicht, brauchen Sie nichts zu tun: Die Adresse wird nach ${days} Tagen vergessen.`,
    },
    known: {
      subject: 'Sie bekommen meine Briefe schon',
      asked: (title: string) =>
        `Jemand, wahrscheinlich Sie, hat Briefe von „${title}“ an diese Adresse bestellt. Sie bekommen sie schon.`,
    },
    link: {
      subject: 'Der Link zu Ihren Briefen',
      asked: (title: string) =>
        `Jemand, wahrscheinlich Sie, hat um den Link zu Ihren Briefen von „${title}“ gebeten.`,
    },
    choices: 'Hier können Sie ändern, was Sie bekommen, ansehen, was gespeichert ist, oder es beenden:',
    otherwise: 'Wenn Sie es nicht waren, brauchen Sie nichts zu tun: Es hat sich nichts geändert.',
  },
};
