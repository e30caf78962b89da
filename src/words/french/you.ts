/** What a reader is told on their own page, and on those that links in mails lead to. */
export const you = {
  title: 'Votre propre page',
  description: 'Tout ce qui est conservé à votre sujet sur ce site, et comment le retirer.',
  nothing:
    'Rien n’est conservé à votre sujet. Si vous notez ou écrivez quelque chose, vous le verrez ici et pourrez l’effacer ici.',
  everything:
    'Voici tout ce qui est conservé à votre sujet. Ce site vous reconnaît à un mot aléatoire dans ce navigateur, et non à une adresse ou à un nom.',
  erased: 'Tout ce qui vous concerne est effacé, et ce navigateur n’est plus connu ici.',
  noticesEnded: 'Vous ne recevrez plus d’e-mails au sujet des réponses.',
  ratings: 'Notes',
  starsFor: 'pour',
  goneArticle: 'un article qui n’est plus là',
  written: 'Commentaires et messages',
  status: {
    private: 'un message privé, que je suis la seule personne à lire',
    pending: 'en attente de validation',
    approved: 'publié',
    rejected: 'non publié',
    removed: 'supprimé',
  },
  answerAlsoGoes: (email: string) => `La réponse part aussi à ${email}.`,
  answered: 'a répondu :',
  reports: 'Signalements',
  reported: {
    one: 'Vous m’avez signalé un commentaire.',
    other: 'Vous m’avez signalé # commentaires.',
  },
  notices: 'E-mails au sujet des réponses',
  noticed: (email: string) => `Vous recevez un e-mail à ${email} quand quelqu’un vous répond.`,
  asked: (email: string) =>
    `Un e-mail à ${email} vous demande si vous souhaitez connaître les réponses. Rien d’autre n’est envoyé avant votre accord.`,
  stopEmails: 'Arrêter ces e-mails',
  rights: 'Télécharger ou effacer',
  download: 'Tout télécharger (JSON)',
  fileName: 'a-mon-sujet',
  whatErasingDoes:
    'Cela efface vos notes, vos commentaires et messages, et le mot aléatoire auquel ce navigateur est reconnu. C’est irréversible.',
  erase: 'Effacer tout ce qui me concerne',
  notice: {
    confirm: 'E-mails au sujet des réponses',
    end: 'Plus d’e-mails au sujet des réponses',
    description: 'Si vous recevez un e-mail quand quelqu’un répond à votre commentaire.',
    thisAddress: 'cette adresse',
    askConfirm: (email: string) =>
      `Dois-je envoyer un e-mail à ${email} chaque fois que quelqu’un répond à votre commentaire\u202f?`,
    askEnd: (email: string) => `Dois-je cesser d’envoyer à ${email} des e-mails au sujet des réponses\u202f?`,
    yesConfirm: 'Oui, informez-moi des réponses',
    yesEnd: 'Oui, arrêtez ces e-mails',
    confirmed:
      'Merci. Vous recevrez un e-mail quand quelqu’un répondra. Chacun contient un lien qui les arrête.',
    ended: 'C’est fait. Votre adresse est effacée ici et ne reçoit plus d’e-mails.',
    unknown: 'Ce lien ne fonctionne plus. Rien ne vous est envoyé.',
  },
};
