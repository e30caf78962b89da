/** What pages say that lead to articles. Parts in [brackets](/address/) become links. */
export const finding = {
  nothingYet: 'Hier ist noch nichts veröffentlicht.',
  pages: 'Seiten',
  newer: 'Neuere Artikel',
  older: 'Ältere Artikel',
  page: (number: number, of: number) => `Seite ${number} von ${of}`,
  titleOfPage: (title: string, number: number) => `${title}, Seite ${number}`,
  posts: {
    description: (count: string) =>
      `Alles, was hier erschienen ist, das Neueste zuerst: ${count} darüber, wie zwei Menschen miteinander auskommen.`,
    descriptionOfPage: (number: number, of: number) =>
      `Seite ${number} von ${of} mit allem, was hier erschienen ist, das Neueste zuerst.`,
    about:
      'Das Neueste zuerst. Sie können auch [nach Themen](/topics/) stöbern oder nach einem Wort [suchen](/search/).',
  },
  topics: {
    description: (first: string | undefined, last: string | undefined) =>
      `Worum es in den Artikeln hier geht, ${toRange(first, last)}: Thema wählen und weiterlesen.`,
    descriptionOfPage: (topic: string, number: number, of: number) =>
      `Seite ${number} von ${of} der Artikel zum Thema ${topic}, das Neueste zuerst.`,
  },
  person: {
    description: (name: string, role: string, articles: number) =>
      `${name}, ${role}: wer hier schreibt, und ${
        articles > 1
          ? `alle ${articles} Artikel`
          : articles === 1
            ? 'der Artikel dazu'
            : 'wie Sie mich erreichen'
      }.`,
    descriptionOfPage: (name: string, number: number, of: number) =>
      `Seite ${number} von ${of} der Artikel von ${name}, das Neueste zuerst.`,
    about: 'Mehr über diese Website',
    write: 'Mir schreiben',
  },
  search: {
    description:
      'Finden Sie einen Artikel über jedes Wort darin, vom Gefühl bis zum Satz, der im Gedächtnis blieb. Die Suche läuft in Ihrem Browser.',
    label: 'Wonach suchen Sie?',
    button: 'Suchen',
    note: 'Die Suche läuft in Ihrem Browser. Was Sie eingeben, wird niemandem gesendet.',
    needsScript:
      'Die Suche braucht JavaScript, das in Ihrem Browser ausgeschaltet ist. Sie können [alle Artikel](/posts/) durchsehen oder hier ein Thema wählen; jede andere Seite funktioniert auch ohne.',
    more: 'Mehr anzeigen',
    topics: 'Oder ein Thema wählen',
  },
};

function toRange(first: string | undefined, last: string | undefined): string {
  if (first === undefined || last === undefined) return 'noch ist nichts da';
  return first === last ? first : `von ${first} bis ${last}`;
}
