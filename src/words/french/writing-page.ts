/** What the script of the coach's form says; it fills in {places}. */
export const writingPage = {
  /** The field in which a text is written. */
  field: {
    text: 'Texte',
    modes: 'Comment le texte est montré',
    source: 'Source',
    visual: 'Aperçu',
    insert: 'Insérer',
    insertBlock: 'Insérer un bloc',
    heading: 'H2, titre',
    smallerHeading: 'H3, titre plus petit',
    bold: 'Gras',
    boldWords: 'mots en gras',
    italic: 'Italique',
    italicWords: 'mots en italique',
    list: 'Liste',
    numberedList: '1. Liste numérotée',
    quotation: 'Citation',
    link: 'Lien',
    picture: 'Image',
    change: 'Modifier',
    remove: 'Retirer',
    cancel: 'Annuler',
    optional: '(facultatif)',
    choose: 'Choisir…',
    fillIn: 'Remplissez ce champ.',
    itsText: '{block}, son texte',
  },
  list: {
    entry: 'Élément {number}',
    added: '{entry} : ajouté.',
    removed: '{entry} : retiré.',
    undo: 'Rétablir',
    back: '{entry} : rétabli.',
    moved: '{entry} : maintenant numéro {number} sur {all}.',
  },
  picture: {
    choose: 'Choisir ou prendre une image',
    other: 'Une autre image',
    remove: 'Retirer cette image',
    removed: 'L’image est retirée.',
    chosen: 'L’image est là. Dites en quelques mots ce qu’elle montre.',
    smaller: 'L’image était grande, {before} Mo. Elle est envoyée en plus petit.',
    tooLarge:
      'Cette image fait {before} Mo, et ce navigateur ne peut pas la réduire. Choisissez-en une de {most} Mo au plus.',
    unreadable:
      'Ce navigateur ne peut pas lire cette image. Enregistrez-la d’abord en JPEG ou en PNG, ou choisissez-en une autre.',
    working: 'L’image se prépare…',
  },
  save: {
    busy: 'Enregistrement…',
    slow: 'C’est encore en cours. Vous pouvez continuer à lire ici ; ne fermez pas encore cette page.',
    published: 'Publié.',
    draft: 'Enregistré comme brouillon.',
    goesLive: 'Paraîtra {when}.',
    see: 'Voir',
    arrived: 'Tout est enregistré.',
    mayStay: 'Publier tel quel',
    refused:
      'Il reste quelque chose à corriger avant l’enregistrement. Rien de ce que vous avez écrit n’est perdu.',
    offline:
      'Il n’y a pas de connexion. Rien n’est parti, et vos mots restent dans ce navigateur. Appuyez de nouveau sur Enregistrer quand vous serez en ligne.',
    unanswered:
      'Aucune réponse n’est venue. C’est peut-être arrivé, peut-être pas : appuyez de nouveau sur Enregistrer, rien ne sera enregistré deux fois. Vos mots restent dans ce navigateur.',
    signedOut:
      'Votre session a pris fin. Connectez-vous dans un autre onglet, puis appuyez de nouveau sur Enregistrer. Rien n’est perdu.',
    signIn: 'Se connecter dans un autre onglet',
    tooLarge:
      'C’est plus que ce qui peut partir en une fois. Retirez une image, enregistrez, puis ajoutez-la de nouveau.',
    failed:
      'Le serveur n’a pas pu enregistrer. Vos mots restent dans ce navigateur ; appuyez de nouveau sur Enregistrer dans un instant.',
    uncopied:
      'Vos mots ne sont que dans cette page, car ce navigateur ne laisse rien conserver. Enregistrez avant de partir.',
  },
  copy: {
    title: 'Vous avez ici des mots non enregistrés : {when}.',
    differs: 'Ce qui diffère',
    bringBack: 'Les reprendre',
    throwAway: 'Les jeter',
    back: 'Vos mots sont revenus. Ils ne sont pas encore enregistrés.',
  },
  conflict: {
    title: 'Enregistré ailleurs entre-temps',
    lead: 'Un autre onglet ou appareil a enregistré pendant que vous écriviez ici. Choisissez pour chaque différence ; rien ne se perd avant l’enregistrement.',
    mine: 'Ici',
    theirs: 'Là-bas',
    both: 'Garder les deux',
    empty: 'Rien',
    yes: 'Oui',
    no: 'Non',
    text: 'Texte, endroit {number}',
    take: 'Prendre ce qui est choisi',
    later: 'Pas maintenant',
    paused:
      'Non enregistré : un autre enregistrement a eu lieu entre-temps. Appuyez de nouveau sur Enregistrer pour choisir.',
  },
  go: {
    inFile: 'C’est dans un autre fichier : {file}.',
  },
};
