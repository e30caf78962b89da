/** What pages say that lead to articles. Parts in [brackets](/address/) become links. */
export const finding = {
  nothingYet: 'Rien n’est encore publié ici.',
  pages: 'Pages de la liste',
  newer: 'Articles plus récents',
  older: 'Articles plus anciens',
  page: (number: number, of: number) => `Page ${number} sur ${of}`,
  titleOfPage: (title: string, number: number) => `${title}, page ${number}`,
  posts: {
    description: (count: string) =>
      `Tout ce qui a été publié ici, le plus récent en premier : ${count} sur la façon dont deux personnes s’entendent.`,
    descriptionOfPage: (number: number, of: number) =>
      `Page ${number} sur ${of} de tout ce qui a été publié ici, le plus récent en premier.`,
    about:
      'Les plus récents en premier. Vous pouvez aussi parcourir les articles [par thème](/topics/) ou [chercher](/search/) un mot.',
  },
  topics: {
    description: (first: string | undefined, last: string | undefined) =>
      `Ce dont parlent les articles, ${toRange(first, last)} : choisissez un thème et poursuivez la lecture.`,
    descriptionOfPage: (topic: string, number: number, of: number) =>
      `Page ${number} sur ${of} des articles sur le thème « ${topic} », le plus récent en premier.`,
  },
  person: {
    description: (name: string, role: string, articles: number) =>
      `${name}, ${role} : qui écrit ici, et ${
        articles > 1 ? `ses ${articles} articles` : articles === 1 ? 'son article' : 'comment me joindre'
      }.`,
    descriptionOfPage: (name: string, number: number, of: number) =>
      `Page ${number} sur ${of} des articles de ${name}, le plus récent en premier.`,
    about: 'En savoir plus sur ce site',
    write: 'M’écrire',
  },
  search: {
    description:
      'Trouvez un article par n’importe quel mot qu’il contient, d’une émotion à une phrase dont vous vous souvenez. La recherche se fait dans votre navigateur.',
    label: 'Que cherchez-vous ?',
    button: 'Chercher',
    note: 'La recherche se fait dans votre navigateur. Ce que vous tapez n’est envoyé à personne.',
    needsScript:
      'La recherche a besoin de JavaScript, qui est désactivé dans votre navigateur. Vous pouvez parcourir [tous les articles](/posts/) ou choisir un thème ici ; toutes les autres pages s’en passent.',
    more: 'Afficher la suite',
    topics: 'Ou choisissez un thème',
  },
};

function toRange(first: string | undefined, last: string | undefined): string {
  if (first === undefined || last === undefined) return 'rien pour l’instant';
  return first === last ? `« ${first} »` : `de « ${first} » à « ${last} »`;
}
