import { getCollection } from 'astro:content';
import { site } from '../site.ts';

/** Names that only the site's own people may sign a comment with; the owner, who answers, comes first. */
export async function getOwnNames(): Promise<string[]> {
  const people = await getCollection('people');
  const owner = people.filter(({ id }) => id === site.owner);
  const others = people.filter(({ id }) => id !== site.owner);
  return [...owner.map(({ data }) => data.name), site.title, ...others.map(({ data }) => data.name)];
}
