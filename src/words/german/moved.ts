import type { Words } from '../table.ts';

/** What the report of an import says of one text that came. */
export const moved: Words['moved'] = {
  notes: {
    'heading-made': (found) => `Eine fett geschriebene Zeile ist jetzt eine Überschrift: ${found}`,
    'list-made': (found) => `Getippte Zeilen sind jetzt eine Liste: ${found}`,
    'embed-left': (found) => `Was dort gezeigt wurde, ist hier ein Link: ${found}`,
    'picture-undescribed': (found) => `Nichts sagt, was dieses Bild zeigt: ${found}`,
    'picture-smaller': (found) =>
      `Das Original war nicht zu bekommen; hier ist die kleinere Kopie, die gespeichert war: ${found}`,
    'link-unlinked': (found) => `Ein Link führte nirgendwohin, seine Worte sind geblieben: ${found}`,
    'film-named': (found) => `Dieser Film hatte keinen Namen und hat jetzt den des Textes: ${found}`,
    'footnote-alone': (found) => `Eine Fußnote ohne ihr Zeichen ist jetzt ein Absatz: ${found}`,
    'seo-title-left': (found) => `Ein Titel nur für Suchmaschinen ist weggelassen: ${found}`,
    'author-unknown': (found) => `So heißt hier niemand: ${found}`,
    'description-made': (found) => `Die Beschreibung ist aus den Worten des Textes gemacht: ${found}`,
    'comparison-made': (found) => `Der Text ist jetzt ein Vergleich von ${found}: Stimmen seine Felder?`,
    'number-missing': (found) =>
      `Hatte dort keine Nummer, anders als die übrigen, und bekommt hier ihre eigene: ${found}`,
    'address-missing': (found) =>
      `Endete dort vor der Adresse, von der die Rede ist; hier steht die der Website darunter: ${found}`,
    'rating-of-nobody': (found) =>
      `Dort standen Sterne, die niemand gegeben hat; sie sind weggelassen: ${found}`,
    'address-added': (found) => `Eine alte Adresse führt jetzt auch hierher: ${found}`,
    'address-planned': (found) => `Eine alte Adresse würde auch hierher führen: ${found}`,
    'address-left': (found) =>
      `Eine alte Adresse führt noch nicht hierher. Schreiben Sie sie unter „Adressen auf Ihrer früheren Website“: ${found}`,
    'changed-there': (found) =>
      `Dort wurde er seither geändert, hier bleibt er, wie er ist. Vergleichen Sie, und übernehmen Sie von Hand, was Sie möchten: ${found}`,
  },
  missing: {
    'not-sent': 'war nicht im Export',
    'no-address': 'ist keine Adresse im Web',
    'private-network': 'liegt in einem privaten Netz, aus dem nichts geholt wird',
    'leads-on': 'führt von einer Adresse zur nächsten',
    'too-slow': 'brauchte länger als eine Minute',
    'too-large': 'ist größer als 30 MB',
    answered: (found) => `der Server antwortet ${found}`,
    'no-host': 'einen Server dieses Namens gibt es nicht',
    'no-proof': 'der Server kann nicht belegen, dass er der richtige ist',
    unreachable: 'der Server ist nicht zu erreichen',
    unreadable: (found) => `lässt sich nicht lesen (${found})`,
    'no-picture': (found) => `ist kein Bild, das eine Website zeigen kann: ${found}`,
    'no-such-files': (found) => `eine Website hat keine .${found}-Dateien`,
    'not-drawn': (found) => `ließ sich nicht neu zeichnen (${found})`,
  },
  files: {
    'a HEIC picture': 'ein HEIC-Bild',
    'a film': 'ein Film',
    'a BMP picture': 'ein BMP-Bild',
    'a JPEG XL picture': 'ein JPEG-XL-Bild',
    'a JPEG 2000 picture': 'ein JPEG-2000-Bild',
    'a Photoshop file': 'eine Photoshop-Datei',
    'a PDF': 'ein PDF',
    'a ZIP archive or an office document': 'ein ZIP-Archiv oder Office-Dokument',
    'a compressed file': 'eine gepackte Datei',
    'an empty file': 'eine leere Datei',
    'no picture': 'kein Bild',
  },
  failed: (exactly) => `Dieser Text ließ sich nicht lesen: ${exactly}`,
  states: {
    draft: 'war dort ein Entwurf',
    scheduled: 'war dort noch nicht veröffentlicht',
    private: 'war dort nicht für alle',
  },
  topics: {
    became: (theirs, ours) => `„${theirs}“ von dort ist hier das Thema „${ours}“`,
    left: (theirs) => `Dort stand der Text unter dem, was hier kein Thema ist: ${theirs}`,
    none: (theirs) => `Der Text hat noch kein Thema: Worunter er dort stand, ist hier keines (${theirs}).`,
    untold: 'Der Text hat noch kein Thema: Dort stand er unter keinem.',
    advice: (edit, newTopic) =>
      `Drücken Sie „${edit}“ und wählen Sie, was am besten passt. Wo nichts passt, legen Sie zuerst unter „${newTopic}“ ein eigenes an.`,
  },
  noPlace: {
    page: 'Der Text ist hier eine Seite, und Seiten haben keine Kommentare.',
    'no-post': 'Kein Beitrag hier kam von diesem Text oder hatte seine Adresse.',
  },
  unread: {
    line: (what, why) => `${what}: ${why}`,
    what: {
      text: (title) => `„${title}“`,
      'text-named': (title, named) => `„${title}“ (${named})`,
      'text-words': (title) => `Der Text von „${title}“`,
      'text-rest': (title) => `Der Rest von „${title}“`,
      'text-form': (title) => `Die Form von „${title}“`,
      pattern: (title) => `Die Vorlage „${title}“`,
      'library-file': (title) => `Die Datei „${title}“ der Mediathek`,
      page: (title) => `Die Seite „${title}“`,
      comment: (name, id) => `Ein Kommentar von ${name || 'jemandem'} (${id})`,
      'comment-under': (name, title, id) =>
        `Ein Kommentar von ${name || 'jemandem'} unter „${title}“ (${id})`,
      comments: (address, count) => `Die Kommentare unter ${address} (${count})`,
      file: (path) => `Die Datei ${path}`,
      'file-end': (path) => `Das Ende von ${path}`,
      'file-top': (path) => `Was am Anfang von ${path} steht`,
      redirects: (path) => `Die Weiterleitungen in ${path}`,
      redirect: (from, to) => `Die Weiterleitung von ${from} zu ${to}`,
      piece: (written, title) => `${written} in „${title}“`,
      'piece-of-file': (written, path) => `${written} in ${path}`,
      'feed-rest': (count) => `Was der Feed nicht enthält (Texte darin: ${count})`,
    },
    why: {
      'cut-off':
        'Die Datei endet mitten in einem Text, wie ein abgebrochener Download. Laden Sie sie noch einmal herunter und bringen Sie die ganze; was schon hier ist, bleibt.',
      'library-file': 'Eine Datei ist kein Text; was Texte zeigen, wird mit ihnen geholt.',
      pattern: 'Eine Vorlage hat keine eigene Adresse; sie steht in jedem Text, der sie zeigt.',
      menu: 'Das ist ein Eintrag eines Menüs, und Menüs kommen nicht mit.',
      'older-version': 'Das ist eine ältere Fassung eines Textes, der da ist.',
      inner: 'Das gehört dazu, wie die alte Website gemacht war, und ist kein Text.',
      trash:
        'Das liegt dort im Papierkorb; holen Sie es heraus und exportieren Sie noch einmal, um es zu haben.',
      'never-saved': 'Das wurde dort begonnen und nie gespeichert.',
      shortcode:
        'Das ist ein Shortcode eines Plugins, und was er zeigte, ist nicht im Export; Worte, die darin standen, sind da.',
      ping: 'Das ist der Hinweis einer anderen Website, die dorthin verlinkt hat, und kein Kommentar.',
      'plugin-note': (type) => `Das ist eine Notiz eines Plugins (${type}) und kein Kommentar.`,
      'no-day': 'Dazu fehlt das Datum.',
      'no-words': 'Darin steht nichts.',
      'no-words-or-day': 'Dazu fehlen die Worte oder das Datum.',
      deleted: 'Das wurde dort gelöscht.',
      empty: 'Im Export ist er leer.',
      'no-comments': 'Sie hat keine Kommentare.',
      'page-elsewhere': 'Die Seite, unter der er steht, ist nicht im Export.',
      'text-elsewhere': 'Der Text, unter dem er steht, ist nicht im Export.',
      'post-elsewhere': 'Dieser Beitrag ist nicht im Export.',
      'no-such-address': 'Kein Text des Exports hat diese Adresse.',
      'beginning-alone':
        'Der Feed enthält nur den Anfang. Lassen Sie ihn in den Einstellungen der alten Website ganze Texte zeigen, oder bringen Sie einen Export.',
      'feed-of-wix':
        'Wix nimmt die neuesten Beiträge hinein, bei manchen Websites alle und bei anderen zwanzig. Vergleichen Sie die Zahl mit Ihrem Blog; ältere kommen als gespeicherte Seiten oder aus der Tabelle des Dashboards.',
      feed: 'Ein Feed enthält die neuesten Texte und weder Entwürfe noch Kommentare. Vergleichen Sie die Zahl mit Ihrem Blog.',
      twice: 'Das steht zweimal im Export, Wort für Wort.',
      'many-addresses': 'Das ist ein Muster für viele Adressen, und hier nennt jeder Text seine eigenen.',
      'leads-nowhere': 'Sie führt zu keinem Text dieses Exports, und eine alte Adresse führt zu einem Text.',
      'cannot-be-read': (exactly) => `Das lässt sich nicht lesen: ${exactly}`,
      'top-cannot-be-read': (exactly) => `Das lässt sich nicht lesen: ${exactly}. Der Text ist da.`,
      'text-missing':
        'Der Text ist nicht im Export: ein Beitrag, der nie geschrieben wurde, oder einer, der von anderswo verschickt wurde.',
      people:
        'Sie nennt Menschen und ihre E-Mail-Adressen, die bleiben, wo sie sind; niemand kommt mit einer Website hierher.',
      'no-part': (platform) => `Das gehört nicht zu einem Export von ${platform}.`,
      'other-export': (platform) =>
        `Neben einem Export von ${platform} bleibt das, wo es ist; geben Sie es allein, um es zu bringen.`,
      'made-there': 'Was es zeigte, hat die alte Website gemacht, und im Ordner ist es nicht.',
      'plain-words': 'Der Export enthält nur die bloßen Worte: Überschriften, Links und Bilder fehlen.',
      'in-another-file': 'Der Text steht in einer anderen Datei des Exports und kam von dort.',
    },
    platforms: { folder: 'einem Ordner mit Texten', feed: 'einem Feed' },
  },
};
