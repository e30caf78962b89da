import type { Words } from '../../table.ts';

export const site: Words['fields']['site'] = {
  'site.title': { label: 'Name Ihrer Website', hint: 'Oben auf jeder Seite und in Suchergebnissen.' },
  'site.description': {
    label: 'In einem Satz',
    hint: 'Was Suchergebnisse für Ihre Startseite zeigen: 50 bis 160 Zeichen.',
  },
  'site.picture': { label: 'Bild', hint: 'Auf der Startseite und dort, wo sie geteilt wird.' },
  'site.channels': { label: 'Wie man Sie erreicht', hint: 'Ihre Einladungen führen hierher.' },
  'channels.email': { label: 'Ihre E-Mail-Adresse', example: 'maria@ihre-website.de' },
  'channels.message': {
    label: 'Vertrauliche Nachrichten',
    hint: 'Man kann Ihnen über die Website schreiben, ohne dass sonst jemand es sieht.',
  },
  'channels.booking': {
    label: 'Wo man ein Gespräch bucht',
    hint: 'Die Adresse Ihres Kalenders.',
    example: 'https://kalender.example/maria',
  },
  'site.price': {
    label: 'Ihr Preis',
    hint: 'In einer Zeile. Er steht dort, wo man bucht.',
    example: 'Das Erstgespräch ist kostenlos; 90 Minuten kosten 140 €.',
  },
  'site.profiles': {
    label: 'Sie anderswo',
    hint: 'Ihre Seiten auf anderen Websites, unten auf jeder Seite verlinkt. Suchmaschinen erfahren, dass es Ihre sind.',
    entry: 'Seite von Ihnen',
  },
  'profiles.url': { label: 'Ihre Adresse', example: 'https://www.linkedin.com/in/maria' },
  'profiles.label': { label: 'Worauf man tippt', hint: 'Bleibt es leer, der Name der anderen Website.' },
  'site.callsToAction': {
    label: 'Einladungen',
    hint: 'Erscheinen unter jedem Beitrag, der keine eigenen hat.',
    entry: 'Einladung',
    kinds: {
      comment: 'Mitreden',
      message: 'Ihnen vertraulich schreiben',
      email: 'Ihnen eine E-Mail senden',
      booking: 'Ein erstes Gespräch buchen',
    },
  },
  'site.footer': {
    label: 'Zeile ganz unten',
    hint: 'Auf jeder Seite, zum Beispiel wer für die Website einsteht.',
  },
  'site.menu': {
    label: 'Menü',
    hint: 'Die Links oben auf jeder Seite, in dieser Reihenfolge. Ohne eigene: Ihre Beiträge, Ihre Themen, die Suche und die Seiten über Sie und Ihre Arbeit.',
    entry: 'Link',
  },
  'menu.label': { label: 'Worauf man tippt', example: 'Für Paare' },
  'menu.to': {
    label: 'Wohin er führt',
    hint: 'Eine Seite Ihrer Website oder die Adresse einer anderen.',
    example: '/topics/grenzen/',
  },
  'site.colours': {
    label: 'Farben',
    hint: 'Alle anderen entstehen aus diesen, für Tag und Nacht. Ohne sie hat Ihre Website die mitgelieferten.',
  },
  'colours.accent': { label: 'Links und Knöpfe', hint: 'So dunkel, dass man sie auf Papier lesen kann.' },
  'colours.ground': {
    label: 'Dunkler Grund',
    hint: 'Von Einladungen und geteilten Bildern. Bleibt er leer, entsteht er aus der ersten Farbe.',
  },
  'colours.surface': {
    label: 'Papier',
    hint: 'Worauf bei Tag alles steht, hell. Bleibt es leer, fast weiß.',
  },
  'site.type': {
    label: 'Schrift',
    hint: 'Ohne Auswahl die eines Buches.',
    choices: {
      book: 'Buch: ruhig',
      editorial: 'Magazin: warm und rund',
      journal: 'Zeitung: fein',
      modern: 'Modern: klar',
      sturdy: 'Kräftig: stark und eckig',
    },
  },
  'site.shape': { label: 'Formen', hint: 'Von Kästen, Knöpfen und Bildern.' },
  'shape.corners': { label: 'Ecken', choices: { round: 'Rund', soft: 'Etwas rund', square: 'Eckig' } },
  'shape.pictures': {
    label: 'Bilder',
    hint: 'Die über einem Text und die von Personen.',
    choices: { plain: 'Schlicht', framed: 'Im Rahmen', arched: 'Wie ein Fenster' },
  },
  'site.logo': {
    label: 'Ihr eigenes Zeichen',
    hint: 'Oben und unten auf jeder Seite, anstelle der zwei Kreise und des Namens.',
  },
  'logo.src': {
    label: 'Das Zeichen',
    hint: 'Eine Zeichnung (SVG), deren Buchstaben Umrisse sind, oder ein PNG ohne Rand. Ist es etwa quadratisch, wird es auch das Bildchen im Browser und auf dem Telefon.',
  },
  'logo.alt': { label: 'Was darin steht', hint: 'Meist der Name Ihrer Website.' },
  'logo.dark': {
    label: 'Das Zeichen bei Nacht',
    hint: 'Dasselbe in hellen Farben. Bleibt es leer, steht es dort auf hellem Papier.',
  },
  'site.help': {
    label: 'Hilfsangebote',
    hint: 'Erscheinen bei Beiträgen über Gewalt oder Selbstverletzung.',
  },
  'help.title': { label: 'Überschrift', example: 'Wenn Sie in Gefahr sind' },
  'help.text': { label: 'Zuallererst', hint: 'Was ein Mensch in Gefahr zuerst wissen sollte.' },
  'help.lines': { label: 'Wer hilft', hint: 'In dieser Reihenfolge.', entry: 'Hilfsangebot' },
  'lines.name': { label: 'Wer dort antwortet', example: 'Hilfetelefon' },
  'lines.phone': { label: 'Telefon' },
  'lines.url': { label: 'Im Netz', hint: 'Wo man mehr liest oder schreibt.' },
  'site.language': {
    label: 'Sprache',
    hint: 'In der Sie schreiben und in der Ihre Website spricht. Nach ihr werden Ihre Texte geprüft.',
  },
  'site.timeZone': { label: 'Ihre Uhr', hint: 'Ein Beitrag eines Tages erscheint dort um Mitternacht.' },
  'site.currency': { label: 'Währung', hint: 'In der Ihre Preise stehen.' },
  'site.owner': { label: 'Sie', hint: 'Wer von den Personen der Coach ist.' },
  'site.comments': {
    label: 'Kommentare',
    hint: 'Bewertungen bleiben, wie sie sind.',
    choices: { 'built-in': 'Auf Ihrer Website', giscus: 'Bei GitHub, mit giscus', none: 'Keine' },
  },
  'site.numbers': {
    label: 'Zahlen',
    hint: 'Wie oft Ihre Beiträge gelesen werden, ohne Cookies und nur als Summen gezählt. Die Datenschutzseite sagt es.',
    choices: { on: 'Zählen', off: 'Nicht zählen' },
  },
  'site.letters': {
    label: 'Briefe',
    hint: 'Leserinnen und Leser bekommen Ihre Beiträge per E-Mail, wenn sie darum bitten. Ihr Server muss E-Mails senden können.',
  },
  'letters.address': {
    label: 'Ihre Postanschrift',
    hint: 'Am Fuß jedes Briefes, wie das Gesetz es verlangt.',
    example: 'Anna Berg, Hauptstraße 1, Bremen',
  },
  'letters.send': {
    label: 'Wann Briefe hinausgehen',
    hint: 'Wenn ein Beitrag erscheint, oder wenn Sie sie an Ihrem Schreibtisch absenden.',
    choices: { 'when-published': 'Wenn ein Beitrag erscheint', 'by-hand': 'Wenn ich sie absende' },
  },
  'letters.underPosts': {
    label: 'Was unter Beiträgen steht',
    hint: 'Ein Feld für eine E-Mail-Adresse, oder eine Zeile mit einem Link.',
    choices: { link: 'Eine Zeile', form: 'Ein Feld' },
  },
  'site.allow': {
    label: 'Wörter, die in Geschichten stehen dürfen',
    hint: 'Großgeschriebene Wörter, die niemandes Name sind. Mehrere gelten zusammen: „Sankt Thomas“ lässt keinen anderen Thomas durch.',
    entry: 'Wort',
    example: 'Weihnachten',
  },
};
