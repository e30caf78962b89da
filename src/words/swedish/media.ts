/** What is said of films, recordings and files. */
export const media = {
  listen: (title: string) => `Lyssna: ${title}`,
  watch: (title: string) => `Se filmen: ${title}`,
  captions: 'Undertexter',
  play: 'Spela filmen:',
  comesFrom: (host: string) => `Filmen kommer från ${host}, som får veta av dig när du spelar den.`,
  watchAt: (host: string) => `Se den på ${host}`,
};
