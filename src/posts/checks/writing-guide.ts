import { stringify } from 'yaml';
import * as z from 'zod';
import { PROSE_COMPONENTS, type ComponentTable } from '../schema/components.ts';
import type { ProseComponent } from '../schema/components/component.ts';
import { pageSchema } from '../schema/page.ts';
import { personSchema } from '../schema/person.ts';
import { postSchema } from '../schema/post.ts';
import { siteSchema } from '../schema/site.ts';
import { topicSchema } from '../schema/topic.ts';
import { isOptional, readMeta, unwrapSchema } from '../schema/walk.ts';
import { writeExample } from './example-tag.ts';

const INTRODUCTION = `# Writing

Made from the schemas in src/posts/schema by \`npm run docs\`; what is said there is what the build checks.

\`npm run new:post -- "A title"\` writes a complete draft into content/posts. \`npm run dev\` shows it while you
write, under /drafts/, where the live site shows it to you alone. \`npm run check:content\` tells everything that is wrong with it, and what to write instead;
docs/checks.md explains each kind of fault. \`npm run hooks:install\` has git ask the same before each commit.
While \`draft: true\` stands in it, a post may be half-written: it stops nothing, and its page says what is to be mended.

A post has two parts. Its **front matter**, between two lines of \`---\`, declares what there is: the dynamics, their
characteristics and outcomes, the differences, the calls to action. Its **body** is prose in reading order, and a few
tags say where what is declared is shown. The body is a small Markdown: headings from \`##\` on, paragraphs, emphasis,
lists, links, pictures, quotes, tables and the tags below; no imports, no code in curly brackets, no HTML.
`;

const WORDS = `## Words

The file content/words.txt: words that the spelling check is to know, one a line, in the order of the alphabet. What stands
behind a \`#\` is a remark. \`npm run words:accept -- limerence Schnarch\` writes words there; in the form it is **Words**.
docs/checks.md tells what is known without it.
`;

const PICTURES = `## Pictures

\`\`\`mdx
![What the picture shows](./beach.jpg "A caption, if there is one")
\`\`\`

A picture lies beside the text that shows it: for a post in a folder of its own, posts/NAME/index.mdx, in that folder. What
several texts show lies in content/media, and any text names it by \`/media/beach.jpg\`. Names are written as they are,
spaces, umlauts, \`%\` and all; \`%20\` for a space is fine too.

The words in square brackets are for people who cannot see the picture. A picture in a paragraph of its own is shown with its
caption below it; in the midst of a sentence there is room for a small picture and for no caption.

JPEG, PNG, WebP, AVIF, GIF, TIFF and SVG are taken, up to 30 MB and 100 million pixels, just as they come from a camera. Readers get
it upright, in the size that their screen needs, and with nothing in the file but the picture: who took it, when and
where stays with you. What moves (GIF, WebP) goes on moving, but for readers whose system is set to reduce motion. A drawing
(SVG) is drawn at home: no script in it reaches anybody, and its letters are set in the fonts of the machine that
publishes. A picture that no text shows is not published.

A picture that is saved in the form is made smaller first (2,560 pixels on its longer side at most, which is all that readers
get), and what it says of you and of the place is taken out before git has it. What you push, git has as it is: clean
it before.
`;

/** The whole of docs/writing.md. */
export function writeGuide(components: ComponentTable = PROSE_COMPONENTS): string {
  return [
    INTRODUCTION,
    section('The front matter of a post', 'Each file of content/posts, named as its address.', postSchema),
    '## The tags of a post’s body\n',
    ...Object.entries(components).map(([name, component]) => componentSection(name, component)),
    PICTURES,
    section('A page', 'Each file of content/pages, named as its address.', pageSchema),
    section('A person', 'Each file of content/people, named as the id that posts use.', personSchema),
    section('A topic', 'Each file of content/topics, named as the id that posts use.', topicSchema),
    section('The site', 'The file content/site.yaml.', siteSchema),
    WORDS,
  ]
    .join('\n')
    .replace(/\n{3,}/g, '\n\n');
}

function section(title: string, words: string, schema: z.ZodObject): string {
  return `## ${title}\n\n${words}\n\n${listFields(schema, 0)}\n`;
}

function componentSection(name: string, component: ProseComponent): string {
  const { props, heading } = component;
  const { description = '' } = readMeta(props);
  const words = heading?.words ? ` Its plain heading is “${heading.words}”.` : '';
  const example = writeExample(name, component);
  return `### ${name}\n\n${description}${words}\n\n\`\`\`mdx\n${example}\n\`\`\`\n\n${listFields(props, 0)}\n`;
}

/** A list item for each field, those of objects and lists of objects below it. */
function listFields(schema: unknown, depth: number): string {
  const bare = unwrapSchema(schema);
  const indent = '  '.repeat(depth);
  if (bare instanceof z.ZodArray) return listFields(bare.element, depth);
  if (bare instanceof z.ZodDiscriminatedUnion) return listUnion(bare, depth);
  if (!(bare instanceof z.ZodObject)) return '';
  return Object.entries(bare.shape)
    .map(([name, field]) => {
      const { description = '', example } = readMeta(field);
      const below = listFields(field, depth + 1);
      const facts = [isOptional(field) ? 'optional' : 'required', ...listLimits(field)].join(', ');
      const shown = example === undefined || below ? '' : ` For example: \`${toYaml(example)}\`.`;
      return `${indent}- \`${name}\` (${facts}): ${escapeTags(description)}${shown}${below ? `\n${below}` : ''}`;
    })
    .join('\n');
}

/** A union by kind: the kinds, then the fields of each, told once. */
function listUnion(union: z.ZodDiscriminatedUnion, depth: number): string {
  const options = union.options.filter((option) => option instanceof z.ZodObject);
  const kinds = options.flatMap(({ shape }) => {
    const kind: unknown = shape.kind;
    return kind instanceof z.ZodLiteral ? [...kind.values].map((value) => `\`${String(value)}\``) : [];
  });
  const fields = new Map(options.flatMap(({ shape }) => Object.entries(shape)));
  fields.delete('kind');
  const rest = listFields(z.object(Object.fromEntries(fields)), depth);
  return `${'  '.repeat(depth)}- \`kind\` (required): one of ${kinds.join(', ')}.\n${rest}`;
}

const limitsSchema = z.object({
  minLength: z.number().optional(),
  maxLength: z.number().optional(),
  minItems: z.number().optional(),
  maxItems: z.number().optional(),
  enum: z.array(z.unknown()).optional(),
  items: z.object({ enum: z.array(z.unknown()).optional() }).optional(),
  default: z.unknown().optional(),
});

/** What the schema itself says about size and choice, read from its JSON Schema. */
function listLimits(field: unknown): string[] {
  if (!(field instanceof z.ZodType)) return [];
  const limits = limitsSchema.parse(z.toJSONSchema(field, { io: 'input', unrepresentable: 'any' }));
  const { minLength, maxLength, minItems, maxItems, default: preset } = limits;
  const choice = limits.enum ?? limits.items?.enum;
  const isEmpty = Array.isArray(preset) && preset.length === 0;
  return [
    // A text that must be there has a character at least; only more than that is worth saying.
    ...toRange(minLength === 1 ? undefined : minLength, maxLength, 'characters'),
    ...toRange(minItems, maxItems, 'in number'),
    ...(choice ? [`one of ${choice.map((each) => `\`${String(each)}\``).join(', ')}`] : []),
    ...(preset === undefined || isEmpty ? [] : [`\`${toYaml(preset)}\` where it is left out`]),
  ];
}

function toRange(least: number | undefined, most: number | undefined, what: string): string[] {
  if (most !== undefined) return [least ? `${least} to ${most} ${what}` : `at most ${most} ${what}`];
  return least === undefined ? [] : [`at least ${least} ${what}`];
}

function toYaml(value: unknown): string {
  return stringify(value, { collectionStyle: 'flow', lineWidth: 0, flowCollectionPadding: false }).trim();
}

/** Descriptions speak of tags; in Markdown a bare one would be HTML. */
function escapeTags(text: string): string {
  return text.replace(/<[^>]+>/g, (tag) => `\`${tag}\``);
}
