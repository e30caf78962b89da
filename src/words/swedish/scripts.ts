/** What scripts say to readers. {places} are filled in. */
export const scripts = {
  themeSwitch: { dark: 'Mörkt tema' },
  shareLink: { share: 'Dela', copy: 'Kopiera länken', copied: 'Länken är kopierad.' },
  selfCheck: { ticked: '{ticked} av {all} ikryssade.', worth: 'Det är värt att prata om.' },
  siteSearch: {
    none: 'Inget hittades för ”{words}”. Prova ett annat ord eller något av ämnena nedan.',
    one: 'En artikel för ”{words}”',
    many: '{count} artiklar för ”{words}”',
    failed: 'Sökningen kunde inte laddas. Försök igen om en stund eller titta igenom ämnena nedan.',
  },
};
