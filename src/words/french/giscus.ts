/** What is said around comments that are kept at GitHub. */
export const giscus = {
  heading: 'Commentaires',
  keptAtGithub:
    'Les commentaires de cet article sont conservés chez GitHub. Lorsque vous les ouvrez, GitHub et giscus.app apprennent que vous le lisez ; pour écrire, il vous faut un compte là-bas.',
  show: 'Afficher les commentaires',
  readThere: 'Les lire sur GitHub',
  readAndWrite: 'Vous pouvez les lire et en écrire directement sur GitHub.',
  or: 'Ou',
  orPrivately: 'écrivez-moi en privé',
  orMail: 'Ou envoyez un e-mail à',
  script: {
    onTheirWay: 'Les commentaires arrivent…',
    tryAgain: 'Réessayer',
    silent: 'Les commentaires sur GitHub ne répondent pas pour le moment.',
    none: 'Pas encore de commentaire',
    comments: { one: '# commentaire', other: '# commentaires' },
    replies: { one: '# réponse', other: '# réponses' },
    reactions: { one: '# réaction', other: '# réactions' },
  },
};
