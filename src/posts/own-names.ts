import { getCollection } from 'astro:content';
import { site } from '../site.ts';

/** Names that only the site's own people may sign a comment with. */
export async function getOwnNames(): Promise<string[]> {
  const people = await getCollection('people');
  return [site.title, ...people.map(({ data }) => data.name)];
}
