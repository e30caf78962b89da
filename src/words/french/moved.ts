import type { Words } from '../table.ts';

/** What the report of an import says of one text that came. */
export const moved: Words['moved'] = {
  notes: {
    'heading-made': (found) => `Une ligne en gras est devenue un titre : ${found}`,
    'list-made': (found) => `Des lignes tapées sont devenues une liste : ${found}`,
    'embed-left': (found) => `Un lien remplace ce qui était montré là-bas : ${found}`,
    'picture-undescribed': (found) => `Rien ne dit ce que montre cette image : ${found}`,
    'picture-smaller': (found) =>
      `L’original n’a pas pu être obtenu ; la copie plus petite qui était enregistrée est ici : ${found}`,
    'link-unlinked': (found) => `Un lien ne menait nulle part, ses mots sont restés : ${found}`,
    'film-named': (found) => `Ce film n’avait pas de nom et porte celui du texte : ${found}`,
    'footnote-alone': (found) => `Une note sans son appel est devenue un paragraphe : ${found}`,
    'seo-title-left': (found) => `Un titre réservé aux moteurs de recherche est laissé de côté : ${found}`,
    'author-unknown': (found) => `Personne ici ne porte ce nom : ${found}`,
    'description-made': (found) => `La description est faite des mots du texte : ${found}`,
    'comparison-made': (found) =>
      `C’est maintenant une comparaison de ${found} : vérifiez que ses champs disent ce que vous voulez`,
    'number-missing': (found) =>
      `N’avait pas de numéro là-bas, contrairement aux autres, et reçoit le sien ici : ${found}`,
    'address-missing': (found) =>
      `S’arrêtait là-bas avant l’adresse dont il est question ; ici, celle du site est dessous : ${found}`,
    'rating-of-nobody': (found) =>
      `Des étoiles que personne n’avait données y étaient affichées ; elles sont laissées de côté : ${found}`,
    'address-added': (found) => `Une ancienne adresse mène maintenant ici aussi : ${found}`,
    'address-planned': (found) => `Une ancienne adresse mènerait ici aussi : ${found}`,
    'address-left': (found) =>
      `Une ancienne adresse ne mène pas encore ici. Écrivez-la sous « Adresses sur votre site précédent » : ${found}`,
    'changed-there': (found) =>
      `Il a changé là-bas depuis, et reste ici tel quel. Comparez, et reprenez à la main ce que vous voulez : ${found}`,
  },
  missing: {
    'not-sent': 'n’est pas venu avec l’export',
    'no-address': 'ce n’est pas une adresse du web',
    'private-network': 'se trouve dans un réseau privé, d’où rien n’est pris',
    'leads-on': 'mène d’une adresse à l’autre',
    'too-slow': 'a pris plus d’une minute',
    'too-large': 'dépasse 30 Mo',
    answered: (found) => `son serveur répond ${found}`,
    'no-host': 'aucun serveur ne porte ce nom',
    'no-proof': 'son serveur ne peut pas prouver qu’il est le bon',
    unreachable: 'son serveur est injoignable',
    unreadable: (found) => `ne peut pas être lu (${found})`,
    'no-picture': (found) => `n’est pas une image qu’un site peut montrer : ${found}`,
    'no-such-files': (found) => `un site n’a pas de fichiers .${found}`,
    'not-drawn': (found) => `n’a pas pu être redessiné (${found})`,
  },
  files: {
    'a HEIC picture': 'une image HEIC',
    'a film': 'un film',
    'a BMP picture': 'une image BMP',
    'a JPEG XL picture': 'une image JPEG XL',
    'a JPEG 2000 picture': 'une image JPEG 2000',
    'a Photoshop file': 'un fichier Photoshop',
    'a PDF': 'un PDF',
    'a ZIP archive or an office document': 'une archive ZIP ou un document bureautique',
    'a compressed file': 'un fichier compressé',
    'an empty file': 'un fichier vide',
    'no picture': 'pas une image',
  },
  failed: (exactly) => `Ce texte n’a pas pu être lu : ${exactly}`,
  states: {
    draft: 'était un brouillon là-bas',
    scheduled: 'était encore à publier là-bas',
    private: 'n’était pas pour tout le monde là-bas',
  },
  topics: {
    became: (theirs, ours) => `« ${theirs} » de là-bas est ici le thème « ${ours} »`,
    left: (theirs) => `là-bas, il était rangé sous ce qui n’est pas un thème ici : ${theirs}`,
    none: (theirs) =>
      `Ce texte n’a pas encore de thème : ce sous quoi il était rangé là-bas n’en est pas un ici (${theirs}).`,
    untold: 'Ce texte n’a pas encore de thème : là-bas, il n’était rangé sous rien.',
    advice: (edit, newTopic) =>
      `Appuyez sur « ${edit} » et choisissez ce qui convient le mieux. Si rien ne convient, créez d’abord un thème à vous, sous « ${newTopic} ».`,
  },
  noPlace: {
    page: 'c’est une page ici, et les pages n’ont pas de commentaires',
    'no-post': 'aucun article d’ici n’est venu de ce texte ni n’avait son adresse',
  },
  unread: {
    line: (what, why) => `${what} : ${why}`,
    what: {
      text: (title) => `« ${title} »`,
      'text-named': (title, named) => `« ${title} » (${named})`,
      'text-words': (title) => `Le texte de « ${title} »`,
      'text-rest': (title) => `La suite de « ${title} »`,
      'text-form': (title) => `La mise en forme de « ${title} »`,
      pattern: (title) => `La composition « ${title} »`,
      'library-file': (title) => `Le fichier « ${title} » de la médiathèque`,
      page: (title) => `La page « ${title} »`,
      comment: (name, id) => `Un commentaire de ${name || 'quelqu’un'} (${id})`,
      'comment-under': (name, title, id) =>
        `Un commentaire de ${name || 'quelqu’un'} sous « ${title} » (${id})`,
      comments: (address, count) => `Les commentaires sous ${address} (${count})`,
      file: (path) => `Le fichier ${path}`,
      'file-end': (path) => `La fin de ${path}`,
      'file-top': (path) => `Ce qui se trouve au début de ${path}`,
      redirects: (path) => `Les redirections de ${path}`,
      redirect: (from, to) => `La redirection de ${from} vers ${to}`,
      piece: (written, title) => `${written} dans « ${title} »`,
      'piece-of-file': (written, path) => `${written} dans ${path}`,
      'feed-rest': (count) => `Ce que le flux ne contient pas (textes qu’il contient : ${count})`,
    },
    why: {
      'cut-off':
        'le fichier s’arrête au milieu d’un texte, comme un téléchargement interrompu. Téléchargez-le de nouveau et apportez-le en entier ; ce qui est déjà ici reste',
      'library-file': 'un fichier n’est pas un texte ; ce que montrent les textes vient avec eux',
      pattern: 'une composition n’a pas d’adresse à elle ; elle figure dans chaque texte qui la montre',
      menu: 'c’est une entrée de menu, et les menus ne viennent pas avec',
      'older-version': 'c’est une ancienne version d’un texte qui est là',
      inner: 'cela tient à la façon dont l’ancien site était fait, et n’est pas un texte',
      trash: 'c’est là-bas dans la corbeille ; sortez-l’en et exportez de nouveau pour l’avoir',
      'never-saved': 'cela a été commencé là-bas et jamais enregistré',
      shortcode:
        'c’est un code court d’une extension, et ce qu’il montrait n’est pas dans l’export ; les mots qu’il contenait sont là',
      ping: 'c’est le signal d’un autre site qui y faisait un lien, et non un commentaire',
      'plugin-note': (type) => `c’est une note d’une extension (${type}), et non un commentaire`,
      'no-day': 'la date manque',
      'no-words': 'il ne dit rien',
      'no-words-or-day': 'les mots ou la date manquent',
      deleted: 'cela a été supprimé là-bas',
      empty: 'il est vide dans l’export',
      'no-comments': 'elle n’a pas de commentaires',
      'page-elsewhere': 'la page sous laquelle il se trouve n’est pas dans l’export',
      'text-elsewhere': 'le texte sous lequel il se trouve n’est pas dans l’export',
      'post-elsewhere': 'cet article n’est pas dans l’export',
      'no-such-address': 'aucun texte de l’export n’a cette adresse',
      'beginning-alone':
        'le flux n’en contient que le début. Dans les réglages de l’ancien site, faites montrer au flux les textes entiers, ou apportez un export',
      'feed-of-wix':
        'Wix y met les articles les plus récents, tous pour certains sites et vingt pour d’autres. Comparez ce nombre avec votre blog ; les plus anciens viennent en pages enregistrées, ou du tableau de l’administration',
      feed: 'un flux contient les textes les plus récents, sans brouillons ni commentaires. Comparez ce nombre avec votre blog',
      twice: 'cela figure deux fois dans l’export, mot pour mot',
      'many-addresses': 'c’est un modèle pour beaucoup d’adresses, et chaque texte nomme ici les siennes',
      'leads-nowhere': 'elle ne mène à aucun texte de cet export, et une ancienne adresse mène à un texte',
      'cannot-be-read': (exactly) => `cela ne peut pas être lu : ${exactly}`,
      'top-cannot-be-read': (exactly) => `cela ne peut pas être lu : ${exactly}. Le texte est là`,
      'text-missing':
        'son texte n’est pas dans l’export : un article jamais écrit, ou envoyé depuis ailleurs',
      people:
        'il nomme des personnes et leurs adresses e-mail, qui restent où elles sont ; personne ne vient ici avec un site',
      'no-part': (platform) => `cela ne fait pas partie d’un export de ${platform}`,
      'other-export': (platform) =>
        `à côté d’un export de ${platform}, cela reste où c’est ; donnez-le seul pour l’apporter`,
      'made-there': 'ce que cela montrait était fait par l’ancien site, et n’est pas dans le dossier',
      'plain-words': 'l’export n’en contient que les mots nus : titres, liens et images manquent',
      'in-another-file': 'son texte se trouve dans un autre fichier de l’export, et en a été pris',
    },
    platforms: { folder: 'un dossier de textes', feed: 'un flux' },
  },
};
