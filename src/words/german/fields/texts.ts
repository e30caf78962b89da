import type { Words } from '../../table.ts';

/** Was zu einer Einladung hinzukommt. */
const invitation = { label: 'Ihre Worte', hint: 'Ein Link oder ein Knopf kommt dazu.' };

export const texts: Words['fields']['texts'] = {
  'posts.title': { label: 'Titel', hint: 'Was man zuerst liest, hier und in Suchergebnissen.' },
  'posts.cover': { label: 'Bild', hint: 'Über dem Text, auf Karten und dort, wo der Beitrag geteilt wird.' },
  'posts.topics': { label: 'Themen', hint: 'Mindestens eines. Das erste steht vorn.' },
  'posts.description': {
    label: 'In einem Satz',
    hint: 'Was Suchergebnisse und Karten unter dem Titel zeigen: 50 bis 160 Zeichen. Bleibt es bei einem neuen Beitrag leer, werden die ersten Sätze Ihres Textes genommen.',
  },
  'posts.publishedAt': {
    label: 'Erscheint am',
    hint: 'Liegt der Tag in der Zukunft, wartet der Beitrag und erscheint von selbst.',
  },
  'posts.updatedAt': {
    label: 'Geändert am',
    hint: 'Der Tag der letzten Änderung, die für Leserinnen und Leser zählt.',
  },
  'posts.pinned': { label: 'Oben halten', hint: 'Er steht vor allen anderen, so alt er auch ist.' },
  'posts.callsToAction': {
    label: 'Einladungen',
    hint: 'Worum Sie am Ende bitten. Ohne eigene erscheinen die der ganzen Website.',
    entry: 'Einladung',
    kinds: {
      comment: 'Mitreden',
      message: 'Ihnen vertraulich schreiben',
      email: 'Ihnen eine E-Mail senden',
      booking: 'Ein erstes Gespräch buchen',
    },
  },
  'callsToAction.comment.text': invitation,
  'callsToAction.message.text': invitation,
  'callsToAction.email.text': invitation,
  'callsToAction.booking.text': invitation,
  'posts.comments': {
    label: 'Kommentare',
    hint: 'Sind sie geschlossen, kann niemand mehr etwas schreiben; was da ist, bleibt.',
    choices: { open: 'Offen', closed: 'Geschlossen' },
  },
  'posts.sensitive': {
    label: 'Es geht um Schweres',
    hint: 'Zeigt Ihre Hilfsangebote über und unter dem Beitrag.',
    choices: { abuse: 'Gewalt und Missbrauch', 'self-harm': 'Selbstverletzung' },
  },
  'posts.author': { label: 'Geschrieben von', hint: 'Wer zuerst steht, wird zuerst genannt.' },
  'posts.series': {
    label: 'Teil einer Reihe',
    hint: 'Wie die Reihe heißt. Alle Beiträge mit demselben Namen sind ihre Teile, der älteste zuerst, und führen zueinander.',
    example: 'Nach dem Streit',
  },
  'posts.related': {
    label: 'Passt gut dazu',
    hint: 'Beiträge zum Weiterlesen, höchstens drei. Weitere finden sich von selbst.',
  },
  'posts.searchTitle': {
    label: 'Titel in Suchergebnissen',
    hint: 'Nur, wenn Suchmaschinen einen anderen zeigen sollen als den Titel. Sie zeigen etwa 60 Zeichen.',
    example: 'Co-abhängig oder verbunden? Der Unterschied',
  },
  'posts.noindex': {
    label: 'Nicht in Suchmaschinen',
    hint: 'Google und andere werden gebeten, diesen Beitrag auszulassen. Hier ist er zu finden wie jeder andere.',
  },
  'posts.canonical': {
    label: 'Zuerst erschienen unter',
    hint: 'Wo dieser Text vorher stand, wenn Suchmaschinen jene Stelle zeigen sollen und nicht diese.',
    example: 'https://magazin.example/nein-sagen/',
  },
  previousSlugs: {
    label: 'Ältere Adressen',
    hint: 'Sie führen von selbst hierher, wenn Sie die Adresse ändern. Sie müssen nichts eintragen.',
    entry: 'Ältere Adresse',
  },
  previousAddresses: {
    label: 'Adressen auf Ihrer früheren Website',
    hint: 'Wo dieser Beitrag vor dem Umzug stand, ohne den Namen der Website. Wer dorthin geht, kommt hierher.',
    entry: 'Frühere Adresse',
    example: '/post/nein-sagen',
  },
  'posts.language': { label: 'Sprache', hint: 'Nur, wenn es eine andere ist als die Ihrer Website.' },
  'posts.translationOf': {
    label: 'Übersetzung von',
    hint: 'Der Beitrag, den dieser übersetzt. Von einem wird zum anderen geführt.',
  },
  'pages.title': { label: 'Titel', hint: 'Was man zuerst liest, hier und in Suchergebnissen.' },
  'pages.picture': { label: 'Bild', hint: 'Über dem Text und dort, wo die Seite geteilt wird.' },
  'pages.description': {
    label: 'In einem Satz',
    hint: 'Was Suchergebnisse unter dem Titel zeigen: 50 bis 160 Zeichen.',
  },
  'pages.booking': {
    label: 'Zeigen, wie man bucht',
    hint: 'Ihr Preis und der Weg zu einem ersten Gespräch stehen unter dem Text.',
  },
  'pages.searchTitle': {
    label: 'Titel in Suchergebnissen',
    hint: 'Nur, wenn Suchmaschinen einen anderen zeigen sollen als den Titel. Sie zeigen etwa 60 Zeichen.',
    example: 'Co-abhängig oder verbunden? Der Unterschied',
  },
  'pages.language': { label: 'Sprache', hint: 'Nur, wenn es eine andere ist als die Ihrer Website.' },
  'pages.translationOf': {
    label: 'Übersetzung von',
    hint: 'Die Seite, die diese übersetzt. Von einer wird zur anderen geführt.',
  },
  'people.name': {
    label: 'Name',
    hint: 'Wie man ihn liest. Niemand sonst kann ihn in einem Kommentar verwenden.',
  },
  'people.role': {
    label: 'Was diese Person macht',
    hint: 'Wenige Worte unter dem Namen.',
    example: 'Paarberaterin',
  },
  'people.bio': { label: 'Über diese Person', hint: 'Zwei oder drei Sätze.' },
  'people.portrait': { label: 'Bild', hint: 'Ein Bild der Person, auf ihrer Seite.' },
  'topics.name': { label: 'Name', hint: 'Wie man ihn liest.', example: 'Grenzen setzen' },
  'topics.description': {
    label: 'In einem Satz',
    hint: 'Steht über der Liste der Beiträge: 50 bis 160 Zeichen.',
  },
  src: { label: 'Das Bild' },
  alt: { label: 'Was es zeigt, in Worten', hint: 'Für Menschen, die es nicht sehen können.' },
  caption: { label: 'Zeile darunter', hint: 'Sie steht für alle lesbar unter dem Bild.' },
  focus: {
    label: 'Was zu sehen sein muss',
    hint: 'Auf Karten ist nur Platz für einen Ausschnitt: Dieser Teil bleibt.',
    choices: { centre: 'Die Mitte', top: 'Oben', bottom: 'Unten', left: 'Links', right: 'Rechts' },
  },
};
