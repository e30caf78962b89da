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
  },
  missing: {
    'not-sent': 'war nicht im Export',
    'no-address': 'ist keine Adresse im Web',
    'private-network': 'liegt in einem privaten Netz, aus dem nichts geholt wird',
    'leads-on': 'führt von einer Adresse zur nächsten',
    'too-slow': 'brauchte länger als eine Minute',
    'too-large': 'ist größer als 30 MB',
    answered: (found) => `der Server antwortet ${found}`,
    unreachable: (found) => `der Server ist nicht zu erreichen (${found})`,
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
};
