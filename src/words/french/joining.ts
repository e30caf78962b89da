/** What readers are told who want letters by email: where they ask for them, say yes, choose and end. */
export const joining = {
  title: 'Mes lettres',
  description:
    'Les nouveaux articles par e-mail, chacun dès sa parution ou une lettre par mois, tant que vous voulez.',
  what: 'Vous recevez par e-mail ce que je publie ici. Aucune lettre ne me dit si vous l’avez ouverte, et chacune contient un lien pour les arrêter.',
  off: 'On ne peut pas demander de lettres ici pour le moment. Revenez un autre jour.',
  invite: 'Voulez-vous recevoir le prochain article par e-mail\u202f?',
  inviteAddress: 'Votre adresse e-mail, si vous voulez recevoir le prochain article par e-mail',
  begin: 'Choisir vos lettres',
  email: 'Votre adresse e-mail',
  emailHint:
    'Vous recevez d’abord un e-mail qui demande si vous le voulez bien. Rien d’autre n’est envoyé avant votre accord.',
  pace: 'À quel rythme',
  paces: { each: 'Chaque article, dès sa parution', month: 'Une lettre par mois' },
  topics: 'À quel sujet',
  topicsHint: 'Si vous n’en choisissez aucun, vous les recevez tous.',
  join: 'Recevoir les lettres',
  asked: 'Merci. Regardez dans votre boîte aux lettres.',
  askedNext:
    'Un e-mail est en route vers l’adresse que vous avez donnée. Les lettres commencent quand vous appuyez sur le bouton derrière son lien. S’il n’arrive pas en dix minutes, cherchez-le parmi les indésirables, ou demandez encore une fois.',
  back: 'Retour au formulaire',
  already: 'Vous les recevez déjà\u202f?',
  linkHint:
    'Chaque lettre contient un lien vers vos choix. Si vous n’en avez pas sous la main, faites-le-vous envoyer.',
  sendLink: 'M’envoyer mon lien',
  linkSent: 'Si cette adresse reçoit mes lettres, un lien vers ses choix est en route.',
  consent: (title: string) =>
    `Oui, envoyez-moi par e-mail les lettres de «\u00a0${title}\u00a0». Je peux les arrêter à tout moment.`,
  atYou: {
    known: 'Les lettres par e-mail tiennent à votre adresse, et non à ce navigateur.',
    proven:
      'Vous avez donné et confirmé cette adresse dans ce navigateur. C’est pourquoi ce qui est conservé pour vos lettres se trouve ici aussi.',
    eraseToo: (email: string) =>
      `Cela efface aussi ce qui est conservé pour vos lettres\u202f: aucune ne part plus vers ${email}.`,
    eraseRest: 'Tout effacer sauf mes lettres',
    left: 'Tout ce qui vous concerne est effacé, sauf vos lettres, et ce navigateur n’est plus connu ici.',
  },
  yes: {
    title: 'Voulez-vous les lettres\u202f?',
    ask: (email: string) => `Dois-je envoyer des lettres à ${email}\u202f?`,
    button: 'Oui, envoyez-moi les lettres',
    done: 'Merci. Vous recevez désormais les lettres.',
    doneNext: 'Vous pouvez les modifier ou les arrêter quand vous voulez, par le lien que chacune contient.',
    choices: 'Voir vos choix',
  },
  unknown: 'Ce lien ne fonctionne plus.',
  unknownNext:
    'Il est trop ancien, ou son adresse a été effacée. Vous pouvez en demander un autre ici\u00a0:',
  you: {
    title: 'Vos lettres',
    description: 'Ce que vous recevez par e-mail, ce qui est conservé pour cela, et comment l’arrêter.',
    goesTo: (email: string) => `Les lettres vont à ${email}.`,
    waits: (email: string) =>
      `Un e-mail à ${email} demande si vous voulez des lettres. Rien n’est envoyé avant votre accord.`,
    ended: (email: string) => `Plus aucune lettre ne va à ${email}.`,
    changed: 'Vos choix sont enregistrés.',
    choices: 'Ce que vous recevez',
    save: 'Enregistrer',
    kept: 'Ce qui est conservé',
    keptWhat:
      'Votre adresse, vos choix, et quand et comment vous avez dit oui, ce que la loi me demande de pouvoir montrer.',
    saidYes: (day: string) => `Vous avez dit oui le ${day}, à ceci\u00a0:`,
    imported: (day: string) => `Vous êtes sur la liste depuis le ${day}, avant qu’elle ne soit ici\u00a0:`,
    download: 'Tout télécharger (JSON)',
    fileName: 'mes-lettres',
    end: 'Arrêter les lettres',
    endWhat: 'Votre adresse reste sur une liste de celles à qui il ne faut pas écrire.',
    erase: 'Effacer mon adresse',
    eraseWhat: 'Cela arrête les lettres et ne laisse rien de vous ici. C’est irréversible.',
    erased: 'Votre adresse est effacée, et plus aucune lettre n’y va.',
    again: 'Redemander les lettres',
  },
  end: {
    title: 'Plus de lettres',
    ask: (email: string) => `Dois-je cesser d’envoyer des lettres à ${email}\u202f?`,
    button: 'Oui, arrêter les lettres',
    done: 'C’est fait. Vous ne recevez plus de lettres.',
    erase: 'Voir ou effacer ce qui est conservé',
  },
  mail: {
    ask: {
      subject: 'Voulez-vous mes lettres\u202f?',
      asked: (title: string) =>
        `Quelqu’un, sans doute vous, a demandé les lettres de «\u00a0${title}\u00a0» à cette adresse.`,
      sayYes: 'Si c’était vous, dites oui ici\u00a0:',
      otherwise: (days: string) =>
        `Sinon, vous n’avez rien à faire\u00a0: l’adresse est oubliée au bout de ${days} jours.`,
    },
    known: {
      subject: 'Vous recevez déjà mes lettres',
      asked: (title: string) =>
        `Quelqu’un, sans doute vous, a demandé les lettres de «\u00a0${title}\u00a0» à cette adresse. Vous les recevez déjà.`,
    },
    link: {
      subject: 'Le lien vers vos lettres',
      asked: (title: string) =>
        `Quelqu’un, sans doute vous, a demandé le lien vers vos lettres de «\u00a0${title}\u00a0».`,
    },
    choices:
      'Ici, vous pouvez modifier ce que vous recevez, voir ce qui est conservé, ou tout arrêter\u00a0:',
    otherwise: 'Si ce n’était pas vous, vous n’avez rien à faire\u00a0: rien n’a changé.',
  },
};
