import { mdxFiles, readPageId, readPostId } from './loader/mdx-files.ts';
import { yamlFiles } from './loader/yaml-files.ts';
import { pageSchema } from './schema/page.ts';
import { personSchema } from './schema/person.ts';
import { postSchema } from './schema/post.ts';
import { topicSchema } from './schema/topic.ts';

/** Which folder of content/ is read how, and checked by which schema. */
export const collections = {
  posts: { loader: mdxFiles('content/posts', readPostId), schema: postSchema },
  pages: { loader: mdxFiles('content/pages', readPageId), schema: pageSchema },
  people: { loader: yamlFiles('content/people'), schema: personSchema },
  topics: { loader: yamlFiles('content/topics'), schema: topicSchema },
};
