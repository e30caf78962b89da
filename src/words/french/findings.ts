import type { FindingKinds } from '../finding-kinds.ts';
import type { Words } from '../table.ts';

const kinds: FindingKinds = {
  'accepted-unused': [
    'Vous aviez laissé passer quelque chose ici, et cela n’y est plus.',
    'Cette note peut être retirée sans rien perdre.',
  ],
  'address-taken': ['Un autre texte a déjà cette adresse.', 'Choisissez une autre adresse.'],
  'age-and-employer': [
    'Ce récit donne un âge et un lieu de travail ; ensemble, ils peuvent désigner une personne.',
    'Rendez l’un des deux plus vague : « la trentaine », « dans un bureau ».',
  ],
  'anchor-twice': ['Deux titres de ce texte auraient la même adresse.', 'Formulez l’un d’eux autrement.'],
  'author-unknown': [(what) => `« ${what} » n’est personne de ce site.`, 'Choisissez qui a écrit ce texte.'],
  'body-unreadable': [
    'Une partie de ce texte ne peut pas être lue.',
    'Corrigez d’abord le reste, puis enregistrez de nouveau.',
  ],
  bracket: [
    'Le signe « < » est pris ici pour le début d’une commande.',
    'Mettez une barre oblique inverse \\ devant, ou écrivez « inférieur à ».',
  ],
  'calls-to-action-missing': [
    'Vos invitations sont écrites, et le texte ne les montre nulle part.',
    'Placez-les là où on doit les rencontrer.',
  ],
  'channel-missing': [
    'Cette invitation ne mène nulle part : le site n’a pas l’adresse qu’il lui faut.',
    'Ajoutez l’adresse dans les réglages du site, ou retirez l’invitation.',
  ],
  'channel-placeholder': [
    (what) => `« ${what} » est un exemple, et c’est là qu’on serait envoyé.`,
    'Écrivez votre propre adresse.',
  ],
  'character-forbidden': ['Il y a ici un signe invisible qu’aucune page ne peut montrer.', 'Retirez-le.'],
  'characteristic-missing': [
    (what) => `Vous décrivez « ${what} », et le texte ne le montre pas.`,
    'Placez-le là où on doit le rencontrer.',
  ],
  'characteristic-out-of-order': [
    (what) => `« ${what} » ne vient pas au même rang dans le texte que dans votre liste.`,
    'Déplacez cette partie, ou changez l’ordre de la liste.',
  ],
  'characteristic-twice': [(what) => `Le texte montre « ${what} » deux fois.`, 'Retirez l’une des deux.'],
  'colour-contrast': ['Cette couleur se lit mal.', 'Choisissez-en une plus marquée.'],
  'component-misplaced': [
    'Cet élément est à un endroit où il ne peut pas être.',
    'Placez-le au-dessus ou en dessous, sur une ligne à lui.',
  ],
  'component-twice': ['Cet élément apparaît deux fois.', 'Une fois suffit : retirez l’un des deux.'],
  'component-unknown': [
    'Aucun élément ne porte ce nom.',
    'Insérez-le de nouveau depuis le menu, ou retirez-le.',
  ],
  'component-with-content': [
    'Quelque chose se trouve dans un élément qui n’a pas de place pour cela, ou un récit est vide.',
    'Placez les mots au-dessus ou en dessous ; d’un récit, écrivez les mots.',
  ],
  'contact-detail': ['Un récit donne une adresse ou un numéro où joindre quelqu’un.', 'Racontez sans cela.'],
  'content-unexpected': [
    'Un élément qui ne prend que des mots contient autre chose.',
    'Placez cela au-dessus ou en dessous.',
  ],
  'definition-missing': [
    (what) => `Vous dites ce que signifie « ${what} », et le texte ne le montre pas.`,
    'Placez-le là où on doit le rencontrer.',
  ],
  'detail-outside-story': [
    'Ceci dit comment joindre quelqu’un.',
    'Retirez-le s’il s’agit d’un client. Ce qui est à vous va dans les réglages du site.',
  ],
  'differences-missing': [
    'Les différences clés sont écrites, et le texte ne les montre nulle part.',
    'Placez-les là où on doit les rencontrer.',
  ],
  'download-kind': [
    'Tout le monde ne peut pas ouvrir ce genre de fichier.',
    'Enregistrez-le en PDF avec le programme qui l’a fait.',
  ],
  'download-metadata': [
    'Ce PDF dit qui l’a fait, ou comment il s’appelait chez vous.',
    'Retirez l’auteur et le titre dans le programme qui l’a fait, et enregistrez-le de nouveau.',
  ],
  'download-missing': [
    'Un fichier vers lequel ce texte mène n’est pas là.',
    'Ajoutez le fichier de nouveau, ou retirez le lien.',
  ],
  'download-unreadable': ['Ce fichier est endommagé.', 'Copiez-le encore une fois de là où il vient.'],
  'download-unused': [
    'Aucun texte ne mène à ce fichier : personne ne peut le prendre.',
    'Faites un lien vers lui, ou supprimez-le.',
  ],
  'exact-date': [
    'Un récit donne une date exacte.',
    'Dites un temps que beaucoup partagent : « un printemps ».',
  ],
  expression: ['Les mots entre accolades ne sont pas montrés.', 'Écrivez-les sans les accolades.'],
  'field-invalid': [
    (what) => `« ${what} » ne peut pas rester ainsi.`,
    'L’indication à côté dit ce qu’on peut y écrire.',
  ],
  'field-missing': [(what) => `« ${what} » est encore vide.`, 'Remplissez-le.'],
  'file-name': [
    'Ce nom ne peut pas devenir une adresse.',
    'Prenez des minuscules, des chiffres et des traits d’union.',
  ],
  'file-too-large': [
    'C’est trop volumineux pour être publié.',
    'Réduisez-le ; d’un long texte, faites-en plusieurs.',
  ],
  'file-twice': ['Un autre texte a déjà cette adresse.', 'Choisissez une autre adresse.'],
  'footnote-missing': ['Un appel dans le texte n’a pas de note.', 'Écrivez la note, ou retirez l’appel.'],
  'footnote-twice': ['Deux notes ont le même appel.', 'Donnez-en un autre à l’une d’elles.'],
  'footnote-unused': [
    'Aucun appel dans le texte ne mène à cette note.',
    'Mettez-le derrière la phrase concernée, ou retirez la note.',
  ],
  'fragment-broken': [
    'Ce lien mène à un endroit que sa page n’a pas.',
    'Faites-le mener à la page même, ou à un autre endroit.',
  ],
  'heading-empty': ['Ce titre n’a pas de mots.', 'Écrivez-les, ou retirez le titre.'],
  'heading-order': ['Ce titre est trop petit à cette place.', 'Agrandissez-le d’un rang.'],
  'help-missing': [
    'Ce texte parle de ce qui fait mal, et le site n’a pas de lignes d’aide à montrer.',
    'Écrivez dans les réglages du site où quelqu’un en danger trouve de l’aide.',
  ],
  'html-comment': [
    'Il y a ici une note pour vous. On ne la verrait pas, et elle serait pourtant publique.',
    'Retirez-la.',
  ],
  'html-element': [
    'Une commande du web se trouve parmi vos mots.',
    'Pour le gras, les listes et les liens, prenez les boutons au-dessus du texte.',
  ],
  'id-twice': [
    'Le site connaît deux textes sous le même nom.',
    'Commencez le plus récent comme un nouveau texte, et copiez-y vos mots.',
  ],
  'import-or-export': ['Une ligne de programme se trouve parmi vos mots.', 'Retirez-la.'],
  'link-broken': [
    'Ce lien mène à une page qui n’est pas sur ce site.',
    'Choisissez la page de nouveau, ou laissez les mots sans lien.',
  ],
  'link-empty': ['Ce lien n’a pas de mots, ou ne mène nulle part.', 'Donnez-lui les deux, ou retirez-le.'],
  'link-form': [
    'Ce lien n’est pas écrit comme un lien.',
    'Commencez-le par https://, ou choisissez une page de ce site.',
  ],
  'link-to-previous-address': [
    'Ce lien prend une adresse que le texte n’a plus.',
    'Il marche encore ; la nouvelle adresse est le chemin le plus court.',
  ],
  'link-to-unpublished': [
    'Ce lien mène à un texte que personne ne peut encore voir.',
    'Publiez d’abord celui-là, ou laissez les mots sans lien.',
  ],
  'markdown-unexpected': [
    'Ceci serait montré comme un bout de programme.',
    'Retirez les espaces ou les signes devant les mots.',
  ],
  'media-kind': [
    'Ce film ou cet enregistrement n’est pas ce que dit son nom, ou il est endommagé.',
    'Enregistrez-le encore une fois avec le programme qui l’a fait.',
  ],
  'media-missing': [
    'Un film, un enregistrement ou ses sous-titres ne sont pas là.',
    'Ajoutez le fichier de nouveau, ou retirez cet élément.',
  ],
  'media-place': [
    'Ce film ou cet enregistrement dit où il a été fait, et tout le monde l’aurait avec.',
    'Exportez-le encore une fois sans le lieu.',
  ],
  'media-unused': [
    'Aucun texte ne joue ce film ou cet enregistrement.',
    'Montrez-le dans un texte, ou supprimez-le.',
  ],
  'name-in-small-letters': [
    (what) => `« ${what} » est peut-être le nom de quelqu’un dans ce récit.`,
    'Si c’est un nom, retirez-le. Si c’est un mot, il peut rester.',
  ],
  'name-or-word': [
    (what) => `« ${what} » est un mot, et peut-être aussi un nom.`,
    'Si c’est un nom, retirez-le. Si c’est un mot, il peut rester.',
  ],
  'name-outside-story': [
    (what) => `« ${what} » est un prénom, hors des récits.`,
    'S’il s’agit d’un client, écrivez la phrase sans lui. Sinon, il peut rester.',
  ],
  'name-undeclared': [
    (what) => `« ${what} » n’est pas une des personnes de ce récit.`,
    'Retirez le nom, à moins qu’il soit changé ou de personne.',
  ],
  'nested-too-deep': [
    'Des listes ou des citations sont trop imbriquées.',
    'Commencez un nouveau paragraphe.',
  ],
  'outcomes-missing': [
    (what) => `Vous écrivez ce qui suit de « ${what} », et le texte ne le montre pas.`,
    'Placez-le là où on doit le rencontrer.',
  ],
  'page-unknown': [
    (what) => `Il n’y a pas de page « ${what} ».`,
    'Choisissez une autre page, ou retirez-la.',
  ],
  'person-absent': [
    'Quelqu’un figure parmi les personnes de ce récit et n’y apparaît pas.',
    'Retirez le nom de la liste, ou employez-le dans le récit.',
  ],
  'person-is-author': [
    (what) => `« ${what} » est aussi le nom de quelqu’un qui écrit ici ; on lui prêterait ce récit.`,
    'Donnez un autre nom à la personne, dans la liste et dans le récit.',
  ],
  'picture-address-missing': [
    'Cette image manque : rien ne dit laquelle c’est.',
    'Choisissez l’image de nouveau, ou retirez-la.',
  ],
  'picture-drawing': [
    'Ce dessin a besoin de ce qui manquerait dans l’image publiée.',
    'Enregistrez-le en PNG.',
  ],
  'picture-elsewhere': [
    'Cette image est sur un autre site, qui verrait chaque visite chez vous.',
    'Enregistrez-la sur votre appareil, et ajoutez-la ici.',
  ],
  'picture-kind': [
    'Tous les navigateurs ne montrent pas ce genre d’image, ou elle n’est pas ce que dit son nom.',
    'Enregistrez-la en JPEG ou en PNG, et ajoutez-la de nouveau.',
  ],
  'picture-metadata': [
    'Cette image dit qui l’a prise, où ou quand.',
    'Enregistrez-la encore une fois sans ces indications.',
  ],
  'picture-missing': ['Une image montrée ici n’est pas là.', 'Ajoutez l’image de nouveau, ou retirez-la.'],
  'picture-size': ['Cette image est trop grande.', 'Réduisez-la : 2 400 pixels de long suffisent largement.'],
  'picture-text-missing': [
    'Cette image ne dit rien à qui ne peut pas la voir.',
    'Dites en quelques mots ce qu’elle montre.',
  ],
  'picture-unreadable': ['Cette image est endommagée.', 'Copiez-la encore une fois de là où elle vient.'],
  'picture-unused': ['Aucun texte ne montre cette image.', 'Montrez-la dans un texte, ou supprimez-la.'],
  'pictures-too-few': ['Cette galerie n’a qu’une image.', 'Ajoutez-en une autre, ou montrez l’image seule.'],
  'prop-invalid': ['Un réglage de cet élément n’est pas juste.', 'Choisissez une autre valeur.'],
  'prop-missing': ['Il manque un réglage à cet élément.', 'Remplissez-le.'],
  'prop-unknown': ['Cet élément a un réglage qui n’existe pas.', 'Retirez-le.'],
  'refers-to-nothing': [
    'Cet élément parle de ce qui n’est plus dans le formulaire.',
    'Choisissez de quoi il parle, ou retirez-le.',
  ],
  'related-unknown': [
    'Un texte proposé à lire ensuite n’est pas là.',
    'Choisissez-en un autre, ou retirez-le.',
  ],
  'review-in-future': [
    'Le récit dit avoir été relu un jour qui n’est pas encore venu.',
    'Écrivez le jour où vous l’avez relu pour la dernière fois.',
  ],
  'self-check-missing': [
    (what) => `Vous donnez des signes de « ${what} », et aucune question ne les montre.`,
    'Placez l’autotest là où on doit le rencontrer.',
  ],
  'self-check-threshold': [
    'Personne ne peut cocher autant de signes dans cet autotest.',
    'Choisissez un nombre plus petit, ou ajoutez des signes.',
  ],
  'sensitive-undeclared': [
    'Ceci parle de ce qui peut faire mal, et aucune ligne d’aide n’est montrée.',
    'Si le texte parle de cela, montrez-les.',
  ],
  shortcode: [
    'C’est une marque du programme d’où vient le texte ; elle serait montrée telle quelle.',
    'Retirez-la, ou mettez à sa place ce qu’elle voulait dire.',
  ],
  spelling: [
    (what) => `« ${what} » n’est dans aucun dictionnaire.`,
    'Corrigez-le ; ou, s’il est juste, admettez le mot.',
  ],
  'spelling-american': [
    (what) => `« ${what} » est l’orthographe américaine, et ce site est écrit en anglais britannique.`,
    'Écrivez-le à la britannique, ou laissez-le.',
  ],
  'spelling-british': [
    (what) => `« ${what} » est l’orthographe britannique, et ce site est écrit en anglais américain.`,
    'Écrivez-le à l’américaine, ou laissez-le.',
  ],
  'story-cue-outside': [
    'Ceci commence comme le récit d’un client.',
    'Si c’en est un, faites-en un récit. Sinon, cela peut rester.',
  ],
  'story-outside': [
    'Ceci raconte un client, hors d’un récit.',
    'Faites-en un récit, pour qu’on sache comment les personnes sont protégées ; ou dites de qui est l’histoire.',
  ],
  surname: [
    (what) => `« ${what} » est là où serait un nom de famille.`,
    'Les prénoms suffisent : retirez-le, à moins que ce n’en soit pas un.',
  ],
  'tag-unpaired': [
    'Un élément du texte commence et ne finit pas, ou finit sans commencer.',
    'Retirez-le et insérez-le de nouveau.',
  ],
  'title-with-name': [
    (what) => `« ${what} » est un titre ou le nom qui le suit, et quelqu’un pourrait être retrouvé.`,
    'Dites plutôt ce qu’est la personne : « son médecin ».',
  ],
  'topic-unknown': [(what) => `Il n’y a pas de thème « ${what} ».`, 'Choisissez-en un dans la liste.'],
  'translation-unclear': [
    'Ce texte est dans la même langue que celui qu’il traduit.',
    'Choisissez sa langue, ou dites que ce n’est pas une traduction.',
  ],
  'updated-before-published': [
    'Le jour de la dernière modification précède celui de la publication.',
    'Choisissez un jour plus tardif, ou laissez vide.',
  ],
  workplace: [
    'Ce récit dit où quelqu’un travaille, et il n’y a peut-être qu’un tel endroit.',
    'Dites quel genre de travail c’est, et taisez où.',
  ],
};

export const findings: Words['findings'] = {
  kinds,
  atLeast: (characters) => `Écrivez au moins ${characters} caractères.`,
  atMost: (characters) => `Écrivez au plus ${characters} caractères.`,
  elsewhere: {
    one: 'Il reste une chose à corriger dans un autre texte.',
    other: 'Il reste # choses à corriger dans un autre texte.',
  },
  elsewhereAdvice: 'Ouvrez cet autre texte, et regardez là.',
  outdated: 'Les mots pour lesquels vous avez pressé un bouton ont changé depuis.',
  outdatedAdvice: 'Rien n’est perdu. Regardez ce qui est dit maintenant, et choisissez de nouveau.',
  acts: {
    write: (words) => `Écrire « ${words} »`,
    choose: (what) => `Choisir « ${what} »`,
    leadTo: (address) => `Mener à ${address}`,
    takeOut: 'Retirer',
    putRight: 'Corriger',
    invitationsAtEnd: 'Mettre les invitations à la fin',
    partAtEnd: 'Mettre à la fin du texte',
    helpLines: 'Montrer les lignes d’aide',
    makeStory: 'En faire un récit',
    person: (name) => `Ajouter ${name} à ce récit comme prénom changé`,
    word: 'Ce n’est le nom de personne : l’admettre dans ce récit',
    wordOfSite: 'Ce n’est le nom de personne : l’admettre sur tout le site',
    allowWord: 'Admettre ce mot',
    mayStay: 'Cela peut rester',
  },
};
