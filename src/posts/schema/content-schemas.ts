import type * as z from 'zod';
import { homeSchema } from './home.ts';
import { pageSchema } from './page.ts';
import { personSchema } from './person.ts';
import { postSchema } from './post.ts';
import { siteSchema } from './site.ts';
import { topicSchema } from './topic.ts';

/** One schema for each kind of file below content/; of an MDX file, for its front matter. */
export const CONTENT_SCHEMAS = {
  posts: postSchema,
  pages: pageSchema,
  people: personSchema,
  topics: topicSchema,
  site: siteSchema,
  home: homeSchema,
} as const;

/** Schemas by the kind of file. What is checked by them takes them, so that a test can have its own. */
export type ContentSchemas = Readonly<Record<keyof typeof CONTENT_SCHEMAS, z.ZodObject>>;
