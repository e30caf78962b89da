import type { Words } from '../table.ts';

export const movingIn: Words['movingIn'] = {
  title: 'Alte Website mitbringen',
  link: 'Alte Website mitbringen',
  intro:
    'Texte, Bilder, Kommentare und alte Adressen kommen als Entwürfe hierher. Veröffentlicht wird dabei nichts, und an der alten Stelle ändert sich nichts.',
  files: 'Dateien der alten Website',
  filesHint:
    'Der Export, wie er heruntergeladen wurde, Ordner mit Bildern als ZIP: zusammen bis 1 GB. Möglich sind ZIP, XML, JSON, CSV, HTML und Markdown, auch mehrere zugleich.',
  address: 'Oder die Adresse ihres Feeds',
  addressHint: 'Zum Beispiel https://alte-website/feed/',
  send: 'Senden',
  sending: 'Wird gesendet',
  several: (first, more) => `${first} und ${more} weitere`,
  stages: { reading: 'Lesen', texts: 'Entwürfe schreiben', checking: 'Prüfen' },
  texts: (done, all) => `Texte: ${done} von ${all}`,
  pictures: (done, all) => `Bilder: ${done} von ${all}`,
  goesOn: 'Diese Seite darf geschlossen werden; es geht von allein weiter.',
  lookAgain: 'Neu nachsehen',
  signedOut: 'Die Anmeldung ist inzwischen abgelaufen. Der Import geht von allein weiter.',
  signIn: 'Anmelden, um zu sehen, wie weit er ist',
  noAnswer: 'Die Website antwortet gerade nicht. Diese Seite fragt weiter nach.',
  isEmpty: 'In dem, was gewählt wurde, steht nichts. Bitte noch einmal herunterladen.',
  nothingComes: 'Darin ist kein Text, der hierher käme.',
  exactly: 'Was genau gesagt wurde',
  failures: {
    'feed-unreachable':
      'Der Feed war nicht zu bekommen. Bitte seine Adresse im Browser öffnen. Erscheint er dort, als Datei speichern und diese Datei wählen.',
    'source-unknown':
      'Nichts davon ist ein Export, der hier bekannt ist. Bekannt sind die Exporte von WordPress, Squarespace, Ghost, Substack und Blogger, die Tabelle oder gespeicherte Seiten eines Wix-Blogs, ein Feed, Kommentare von Disqus sowie Texte als Markdown oder HTML.',
    'source-too-large':
      'Eine Datei davon ist größer als jeder Export von Texten. Bitte die Texte für sich senden, die Bilder als ZIP.',
    'source-too-many': 'Darin sind mehr Dateien, als eine Website hat. Bitte die Texte allein senden.',
    'table-broken':
      'Die Tabelle lässt sich nicht lesen. Bitte noch einmal exportieren und dazwischen in keiner Tabellenkalkulation öffnen.',
    'zip-broken': 'Die ZIP-Datei ist nicht vollständig. Bitte noch einmal herunterladen.',
    'zip-locked':
      'Die ZIP-Datei ist mit einem Passwort verschlossen. Bitte auspacken und senden, was darin ist.',
    'zip-link':
      'Die ZIP-Datei enthält Verweise auf andere Orte. Bitte auspacken und die Dateien selbst senden.',
    'zip-bomb':
      'Die ZIP-Datei würde ausgepackt viel größer, als eine Website ist. Bitte noch einmal herunterladen; bleibt es so, auspacken und die Texte allein senden.',
    'export-too-deep':
      'So eine Datei schreibt keine Plattform. Bitte noch einmal exportieren und nicht von Hand ändern.',
    'import-refused':
      'Mit diesen Entwürfen ließ sich die Website nicht veröffentlichen; sie ist, wie sie war.',
    'import-overtaken':
      'Einer dieser Texte wurde hier inzwischen von jemand anderem geschrieben. Bitte noch einmal versuchen: was hier ist, bleibt, wie es ist.',
    unexpected:
      'Etwas ging schief, das nicht an den Dateien liegt. Bitte noch einmal versuchen; bleibt es so, das Gesagte bitte denen zeigen, die sich um die Website kümmern.',
  },
  coming: {
    texts: { one: '# Text würde kommen.', other: '# Texte würden kommen.' },
    there: {
      one: '# ist schon hier und bleibt, wie er ist.',
      other: '# sind schon hier und bleiben, wie sie sind.',
    },
    changed: {
      one: '# davon wurde dort seither geändert.',
      other: '# davon wurden dort seither geändert.',
    },
    pictures: { one: 'Mit # Bild.', other: 'Mit # Bildern.' },
    comments: { one: 'Mit # Kommentar.', other: 'Mit # Kommentaren.' },
    commentsAlone: {
      one: '# Kommentar ist darin und kommt, falls er noch nicht hier ist.',
      other: '# Kommentare sind darin. Es kommen die, die noch nicht hier sind.',
    },
  },
  categories: 'Kategorien und Schlagwörter von dort, die hier kein Thema sind',
  categoriesHint:
    'Wählen Sie, was am besten passt; mehrere dürfen dasselbe Thema werden. Wo nichts passt, lassen Sie ein neues anlegen. Ein Beitrag ohne Thema kommt auch, und braucht eines, bevor er veröffentlicht werden kann.',
  none: 'Kein Thema',
  newTopic: 'Ein neues Thema dieses Namens',
  posts: { one: '# Beitrag', other: '# Beiträge' },
  topicDescription: (name) =>
    `Was ich über ${name} geschrieben habe, mitgebracht von dem Ort, an dem ich früher schrieb.`,
  start: 'Entwürfe schreiben',
  anew: 'Etwas anderes wählen',
  stopped: 'Der Import wurde mittendrin unterbrochen. Was er getan hat, ist erhalten.',
  goOn: 'Fortsetzen',
  goOnHint: 'Nichts kommt doppelt.',
  failed: 'Der Import kam nicht zum Ende.',
  again: 'Noch einmal versuchen',
  reports: 'Was früher kam',
  unpublished:
    'Die Website ist noch nicht veröffentlicht. Erst einmal veröffentlichen, dann Texte mitbringen.',
  underWay: 'Ein anderer Import läuft gerade. Bitte erst sein Ende abwarten.',
  cutOff: 'Die Dateien kamen nicht vollständig an. Bitte noch einmal senden.',
  nothingChosen: 'Bitte eine Datei wählen oder die Adresse eines Feeds schreiben.',
  tooLarge: 'Das ist mehr als 1 GB. Bitte erst die Texte senden, die Bilder in Teilen.',
  report: {
    title: (name) => `Was von ${name} kam`,
    intro: 'Bitte die Texte einzeln durchgehen. Bis zur Veröffentlichung sieht sie niemand sonst.',
    parts: { label: 'Texte', all: 'Alle', open: 'Zu tun', missing: 'Zu verbessern', done: 'Veröffentlicht' },
    states: {
      draft: 'Entwurf',
      live: 'Veröffentlicht',
      gone: 'Gelöscht',
      there: 'War schon hier',
      failed: 'Kam nicht',
    },
    look: 'Ansehen',
    mend: 'Bearbeiten',
    publish: 'Veröffentlichen',
    mendList: 'Zu verbessern',
    missing: 'War nicht zu bekommen',
    changed: 'Unterwegs geändert',
    previous: 'Alte Adressen, die hierher führen',
    comments: { one: '# Kommentar kam mit', other: '# Kommentare kamen mit' },
    commentsLeft: {
      one: '# Kommentar fand keinen Platz',
      other: '# Kommentare fanden keinen Platz',
    },
    otherComments: 'Kommentare zu anderen Texten',
    titleThere: 'Sein Titel dort',
    nothing: 'Hier ist kein Text.',
    oneByOne: 'Einen nach dem anderen',
    asList: 'Alle als Liste',
    place: (number, all) => `Text ${number} von ${all}`,
    next: 'Nächster Text',
    before: 'Text davor',
    noneLeft: 'Hier ist kein weiterer Text.',
    changedSince: {
      one: '# Entwurf davon wurde seither geändert. Was soll mit ihm geschehen?',
      other: '# Entwürfe davon wurden seither geändert. Was soll mit ihnen geschehen?',
    },
    takeOthers: 'Diese behalten, die anderen löschen',
    takeAll: 'Alle löschen, auch diese',
    leave: 'Alles lassen, wie es ist',
    isPartlyBack: 'Die unveränderten Entwürfe sind gelöscht. Die anderen sind hier.',
    unread: 'Was nicht oder nicht ganz mitkam',
    takeBack: 'Diesen Import zurücknehmen',
    takeBackHint:
      'Alle seine Entwürfe werden gelöscht. Wo welche geändert wurden, wird erst gefragt. Er lässt sich wiederholen.',
    isPublished: 'Veröffentlicht.',
    isBack: 'Alle Entwürfe sind gelöscht.',
    someLive: 'Ein Teil ist schon veröffentlicht. Bitte erst von der Website nehmen.',
    notThere: 'Dieser Text ist kein Entwurf mehr.',
    toMend: (title) => `„${title}“ ist noch nicht veröffentlicht: etwas ist zu verbessern. Bitte bearbeiten.`,
  },
};
