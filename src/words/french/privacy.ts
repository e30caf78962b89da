/** What the privacy page says beside its text, which lies in components/standing/privacy/. */
export const privacy = {
  title: 'Confidentialité',
  description:
    'Ce que ce site conserve à votre sujet, c’est-à-dire rien tant que vous ne notez ni n’écrivez, et comment le voir, l’emporter ou l’effacer.',
  columns: { what: 'Quoi', why: 'Pourquoi, et combien de temps', names: 'Nom' },
  captions: {
    cookies: 'Cookies de ce site',
    storage: 'Conservé dans le navigateur seulement',
    fields: 'Ce que les formulaires envoient',
  },
  reading: {
    nothing: 'Tant que vous lisez, rien n’est conservé à votre sujet.',
    counted:
      'Il n’y a sur ces pages ni cookies, ni publicité, ni rien qui vienne d’autres entreprises. C’est pourquoi aucune bannière ne vous demande votre accord.',
    uncounted:
      'Il n’y a sur ces pages ni cookies, ni comptage des visites, ni publicité, ni rien qui vienne d’autres entreprises. C’est pourquoi aucune bannière ne vous demande votre accord.',
  },
  numbers: {
    title: 'Combien de fois les pages sont lues',
    how: 'Le serveur compte combien de fois chaque page est ouverte, et par combien de personnes chaque jour, pour que je voie ce qui est lu. Il n’a besoin pour cela ni de cookie ni de script.',
    kept: 'Pour ne pas compter deux fois qui poursuit sa lecture, il fait un mot brouillé de l’adresse réseau et du nom que se donne le navigateur. Ce mot n’est gardé qu’en mémoire vive, n’est écrit nulle part, et personne ne peut le retourner une fois la journée passée : ce qui sert à le brouiller est jeté chaque jour. Il ne reste que des sommes, par exemple douze personnes pour un article en un jour.',
  },
  forms: {
    none: 'Il n’y a rien à noter ni à remplir ici.',
    account:
      'Vous n’avez besoin ni d’un compte ni d’une adresse e-mail. Lorsque vous notez un article ou écrivez quelque chose pour la première fois, votre navigateur reçoit un cookie contenant un mot tiré au hasard, afin que ce que vous avez donné reste à vous. Ce que vous avez envoyé est conservé jusqu’à ce que vous l’effaciez. Je peux aussi supprimer un message privé.',
    others:
      'Ce que vous écrivez sur une relation peut en dire long sur vous et sur quelqu’un d’autre. Choisissez, si vous le souhaitez, un nom qui n’est pas le vôtre, et ne citez pas le nom des autres.',
  },
  letters: {
    title: 'Lorsque vous demandez des lettres',
    how: 'Les lettres viennent par e-mail à qui les a demandées et a ensuite dit oui depuis l’adresse elle-même. Jusque-là, seule cette question y est envoyée, et une adresse que personne ne confirme est oubliée après 7 jours.',
    kept: 'Sont conservés votre adresse, vos choix, et quand et à quels mots vous avez dit oui, parce que la loi me demande de pouvoir le montrer. L’adresse est chiffrée sur mon serveur. Elle n’est donnée à personne, sauf aux serveurs de messagerie qui vous apportent les lettres.',
    yours:
      'Chaque lettre contient un lien pour les arrêter, et un autre vers une page où vous voyez ce qui est conservé, le modifiez, l’emportez ou l’effacez. Qui arrête les lettres reste sur une liste de ceux à qui il ne faut pas écrire, jusqu’à ce que l’adresse y soit effacée. Si vous avez donné la même adresse pour les réponses et l’avez confirmée dans ce navigateur, votre page personnelle montre aussi tout cela.',
    link: 'Vous pouvez vous faire envoyer ce lien.',
  },
  kept: {
    reader: {
      what: 'Un mot signé, tiré au hasard, qui permet de reconnaître ce navigateur',
      why: 'Déposé lorsque vous notez ou écrivez pour la première fois, jamais à la lecture. Il vous permet de modifier ou d’effacer ce qui est à vous. Il reste 400 jours après votre dernière note ou votre dernier commentaire.',
    },
    owner: {
      what: 'Ma propre connexion',
      why: 'Déposé lorsque je me connecte pour lire les commentaires et pour écrire. Vous ne le recevez jamais.',
    },
    theme: {
      what: 'Le thème que vous avez choisi, clair ou sombre',
      why: 'Conservé seulement si vous utilisez le bouton, jusqu’à ce que vous repreniez le thème du système ou vidiez votre navigateur.',
    },
    draft: {
      what: 'Un commentaire que vous avez commencé, avec tout ce que demande son formulaire ; jamais un message privé',
      why: 'Conservé dans ce navigateur pour qu’une connexion perdue ne vous coûte rien. Il disparaît quand le commentaire est arrivé.',
    },
    giscus: {
      what: 'Votre connexion à GitHub pour les commentaires',
      why: 'Conservée par giscus, et seulement si vous ouvrez les commentaires et vous y connectez.',
    },
    stars: {
      what: 'Votre note, d’une à cinq étoiles',
      why: 'Comptée avec toutes les autres. Personne ne voit qui a donné laquelle. Si elle est arrivée dans une rafale venue d’un même réseau, je la regarde d’abord ; une mention en est gardée avec vos notes et disparaît quand vous les effacez.',
    },
    words: {
      what: 'Le nom que vous choisissez et vos mots',
      why: 'Publiés sous l’article une fois approuvés, ou lus par moi seulement s’ils sont privés. N’importe quel nom convient ; merci de ne pas écrire celui d’autres personnes. Si vous modifiez un commentaire publié, je garde ce qu’il disait auparavant, pour comparer, jusqu’à ce que vous le supprimiez.',
    },
    answer: {
      what: 'Où doit aller la réponse à un message privé : votre page dans ce navigateur, ou une adresse e-mail',
      why: 'Je suis la seule personne à voir l’adresse, et je ne m’en sers que pour ma réponse. Elle disparaît quand je supprime le message, ou quand vous effacez ce qui est conservé à votre sujet.',
    },
    email: {
      what: 'Une adresse e-mail, si vous voulez être informé des réponses et si le site le propose',
      why: 'Jamais montrée. Vous recevez d’abord un e-mail qui demande si vous le voulez bien, et une adresse que personne ne confirme est oubliée après 7 jours. Chaque e-mail contient un lien pour arrêter.',
    },
    act: {
      what: 'Le commentaire auquel vous répondez ou que vous signalez, le bouton que vous avez pressé, et un mot tiré au hasard pour cet envoi',
      why: 'Pour que votre réponse soit à sa place, qu’un commentaire envoyé deux fois par erreur n’apparaisse qu’une fois, et que j’apprenne ce que vous signalez. Votre signalement n’est montré à personne d’autre.',
    },
    letterAddress: {
      what: 'Votre adresse e-mail',
      why: 'Les lettres y vont, et rien d’autre. Elle disparaît quand vous l’effacez.',
    },
    letterChoices: {
      what: 'À quel rythme vous voulez des lettres, sur quels sujets, et sur quel bouton vous avez appuyé',
      why: 'Pour que vous receviez ce que vous avez choisi, et rien de plus. Cela disparaît avec votre adresse.',
    },
    proof: {
      what: 'Un champ vide que vous ne voyez pas, et la réponse à un petit calcul que fait votre navigateur',
      why: 'Les deux distinguent les humains des machines, sans vous montrer de photos de feux tricolores. Aucun ne dit quoi que ce soit de vous.',
    },
  },
};
