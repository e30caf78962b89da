/** What is said of films, recordings and files. */
export const media = {
  listen: (title: string) => `Escuchar: ${title}`,
  watch: (title: string) => `Ver la película: ${title}`,
  captions: 'Subtítulos',
  play: 'Reproducir la película:',
  comesFrom: (host: string) => `Esta película viene de ${host}, que sabrá de ti cuando la reproduzcas.`,
  watchAt: (host: string) => `Verla en ${host}`,
};
