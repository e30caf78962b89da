/** What mails say, to readers and to the coach. A blank line stands between the parts of one. */
export const mail = {
  confirm: {
    subject: 'Souhaitez-vous connaître les réponses ?',
    asked:
      'Quelqu’un, sans doute vous, a demandé un e-mail à cette adresse à chaque réponse à son commentaire.',
    sayYes: 'Si c’était vous, confirmez ici :',
    otherwise: (days: string) =>
      `Sinon, vous n’avez rien à faire\u00a0: l’adresse est oubliée au bout de ${days} jours.`,
  },
  reply: {
    subject: 'Vous avez une réponse',
    coachToComment: (title: string) =>
      `Votre coach a répondu à votre commentaire sur «\u00a0${title}\u00a0»\u00a0:`,
    coachToMessage: 'Votre coach a répondu à votre message :',
    somebodyToComment: (title: string) =>
      `Quelqu’un a répondu à votre commentaire sur «\u00a0${title}\u00a0»\u00a0:`,
    somebodyToMessage: 'Quelqu’un a répondu à votre message :',
    toStop: 'Pour arrêter ces e-mails :',
  },
  answer: {
    subject: 'Une réponse à votre message',
    writes: (host: string, name: string) =>
      `Vous avez écrit un message privé sur ${host} et demandé la réponse à cette adresse. ${name} vous écrit\u00a0:`,
    toAnswer: 'Pour répondre, répondez à cet e-mail.',
  },
  answerFailed: {
    subject: 'L’une de vos réponses n’est pas arrivée',
    text: 'Votre réponse à un message privé n’a pas pu être remise par e-mail. À qui elle était destinée, et ce que vous pouvez faire :',
  },
  signIn: {
    subject: (host: string) => `Connexion à ${host}`,
    within: {
      one: 'Ce lien vous connecte, une seule fois, dans un délai de # minute :',
      other: 'Ce lien vous connecte, une seule fois, dans un délai de # minutes :',
    },
    otherwise:
      'Si vous ne l’avez pas demandé, vous n’avez rien à faire : seule la personne qui lit cet e-mail peut s’en servir.',
  },
  signedIn: {
    subject: (host: string) => `Une nouvelle connexion à ${host}`,
    somebody: (host: string, moment: string) =>
      `Quelqu’un s’est connecté à ${host} en tant que coach, par un lien à usage unique\u00a0: ${moment} UTC.`,
    wasYou: 'Si c’était vous, tout va bien.',
    wasNot:
      'Sinon, connectez-vous, ouvrez cette page et appuyez sur « Se déconnecter partout ». Cela met fin à toutes les sessions d’un coup :',
    mailbox: 'Vérifiez ensuite votre boîte aux lettres : qui la lit peut se connecter.',
  },
  comment: {
    aPost: 'un article',
    subject: (name: string, title: string) => `${name} sur «\u00a0${title}\u00a0»`,
    wrote: (name: string, title: string) => `${name} a écrit sous «\u00a0${title}\u00a0»\u00a0:`,
    isPublished: 'Le commentaire est publié, car vous avez déjà validé cette personne. Le retirer :',
    approve: 'Valider :',
    reject: 'Refuser :',
    allWaiting: 'Tout ce qui vous attend :',
  },
  report: {
    subject: (name: string, title: string) => `Signalé\u00a0: ${name} sur «\u00a0${title}\u00a0»`,
    asks: (name: string, title: string) =>
      `On vous demande de regarder ce que ${name} a écrit sous «\u00a0${title}\u00a0»\u00a0:`,
    stays: 'Le commentaire reste en place jusqu’à votre décision. Refuser :',
    all: 'Tout ce qui est signalé :',
  },
  change: {
    subject: (name: string, title: string) => `Modifié\u00a0: ${name} sur «\u00a0${title}\u00a0»`,
    itSaid: (name: string, title: string) =>
      `${name} a modifié un commentaire publié sous «\u00a0${title}\u00a0». On y lisait\u00a0:`,
    nowItSays: 'On y lit maintenant :',
    isSmall: 'La modification est petite, le commentaire reste donc publié. Le retirer :',
    outOfSight: 'Il est masqué jusqu’à votre décision.',
    all: 'Tout ce qui a été modifié :',
  },
  message: {
    subject: 'Un message privé',
    changed: 'Un message privé a été modifié',
    text: 'Quelqu’un vous a écrit en privé. À lire ici :',
  },
  /** With what the gate said, which is English. */
  notLive: {
    subject: 'Un article programmé n’a pas pu être publié',
    text: 'Le site est resté comme il était, et une nouvelle tentative aura lieu dans une heure.',
  },
  letterPaused: {
    subject: (letter: string) => `Votre lettre «\u00a0${letter}\u00a0» a été arrêtée`,
    text: (refused: string, tried: string) =>
      `Des serveurs de messagerie ont refusé ${refused} des ${tried} exemplaires envoyés jusqu’ici, et l’envoi s’arrête donc. C’est le cas quand beaucoup d’adresses sont anciennes, ou quand un serveur vous prend pour un expéditeur de spam. Les autres reçoivent la lettre quand vous la laissez repartir\u00a0:`,
  },
  listStopped: {
    subject: 'Votre liste a été arrêtée',
    text: (refused: string, tried: string, left: string) =>
      `Des serveurs de messagerie ne connaissent pas ${refused} des ${tried} adresses de votre liste auxquelles il a été écrit jusqu’ici. Personne d’autre n’est donc interrogé, et ${left} autres ont été retirées. C’est le cas quand une liste est ancienne, et les serveurs vous prennent alors pour un expéditeur de spam. Retirez les anciennes adresses du fichier et apportez-le encore une fois\u00a0:`,
  },
};
