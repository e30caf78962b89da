import type { Words } from '../table.ts';

/** What the report of an import says of one text that came. */
export const moved: Words['moved'] = {
  notes: {
    'heading-made': (found) => `En rad i fetstil är nu en rubrik: ${found}`,
    'list-made': (found) => `Skrivna rader är nu en lista: ${found}`,
    'embed-left': (found) => `En länk står för det som visades där: ${found}`,
    'picture-undescribed': (found) => `Inget säger vad bilden visar: ${found}`,
    'picture-smaller': (found) =>
      `Originalet gick inte att få; här är den mindre kopian som sparades: ${found}`,
    'link-unlinked': (found) => `En länk ledde ingenstans, dess ord är kvar: ${found}`,
    'film-named': (found) => `Filmen hade inget namn och har textens: ${found}`,
    'footnote-alone': (found) => `En fotnot utan sitt tecken är nu ett stycke: ${found}`,
    'seo-title-left': (found) => `En titel bara för sökmotorer är utelämnad: ${found}`,
    'author-unknown': (found) => `Ingen här heter så: ${found}`,
    'description-made': (found) => `Beskrivningen är gjord av textens egna ord: ${found}`,
    'comparison-made': (found) => `Den är nu en jämförelse av ${found}: se efter om fälten är vad du menar`,
    'number-missing': (found) =>
      `Hade inget nummer där, till skillnad från de andra, och får sitt eget här: ${found}`,
    'address-missing': (found) =>
      `Slutade där före adressen som den talar om; här står webbplatsens adress under den: ${found}`,
    'rating-of-nobody': (found) => `Där visades stjärnor som ingen hade gett; de är utelämnade: ${found}`,
  },
  missing: {
    'not-sent': 'kom inte med i exporten',
    'no-address': 'är ingen adress på webben',
    'private-network': 'ligger i ett privat nät, som inget hämtas från',
    'leads-on': 'leder från den ena adressen till den andra',
    'too-slow': 'tog längre än en minut',
    'too-large': 'är större än 30 MB',
    answered: (found) => `dess server svarar ${found}`,
    unreachable: (found) => `dess server går inte att nå (${found})`,
    unreadable: (found) => `går inte att läsa (${found})`,
    'no-picture': (found) => `är ingen bild som en webbplats kan visa: ${found}`,
    'no-such-files': (found) => `en webbplats har inga .${found}-filer`,
    'not-drawn': (found) => `gick inte att rita om (${found})`,
  },
  files: {
    'a HEIC picture': 'en HEIC-bild',
    'a film': 'en film',
    'a BMP picture': 'en BMP-bild',
    'a JPEG XL picture': 'en JPEG XL-bild',
    'a JPEG 2000 picture': 'en JPEG 2000-bild',
    'a Photoshop file': 'en Photoshop-fil',
    'a PDF': 'en PDF',
    'a ZIP archive or an office document': 'ett ZIP-arkiv eller ett kontorsdokument',
    'a compressed file': 'en packad fil',
    'an empty file': 'en tom fil',
    'no picture': 'ingen bild',
  },
  failed: (exactly) => `Texten gick inte att läsa: ${exactly}`,
};
