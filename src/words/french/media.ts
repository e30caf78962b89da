/** What is said of films, recordings and files. */
export const media = {
  listen: (title: string) => `Écouter : ${title}`,
  watch: (title: string) => `Regarder le film : ${title}`,
  captions: 'Sous-titres',
  play: 'Lancer le film :',
  comesFrom: (host: string) =>
    `Ce film vient de ${host}, qui apprend votre visite lorsque vous lancez la lecture.`,
  watchAt: (host: string) => `Le regarder sur ${host}`,
};
