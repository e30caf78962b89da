/** What the script of the coach's form says; it fills in {places}. */
export const writingPage = {
  /** The field in which a text is written. */
  field: {
    text: 'Text',
    modes: 'Wie der Text gezeigt wird',
    source: 'Nur Text',
    visual: 'Wie es aussieht',
    insert: 'Einfügen',
    insertBlock: 'Einen Baustein einfügen',
    heading: 'Überschrift',
    smallerHeading: 'Zwischentitel',
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
      'Noch nicht veröffentlicht: Vorher ist etwas zu korrigieren. Was Sie geschrieben haben, ist aufgehoben.',
    draftRefused:
      'Noch nicht als Entwurf gespeichert: Vorher ist etwas zu korrigieren. Was Sie geschrieben haben, ist aufgehoben.',
    unsaved:
      'Nicht gespeichert: Vorher ist etwas zu korrigieren. Was Sie geschrieben haben, bleibt in diesem Formular.',
    worthALook:
      'Noch nicht veröffentlicht: Vorher lohnt sich ein Blick. Was Sie geschrieben haben, ist aufgehoben.',
    draftWorthALook:
      'Noch nicht als Entwurf gespeichert: Vorher lohnt sich ein Blick. Was Sie geschrieben haben, ist aufgehoben.',
    offline:
      'Es gibt keine Verbindung. Nichts wurde gesendet, und Ihre Worte bleiben in diesem Browser. Drücken Sie noch einmal auf denselben Knopf, sobald Sie verbunden sind.',
    unanswered:
      'Es kam keine Antwort. Vielleicht ist alles angekommen, vielleicht nicht: Drücken Sie noch einmal auf denselben Knopf, es wird nichts doppelt gespeichert. Ihre Worte bleiben in diesem Browser.',
    signedOut:
      'Ihre Anmeldung ist abgelaufen. Melden Sie sich in einem anderen Tab an und drücken Sie dann noch einmal auf denselben Knopf. Nichts ist verloren.',
    signIn: 'In einem anderen Tab anmelden',
    tooLarge:
      'Das ist mehr, als auf einmal gesendet werden kann. Nehmen Sie ein Bild heraus, speichern Sie, und fügen Sie es danach wieder ein.',
    failed:
      'Der Server konnte das nicht speichern. Ihre Worte bleiben in diesem Browser; drücken Sie gleich noch einmal auf denselben Knopf.',
    uncopied:
      'Ihre Worte stehen nur auf dieser Seite, denn dieser Browser lässt nichts ablegen. Speichern Sie, bevor Sie gehen.',
  },
  copy: {
    title: 'Hier sind Worte von Ihnen, die nicht gespeichert sind, von: {when}.',
    differs: 'Was anders ist',
    bringBack: 'Zurückholen',
    throwAway: 'Wegwerfen',
    back: 'Ihre Worte sind wieder da. Gespeichert sind sie noch nicht.',
    choose: 'Welche der beiden Fassungen möchten Sie?',
    lead: 'Im Formular steht inzwischen anderes. Wählen Sie bei jedem Unterschied, welche der beiden Fassungen Sie möchten. Nichts ist gespeichert, bevor Sie speichern.',
    mine: 'In diesem Browser aufgehoben: {when}',
    theirs: 'Jetzt im Formular',
    both: 'Beides behalten, zuerst das Aufgehobene',
    take: 'Ins Formular übernehmen',
    later: 'Formular lassen, wie es ist',
  },
  conflict: {
    title: 'Inzwischen anderswo gespeichert',
    lead: 'Während Sie hier geschrieben haben, wurde in einem anderen Tab oder auf einem anderen Gerät gespeichert. Wählen Sie bei jedem Unterschied, welche der beiden Fassungen Sie möchten. Nichts ändert sich, bevor Sie auf „{take}“ drücken.',
    mine: 'Hier geschrieben, noch nicht gespeichert',
    theirs: 'Anderswo gespeichert',
    theirsAt: 'Anderswo gespeichert: {when}',
    both: 'Beides behalten, zuerst das hier Geschriebene',
    empty: 'Nichts',
    yes: 'Ja',
    no: 'Nein',
    text: 'Im Text, Unterschied {number}',
    entry: '{list}: {number}',
    take: 'Auswahl speichern',
    later: 'Zurück, ohne zu speichern',
    paused:
      'Nicht gespeichert: Inzwischen wurde anderswo gespeichert. Drücken Sie noch einmal auf denselben Knopf, um zu wählen.',
  },
  go: {
    inFile: 'Das steht in einer anderen Datei: {file}.',
  },
  findings: {
    title: 'Noch nicht veröffentlicht',
    lead: 'Was Sie geschrieben haben, ist aufgehoben, und die Website ist, wie sie war.',
    errors: 'Zu verbessern',
    warnings: 'Einen Blick wert',
    go: 'Zur Stelle',
    details: 'Einzelheiten',
    save: 'Damit speichern',
    close: 'Zurück zum Text',
    file: 'Datei',
    line: 'Zeile',
    kind: 'Art',
    found: 'Gefunden',
    expected: 'Erwartet',
  },
};
