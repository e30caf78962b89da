/** What the script of the coach's form says; it fills in {places}. */
export const writingPage = {
  /** The field in which a text is written. */
  field: {
    text: 'Text',
    modes: 'Wie der Text gezeigt wird',
    source: 'Quelltext',
    visual: 'Ansicht',
    insert: 'Einfügen',
    insertBlock: 'Einen Baustein einfügen',
    heading: 'H2, Überschrift',
    smallerHeading: 'H3, kleinere Überschrift',
    bold: 'Fett',
    boldWords: 'fette Wörter',
    italic: 'Kursiv',
    italicWords: 'betonte Wörter',
    list: 'Liste',
    numberedList: '1. Nummerierte Liste',
    quotation: 'Zitat',
    link: 'Link',
    picture: 'Bild',
    change: 'Ändern',
    remove: 'Entfernen',
    cancel: 'Abbrechen',
    optional: '(freiwillig)',
    choose: 'Auswählen …',
    fillIn: 'Bitte ausfüllen.',
    itsText: '{block}, der Text darin',
  },
  list: {
    entry: 'Eintrag {number}',
    added: '{entry} ist hinzugefügt.',
    removed: '{entry} ist entfernt.',
    undo: 'Rückgängig',
    back: '{entry} ist wieder da.',
    moved: '{entry} ist jetzt Nummer {number} von {all}.',
  },
  picture: {
    choose: 'Bild auswählen oder aufnehmen',
    other: 'Anderes Bild',
    remove: 'Dieses Bild entfernen',
    removed: 'Das Bild ist herausgenommen.',
    chosen: 'Das Bild ist da. Sagen Sie in Worten, was es zeigt.',
    smaller: 'Das Bild war groß, {before} MB. Es wird verkleinert gesendet.',
    tooLarge:
      'Dieses Bild hat {before} MB, und dieser Browser kann es nicht verkleinern. Wählen Sie eines mit höchstens {most} MB.',
    unreadable:
      'Dieser Browser kann das Bild nicht lesen. Speichern Sie es zuerst als JPEG oder PNG, oder wählen Sie ein anderes.',
    working: 'Das Bild wird vorbereitet …',
  },
  save: {
    busy: 'Wird gespeichert …',
    slow: 'Es dauert noch. Sie können hier weiterlesen; schließen Sie diese Seite noch nicht.',
    published: 'Veröffentlicht.',
    draft: 'Als Entwurf gespeichert.',
    goesLive: 'Erscheint {when}.',
    see: 'Ansehen',
    arrived: 'Es ist alles gespeichert.',
    mayStay: 'So veröffentlichen, wie es ist',
    refused:
      'Vor dem Speichern ist noch etwas zu ändern. Nichts von dem, was Sie geschrieben haben, ist verloren.',
    offline:
      'Es gibt keine Verbindung. Nichts wurde gesendet, und Ihre Worte bleiben in diesem Browser. Drücken Sie noch einmal auf Speichern, sobald Sie verbunden sind.',
    unanswered:
      'Es kam keine Antwort. Vielleicht ist alles angekommen, vielleicht nicht: Drücken Sie noch einmal auf Speichern, es wird nichts doppelt gespeichert. Ihre Worte bleiben in diesem Browser.',
    signedOut:
      'Ihre Anmeldung ist abgelaufen. Melden Sie sich in einem anderen Tab an und drücken Sie dann noch einmal auf Speichern. Nichts ist verloren.',
    signIn: 'In einem anderen Tab anmelden',
    tooLarge:
      'Das ist mehr, als auf einmal gesendet werden kann. Nehmen Sie ein Bild heraus, speichern Sie, und fügen Sie es danach wieder ein.',
    failed:
      'Der Server konnte das nicht speichern. Ihre Worte bleiben in diesem Browser; drücken Sie gleich noch einmal auf Speichern.',
    uncopied:
      'Ihre Worte stehen nur auf dieser Seite, denn dieser Browser lässt nichts ablegen. Speichern Sie, bevor Sie gehen.',
  },
  copy: {
    title: 'Hier sind Worte von Ihnen, die nicht gespeichert sind, von: {when}.',
    differs: 'Was anders ist',
    bringBack: 'Zurückholen',
    throwAway: 'Wegwerfen',
    back: 'Ihre Worte sind wieder da. Gespeichert sind sie noch nicht.',
  },
  conflict: {
    title: 'Inzwischen anderswo gespeichert',
    lead: 'Während Sie hier geschrieben haben, wurde in einem anderen Tab oder auf einem anderen Gerät gespeichert. Wählen Sie bei jedem Unterschied; bis zum Speichern geht nichts verloren.',
    mine: 'Hier',
    theirs: 'Dort',
    both: 'Beides behalten',
    empty: 'Nichts',
    yes: 'Ja',
    no: 'Nein',
    text: 'Text, Stelle {number}',
    take: 'Auswahl übernehmen',
    later: 'Nicht jetzt',
    paused:
      'Nicht gespeichert: Inzwischen wurde anderswo gespeichert. Drücken Sie noch einmal auf Speichern, um zu wählen.',
  },
  go: {
    inFile: 'Das steht in einer anderen Datei: {file}.',
  },
};
