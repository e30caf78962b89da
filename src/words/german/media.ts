/** What is said of films, recordings and files. */
export const media = {
  listen: (title: string) => `Anhören: ${title}`,
  watch: (title: string) => `Den Film ansehen: ${title}`,
  captions: 'Untertitel',
  play: 'Den Film abspielen:',
  comesFrom: (host: string) =>
    `Dieser Film kommt von ${host}. Wenn Sie ihn abspielen, erfährt ${host} von Ihnen.`,
  watchAt: (host: string) => `Bei ${host} ansehen`,
};
