/** What scripts say to readers. {places} are filled in. */
export const scripts = {
  themeSwitch: { dark: 'Dunkle Darstellung' },
  shareLink: { share: 'Teilen', copy: 'Link kopieren', copied: 'Der Link ist kopiert.' },
  selfCheck: { ticked: '{ticked} von {all} angekreuzt.', worth: 'Darüber lohnt es sich zu sprechen.' },
  siteSearch: {
    none: 'Nichts gefunden für „{words}“. Vielleicht hilft ein anderes Wort oder eines der Themen unten.',
    one: 'Ein Artikel zu „{words}“',
    many: '{count} Artikel zu „{words}“',
    failed:
      'Die Suche konnte nicht geladen werden. Versuchen Sie es gleich noch einmal, oder sehen Sie die Themen unten durch.',
  },
};
