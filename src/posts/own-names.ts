import { getSite, listPeople } from './library.ts';

/** Names that only the site's own people may sign a comment with; the owner, who answers, comes first. */
export async function getOwnNames(): Promise<string[]> {
  const [site, people] = await Promise.all([getSite(), listPeople()]);
  const owner = people.filter(({ id }) => id === site.owner);
  const others = people.filter(({ id }) => id !== site.owner);
  return [...owner, { name: site.title }, ...others].map(({ name }) => name);
}
