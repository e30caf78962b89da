import type { Words } from '../../table.ts';

const kinds = {
  welcome: 'Willkommen',
  newest: 'Neueste Beiträge',
  chosen: 'Ausgewählte Beiträge',
  topics: 'Themen',
  about: 'Über Sie',
  offers: 'Was Sie anbieten',
  steps: 'Wie es abläuft, Schritt für Schritt',
  testimonials: 'Was Klientinnen und Klienten sagen',
  questions: 'Fragen und Antworten',
  booking: 'Der Weg zum Termin',
  letters: 'Ihre Briefe per E-Mail',
  quotation: 'Ein Zitat',
  text: 'Text, auch mit Bild',
  invitation: 'Eine Einladung',
};

const heading = { label: 'Überschrift', hint: 'Bleibt sie leer, steht dort eine schlichte.' };
const headingOrNone = { label: 'Überschrift', hint: 'Bleibt sie leer, gibt es keine.' };

export const sections: Words['fields']['sections'] = {
  'home.sections': {
    label: 'Was Ihre Startseite zeigt',
    hint: 'Von oben nach unten.',
    entry: 'Abschnitt',
    kinds,
  },
  'pages.sections': {
    label: 'Unter dem Text',
    hint: 'Dasselbe, woraus Ihre Startseite besteht, von oben nach unten.',
    entry: 'Abschnitt',
    kinds,
  },
  button: { label: 'Knopf', hint: 'Ein Link, der ins Auge fällt, unter den Worten.' },
  'button.label': {
    label: 'Was darauf steht',
    hint: 'Es sagt, wohin er führt.',
    example: 'Schreiben Sie mir',
  },
  'button.to': {
    label: 'Wohin er führt',
    hint: 'Eine Seite Ihrer Website oder die Adresse einer anderen.',
    example: '/contact/',
  },
  'welcome.title': { label: 'Überschrift', hint: 'Bleibt sie leer, der Name Ihrer Website.' },
  'welcome.text': {
    label: 'Worte darunter',
    hint: 'Ein oder zwei Sätze. Bleibt es leer, was Ihre Website von sich sagt.',
  },
  'welcome.picture': {
    label: 'Bild',
    hint: 'Neben den Worten. Ohne Bild steht das Zeichen Ihrer Website dahinter.',
  },
  'newest.title': headingOrNone,
  'newest.count': { label: 'Wie viele Beiträge', hint: 'Sieben, wenn nichts da steht.' },
  'chosen.title': heading,
  'chosen.posts': {
    label: 'Beiträge',
    hint: 'In Ihrer Reihenfolge. Ein Entwurf erscheint, sobald er veröffentlicht ist.',
  },
  'topics.title': heading,
  'about.title': heading,
  'about.person': { label: 'Wer', hint: 'Sie selbst, wenn niemand gewählt ist.' },
  'about.text': {
    label: 'Worte über Sie',
    hint: 'Bleibt es leer, die von der Seite dieser Person. Eine neue Zeile beginnt einen neuen Absatz.',
  },
  'offers.title': heading,
  'offers.text': { label: 'Worte darüber', hint: 'Was für alle gilt.' },
  'offers.offers': {
    label: 'Was Sie anbieten',
    hint: 'Nebeneinander, in dieser Reihenfolge.',
    entry: 'Angebot',
  },
  'offers.name': { label: 'Was es ist', example: 'Sechs Gespräche zu zweit' },
  'offers.offers.text': { label: 'Was dazugehört', hint: 'Und für wen es ist.' },
  'offers.price': { label: 'Was es kostet', hint: 'Nur die Zahl.', example: '120' },
  'offers.priceNote': {
    label: 'Worte neben dem Preis',
    hint: 'Oder an seiner Stelle.',
    example: 'für 60 Minuten',
  },
  'steps.title': heading,
  'steps.steps': { label: 'Schritte', hint: 'In dieser Reihenfolge nummeriert.', entry: 'Schritt' },
  'steps.steps.title': { label: 'In wenigen Worten', example: 'Ein erstes Gespräch' },
  'steps.text': { label: 'Was dann geschieht' },
  'testimonials.title': heading,
  'testimonials.testimonials': {
    label: 'Was Klientinnen und Klienten sagen',
    hint: 'Nebeneinander, in dieser Reihenfolge.',
    entry: 'Rückmeldung',
  },
  'testimonials.text': {
    label: 'Die Worte',
    hint: 'So, wie sie gesagt wurden, und ohne jemandes Namen darin.',
  },
  'testimonials.who': {
    label: 'Wer das gesagt hat',
    hint: 'Unter dem Namen, den Sie vereinbart haben.',
    example: 'A., seit elf Jahren verheiratet',
  },
  'testimonials.date': { label: 'Wann', hint: 'Zu sehen ist der Monat.' },
  'testimonials.consent': {
    label: 'Schriftlich einverstanden',
    hint: 'Damit, dass genau diese Worte auf Ihrer Website stehen. Ohne das wird nichts veröffentlicht.',
  },
  'testimonials.proof': {
    label: 'Wo das Einverständnis liegt',
    hint: 'Für Sie selbst, nie öffentlich zu sehen. Nennen Sie hier niemanden beim Namen.',
    example: 'Im blauen Ordner, unter März 2026',
  },
  'questions.title': heading,
  'questions.questions': {
    label: 'Fragen und Antworten',
    hint: 'Jede klappt ihre Antwort auf, in dieser Reihenfolge.',
    entry: 'Frage',
  },
  'questions.question': { label: 'Frage', hint: 'So, wie jemand sie stellen würde.' },
  'questions.answer': { label: 'Antwort', hint: 'Eine neue Zeile beginnt einen neuen Absatz.' },
  'booking.title': heading,
  'booking.text': { label: 'Worte über dem Knopf', hint: 'Bleibt es leer, Ihr Preis.' },
  'letters.title': heading,
  'letters.text': { label: 'Was man bekommt', hint: 'Was kommt, und wie oft.' },
  'letters.to': {
    label: 'Wo man sich anmeldet',
    hint: 'Bleibt es leer, das Formular für Ihre eigenen Briefe. Sonst die Adresse der Anmeldung bei dem Dienst, der sie verschickt; von dort wird nichts geladen.',
    example: 'https://briefe.example/ihr-name',
  },
  'letters.label': { label: 'Was auf dem Knopf steht', hint: 'Bleibt es leer, schlichte Worte.' },
  'quotation.text': { label: 'Die Worte', hint: 'Ohne Anführungszeichen.' },
  'quotation.by': { label: 'Wessen Worte', hint: 'Bleibt leer, wenn es Ihre eigenen sind.' },
  'text.title': headingOrNone,
  'text.text': { label: 'Text', hint: 'Einfache Worte. Eine neue Zeile beginnt einen neuen Absatz.' },
  'text.picture': { label: 'Bild', hint: 'Neben den Worten.' },
  'invitation.title': heading,
  'invitation.text': { label: 'Ihre Einladung', hint: 'Bleibt es leer, schlichte Worte.' },
  'invitation.button': {
    label: 'Knopf',
    hint: 'Bleibt er leer, führt er dahin, wie Sie arbeiten oder wie man Ihnen schreibt.',
  },
};
