import type { Words } from '../../table.ts';

const pattern = { label: 'Welches Muster', hint: 'Eines von denen, die Sie vergleichen.' };

export const blocks: Words['fields']['blocks'] = {
  Definition: { label: 'Was ein Muster ist', hint: 'Zeigt die Sätze, die sagen, was es ist.' },
  'Definition.of': pattern,
  Characteristic: {
    label: 'Merkmal',
    hint: 'Beginnt den Abschnitt über eines davon, mit Nummer, Namen und dem, was es ist.',
  },
  'Characteristic.id': { label: 'Welches', hint: 'Eines von denen, die Sie aufgeführt haben.' },
  CaseStudy: {
    label: 'Geschichte aus der Praxis',
    hint: 'Unter anderen Namen erzählt. Kein weiterer Name kann hineingeraten.',
  },
  'CaseStudy.people': {
    label: 'Wer darin vorkommt',
    hint: 'Die geänderten Vornamen aller, mit Kommas. Bleibt es leer, darf niemand genannt werden.',
    example: 'Sarah, Mike',
  },
  'CaseStudy.basis': {
    label: 'Warum sie erzählt werden darf',
    hint: 'Das steht auch unter der Geschichte.',
    choices: {
      consent: 'Die Beteiligten sind einverstanden',
      disguised: 'Was man erkennen könnte, ist geändert',
      composite: 'Sie ist aus mehreren Geschichten gemacht',
      fictional: 'Sie ist erfunden',
    },
  },
  'CaseStudy.reviewed': {
    label: 'Durchgelesen am',
    hint: 'Der Tag, an dem Sie sie zuletzt nur daraufhin gelesen haben: Könnte jemand erkannt werden?',
  },
  'CaseStudy.allow': {
    label: 'Wörter, die keine Namen sind',
    hint: 'Großgeschriebene Wörter, die niemandes Name sind, mit Kommas.',
    example: 'Weihnachten, Sankt Thomas',
  },
  Outcomes: {
    label: 'Wohin ein Muster führt',
    hint: 'Zeigt die Liste dessen, was daraus entsteht.',
  },
  'Outcomes.of': pattern,
  KeyDifferences: { label: 'Die Unterschiede', hint: 'Zeigt Ihre Tabelle davon.' },
  'KeyDifferences.title': {
    label: 'Überschrift',
    hint: 'Bleibt sie leer, steht dort eine schlichte.',
    example: 'Die wichtigsten Unterschiede',
  },
  SelfCheck: { label: 'Selbsttest', hint: 'Lässt die Anzeichen eines Musters ankreuzen.' },
  'SelfCheck.of': pattern,
  'SelfCheck.moreThan': {
    label: 'Wie viele Kreuze in Ordnung sind',
    hint: 'Wer mehr setzt, liest, dass es sich lohnt, mit jemandem zu reden.',
    example: '2',
  },
  'SelfCheck.title': {
    label: 'Überschrift',
    hint: 'Bleibt sie leer, steht dort eine schlichte.',
    example: 'Kennen Sie das?',
  },
  Video: {
    label: 'Film',
    hint: 'Von YouTube oder Vimeo wird nichts geladen, bevor jemand auf Abspielen drückt.',
  },
  'Video.src': {
    label: 'Der Film',
    hint: 'Seine Adresse bei YouTube oder Vimeo.',
    example: 'https://vimeo.com/76979871',
  },
  'Video.title': {
    label: 'Wie er heißt',
    hint: 'In wenigen Worten.',
    example: 'Zuhören, ohne die Antwort schon zu haben',
  },
  'Video.poster': {
    label: 'Bild vor dem Abspielen',
    hint: 'Ein Bild, das schon bei diesem Text liegt. Bleibt es leer, sieht man, wie er heißt.',
    example: './vortrag.jpg',
  },
  'Video.captions': {
    label: 'Worte für Menschen, die nicht hören',
    hint: 'Nur für einen Film, der auf Ihrer eigenen Website liegt; YouTube und Vimeo haben ihre eigenen.',
    example: './vortrag.vtt',
  },
  Audio: { label: 'Aufnahme', hint: 'Etwas zum Hören, zum Beispiel eine Übung.' },
  'Audio.src': {
    label: 'Die Aufnahme',
    hint: 'Wo sie neben diesem Text liegt (MP3, M4A oder Ogg).',
    example: './atmen.mp3',
  },
  'Audio.title': {
    label: 'Wie sie heißt',
    hint: 'In wenigen Worten.',
    example: 'Eine Atemübung, vier Minuten',
  },
  CallsToAction: { label: 'Ihre Einladungen', hint: 'Zeigt sie hier und nicht am Ende.' },
  'CallsToAction.title': {
    label: 'Überschrift',
    hint: 'Bleibt sie leer, steht dort eine schlichte.',
    example: 'Jetzt sind Sie dran',
  },
  PullQuote: { label: 'Hervorgehobene Worte', hint: 'Ein Satz, größer als die Worte um ihn herum.' },
  'PullQuote.by': {
    label: 'Wessen Worte',
    hint: 'Bleibt leer, wenn es Ihre eigenen sind.',
    example: 'Virginia Woolf, im Tagebuch',
  },
  Button: { label: 'Knopf', hint: 'Ein Link, der ins Auge fällt, auf einer eigenen Zeile.' },
  'Button.to': {
    label: 'Wohin er führt',
    hint: 'Eine Seite Ihrer Website oder die Adresse einer anderen.',
    example: '/contact/',
  },
  'Button.label': {
    label: 'Was darauf steht',
    hint: 'Es sagt, wohin er führt.',
    example: 'Schreiben Sie mir',
  },
  Gallery: { label: 'Mehrere Bilder', hint: 'Nebeneinander; auf dem Telefon untereinander.' },
  Details: { label: 'Teil zum Aufklappen', hint: 'Man sieht eine Zeile und öffnet den Rest.' },
  'Details.summary': {
    label: 'Die Zeile, die man sieht',
    hint: 'Sie klappt den Rest auf.',
    example: 'Was ich mit einer Grenze meine',
  },
};
