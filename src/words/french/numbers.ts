/** What the coach reads of what her readers did. */
export const numbers = {
  title: 'Chiffres',
  lastWeek: 'Les sept derniers jours',
  post: 'Article',
  site: 'Tout le site',
  readers: 'Visites',
  views: 'Pages vues',
  ratings: 'Notes',
  comments: 'Commentaires',
  weekly: 'Visites au cours de chacune des huit dernières semaines',
  from: 'à partir du',
  how: 'Qui vient deux jours compte deux fois, car personne n’est reconnu le lendemain. Les machines et vos propres visites sont laissées de côté.',
};
