/** What is said of films, recordings and files. */
export const media = {
  listen: (title: string) => `Listen: ${title}`,
  watch: (title: string) => `Watch the film: ${title}`,
  captions: 'Captions',
  /** Before the title of a film at another site. */
  play: 'Play the film:',
  comesFrom: (host: string) => `This film comes from ${host}, which learns of you when you play it.`,
  watchAt: (host: string) => `Watch it at ${host}`,
};
