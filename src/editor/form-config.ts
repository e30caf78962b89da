import { pageSchema } from '../posts/schema/page.ts';
import { personSchema } from '../posts/schema/person.ts';
import { postSchema } from '../posts/schema/post.ts';
import { siteSchema } from '../posts/schema/site.ts';
import { topicSchema } from '../posts/schema/topic.ts';
import { listFormBlocks } from './form-blocks.ts';
import { nodeToFields, type FormField } from './form-field.ts';
import { schemaToNode } from './form-node.ts';

/** What the form edits: one schema for each kind of file below content/. */
export const EDITED_SCHEMAS = {
  posts: postSchema,
  pages: pageSchema,
  people: personSchema,
  topics: topicSchema,
  site: siteSchema,
} as const;

/**
 * The body has a field of our own: see field/. On real posts Sveltia's rich text restyled Markdown and
 * could write what does not compile.
 */
function makeBodyField(): FormField {
  return {
    name: 'body',
    label: 'Text',
    hint: 'Markdown, with our components, each on a line of its own.',
    widget: 'body',
    blocks: listFormBlocks(),
    required: true,
  };
}

const LABELS = {
  posts: ['Posts', 'Post'],
  pages: ['Pages', 'Page'],
  people: ['People', 'Person'],
  topics: ['Topics', 'Topic'],
} as const;

/** Sveltia's whole configuration, but for the backend's address, which the page knows. */
export function createFormConfig({ title }: { title: string }) {
  const fieldsOf = (name: keyof typeof EDITED_SCHEMAS) => nodeToFields(schemaToNode(EDITED_SCHEMAS[name]));
  const collection = (name: keyof typeof LABELS, identifier: string, isProse: boolean) => ({
    name,
    label: LABELS[name][0],
    label_singular: LABELS[name][1],
    folder: `content/${name}`,
    identifier_field: identifier,
    slug: `{{${name === 'posts' ? 'id' : identifier}}}`,
    create: true,
    // It would show values of fields; what a post looks like is seen at /drafts/.
    editor: { preview: false },
    // Pictures lie beside what shows them.
    media_folder: '',
    public_folder: '.',
    fields: isProse ? [...fieldsOf(name), makeBodyField()] : fieldsOf(name),
    ...(isProse ? { extension: 'mdx', format: 'yaml-frontmatter' } : { extension: 'yaml', format: 'yaml' }),
  });
  return {
    load_config_file: false,
    app_title: title,
    logo: { src: '/favicon.svg', show_in_header: true },
    media_folder: 'content/posts',
    public_folder: '.',
    // Sveltia would offer pictures of other hosts, and ask them.
    media_libraries: { stock_assets: false },
    slug: { encoding: 'ascii', clean_accents: true },
    output: { omit_empty_optional_fields: true, yaml: { quote: 'none' } },
    collections: [
      collection('posts', 'title', true),
      collection('pages', 'title', true),
      collection('people', 'name', false),
      collection('topics', 'name', false),
    ],
    singletons: [
      { name: 'site', label: 'Site', file: 'content/site.yaml', format: 'yaml', fields: fieldsOf('site') },
    ],
  };
}
