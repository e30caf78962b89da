import { PROSE_COMPONENTS, type ComponentTable } from '../posts/schema/components.ts';
import { CONTENT_SCHEMAS } from '../posts/schema/content-schemas.ts';
import { pictureSchema } from '../posts/schema/picture.ts';
import { listFormBlocks } from './form-blocks.ts';
import { nodeToFields, type FormField } from './form-field.ts';
import { schemaToNode } from './form-node.ts';

/**
 * The body has a field of our own: see field/. On real posts Sveltia's rich text restyled Markdown and
 * could write what does not compile.
 */
function makeBodyField(components: ComponentTable): FormField {
  return {
    name: 'body',
    label: 'Text',
    hint: 'Markdown, with our components, each on a line of its own.',
    widget: 'body',
    blocks: listFormBlocks(components),
    picture: nodeToFields(schemaToNode(pictureSchema.pick({ alt: true, caption: true }))),
    required: true,
  };
}

/** The whole of content/words.txt; Sveltia calls what is all of a file its body. */
const WORDS_FIELD: FormField = {
  name: 'body',
  label: 'Words',
  hint: 'Words that the spelling check is to know, one on a line.',
  widget: 'text',
  required: false,
};

const LABELS = {
  posts: ['Posts', 'Post'],
  pages: ['Pages', 'Page'],
  people: ['People', 'Person'],
  topics: ['Topics', 'Topic'],
} as const;

/** Sveltia's whole configuration, but for the backend's address, which the page knows. */
export function createFormConfig({
  title,
  components = PROSE_COMPONENTS,
}: {
  title: string;
  components?: ComponentTable;
}) {
  const fieldsOf = (name: keyof typeof CONTENT_SCHEMAS) => nodeToFields(schemaToNode(CONTENT_SCHEMAS[name]));
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
    fields: isProse ? [...fieldsOf(name), makeBodyField(components)] : fieldsOf(name),
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
      {
        name: 'home',
        label: 'Home page',
        file: 'content/home.yaml',
        format: 'yaml',
        fields: fieldsOf('home'),
      },
      { name: 'words', label: 'Words', file: 'content/words.txt', format: 'raw', fields: [WORDS_FIELD] },
    ],
  };
}
