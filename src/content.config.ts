import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { mdxFiles, readPageId, readPostId } from './posts/loader/mdx-files.ts';
import { pageSchema } from './posts/schema/page.ts';
import { personSchema } from './posts/schema/person.ts';
import { postSchema } from './posts/schema/post.ts';
import { topicSchema } from './posts/schema/topic.ts';

export const collections = {
  posts: defineCollection({ loader: mdxFiles('content/posts', readPostId), schema: postSchema }),
  pages: defineCollection({ loader: mdxFiles('content/pages', readPageId), schema: pageSchema }),
  people: defineCollection({
    loader: glob({ base: 'content/people', pattern: '*.yaml' }),
    schema: personSchema,
  }),
  topics: defineCollection({
    loader: glob({ base: 'content/topics', pattern: '*.yaml' }),
    schema: topicSchema,
  }),
};
