/** What scripts say to readers. {places} are filled in. */
export const scripts = {
  themeSwitch: { dark: 'Thème sombre' },
  shareLink: { share: 'Envoyer', copy: 'Copier le lien', copied: 'Le lien est copié.' },
  selfCheck: { ticked: '{ticked} sur {all} cochés.', worth: 'Cela vaut la peine d’en parler.' },
  siteSearch: {
    none: 'Aucun résultat pour « {words} ». Essayez un autre mot, ou l’un des thèmes ci-dessous.',
    one: 'Un article pour « {words} »',
    many: '{count} articles pour « {words} »',
    failed:
      'La recherche n’a pas pu se charger. Réessayez dans un instant, ou parcourez les thèmes ci-dessous.',
  },
};
