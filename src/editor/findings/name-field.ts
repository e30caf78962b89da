import type * as z from 'zod';
import { CONTENT_SCHEMAS } from '../../posts/schema/content-schemas.ts';
import { findSchema, readMeta } from '../../posts/schema/walk.ts';

/** How the form calls a field; of an entry of a list, what the list is called. */
export function nameField(file: string, path: readonly (string | number)[], data: unknown): string {
  const schema = findFileSchema(file);
  for (let depth = path.length; schema && depth > 0; depth -= 1) {
    const { title } = readMeta(findSchema(schema, path.slice(0, depth), data));
    if (title !== undefined) return title;
  }
  return path.findLast((key) => typeof key === 'string') ?? '';
}

function findFileSchema(file: string): z.ZodObject | undefined {
  const [, folder = '', name] = file.split('/');
  if (name === undefined) {
    if (folder === 'site.yaml') return CONTENT_SCHEMAS.site;
    return folder === 'home.yaml' ? CONTENT_SCHEMAS.home : undefined;
  }
  if (folder === 'posts') return CONTENT_SCHEMAS.posts;
  if (folder === 'pages') return CONTENT_SCHEMAS.pages;
  if (folder === 'people') return CONTENT_SCHEMAS.people;
  return folder === 'topics' ? CONTENT_SCHEMAS.topics : undefined;
}
