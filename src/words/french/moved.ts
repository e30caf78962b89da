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
  },
  missing: {
    'not-sent': 'n’est pas venu avec l’export',
    'no-address': 'ce n’est pas une adresse du web',
    'private-network': 'se trouve dans un réseau privé, d’où rien n’est pris',
    'leads-on': 'mène d’une adresse à l’autre',
    'too-slow': 'a pris plus d’une minute',
    'too-large': 'dépasse 30 Mo',
    answered: (found) => `son serveur répond ${found}`,
    unreachable: (found) => `son serveur est injoignable (${found})`,
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
};
