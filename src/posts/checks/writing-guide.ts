import { stringify } from 'yaml';
import * as z from 'zod';
import { PROSE_COMPONENTS, type ComponentTable } from '../schema/components.ts';
import type { ProseComponent } from '../schema/components/component.ts';
import { homeSchema } from '../schema/home.ts';
import { pageSchema } from '../schema/page.ts';
import { personSchema } from '../schema/person.ts';
import { postSchema } from '../schema/post.ts';
import { SECTIONS, sectionSchema } from '../schema/sections.ts';
import type { SectionRow } from '../schema/sections/section.ts';
import { siteSchema } from '../schema/site.ts';
import { topicSchema } from '../schema/topic.ts';
import { isOptional, readMeta, unwrapSchema } from '../schema/walk.ts';
import { writeExample } from './example-tag.ts';

const INTRODUCTION = `# Writing

Made from the schemas in src/posts/schema by \`npm run docs\`; what is said there is what the build checks.

\`npm run new:post -- "A title"\` writes a complete draft into content/posts; with \`--kind article\` before
the title it is one that compares nothing. \`npm run dev\` shows it while you
write, under /drafts/, where the live site shows it to you alone. \`npm run check:content\` tells everything that is wrong with it, and what to write instead;
docs/checks.md explains each kind of fault. \`npm run hooks:install\` has git ask the same before each commit.
While \`draft: true\` stands in it, a post may be half-written: it stops nothing, and its page says what is to be mended.

A post has two parts. Its **front matter**, between two lines of \`---\`, declares what there is: the dynamics, their
characteristics and outcomes, the differences, the calls to action. Its **body** is prose in reading order, and a few
tags say where what is declared is shown. The body is a small Markdown: headings from \`##\` on, paragraphs, emphasis,
lists, links, pictures, quotes, tables, footnotes and the tags below; no imports, no code in curly brackets, no HTML.
`;

const WORDS = `## Words

The file content/words.txt: words that the spelling check is to know, one a line, in the order of the alphabet. What stands
behind a \`#\` is a remark. \`npm run words:accept -- limerence Schnarch\` writes words there; in the form it is **Words**.
docs/checks.md tells what is known without it.
`;

const HOME = `## The sections of a page

Each begins with its \`kind\`. They stand in content/home.yaml, or among the fields at the top of a page, in any order and as often as you
like; where a heading or a text is left out, plain words stand there in the language of the site. A site without content/home.yaml has
\`welcome\`, \`newest\`, \`topics\` and \`invitation\`. Their texts are plain words without Markdown. Each has a place that a link can lead
to, such as \`/#offers\`; a second one of its kind has "-2" behind it. What search engines are told beside the words: prices that are
numbers, and questions with their answers. Testimonials have no stars, and nothing is told of them.

\`\`\`yaml
sections:
  - kind: welcome
    title: A calmer way through a divorce
    picture: { src: /media/garden.jpg, alt: An empty bench in a garden. }
    button: { label: Book a first talk, to: '/#booking' }
  - kind: offers
    offers:
      - { name: A single hour, text: One question that cannot wait., price: 95, priceNote: for 60 minutes }
  - kind: booking
\`\`\`
`;

const DOWNLOADS = `## Files to take away

\`\`\`mdx
[The worksheet](./worksheet.pdf)
\`\`\`

A file lies where a picture would: beside the text that leads to it, or in content/media, named by \`/media/worksheet.pdf\`.
PDF, EPUB, MP3 and M4A are taken, up to 30 MB. Behind the words of the link readers see what they get and how large it is
(“PDF, 1.2 MB”), and what they have saved has the name that you gave it, with hyphens for spaces. The address changes with
what is in the file, so whoever saved it can be sure that it is the same; a file that no text leads to is not published.

Everything in a PDF reaches readers, its author and its title included; the check tells what is in it. A text in Word,
Pages or Excel is saved as PDF first: it keeps who changed it, and what was crossed out.`;

const PICTURES = `## Pictures

\`\`\`mdx
![What the picture shows](./beach.jpg "A caption, if there is one")
\`\`\`

A picture lies beside the text that shows it: for a post in a folder of its own, posts/NAME/index.mdx, in that folder. What
several texts show lies in content/media, and any text names it by \`/media/beach.jpg\`. Names are written as they are,
spaces, umlauts, \`%\` and all; \`%20\` for a space is fine too.

The words in square brackets are for people who cannot see the picture. A picture in a paragraph of its own is shown with its
caption below it; in the midst of a sentence there is room for a small picture and for no caption.

JPEG, PNG, WebP, AVIF, GIF, TIFF and SVG are taken, up to 30 MB and 100 million pixels (an AVIF 24), just as they come from a camera.
Readers get it upright, in the size that their screen needs, and with nothing in the file but the picture: who took it, when and
where stays with you. What moves (GIF, WebP) goes on moving, but for readers whose system is set to reduce motion. A drawing
(SVG) is drawn at home: no script in it reaches anybody, and its letters are set in the fonts of the machine that
publishes. A picture that no text shows is not published.

A picture that is saved in the form is made smaller first (2,560 pixels on its longer side at most, which is all that readers
get), and what it says of you and of the place is taken out before git has it. What you push, git has as it is: clean
it before.

What lies in public/ is published as it is. A picture there that tells who took it, or where, stops the build;
\`npm run pictures:clean -- public/images/beach.jpg\` takes that out.
`;

const MEDIA = `## Films and recordings

A film lies at YouTube or Vimeo, or beside the text like a picture. Copy its address from your browser or from Share; a \`t=90s\` at
its end has it begin there. YouTube and Vimeo hear of a reader when the reader presses play, and not before: until then the
page shows your poster or the title, and without scripts a link to the film. They play it at addresses of theirs that set no cookies.

Files of your own are MP4 or WebM, MP3, M4A or Ogg, up to 30 MB, published as they are under an address that never changes
its content. Captions are a WebVTT file. In a feed each is a link with its title. What no text plays
is not published.
`;

const FOOTNOTES = `## Footnotes

\`\`\`mdx
Closeness has been measured.[^study]

[^study]: By questions about one's own day, and not by asking who feels close.
\`\`\`

What stands in the mark is a word or a number of yours, without spaces; readers get numbers in the order of the marks, the
notes below the text, and a way back from each. A note is a paragraph, or several whose lines begin with four spaces. One note
may have several marks. The note of a mark in a client's story belongs to that story, and the guard reads it so.
`;

/** The whole of docs/writing.md. */
export function writeGuide(components: ComponentTable = PROSE_COMPONENTS): string {
  return [
    INTRODUCTION,
    section('The front matter of a post', 'Each file of content/posts, named as its address.', postSchema),
    '## The tags of a post’s body\n',
    ...Object.entries(components).map(([name, component]) => componentSection(name, component)),
    FOOTNOTES,
    PICTURES,
    MEDIA,
    DOWNLOADS,
    section('A page', 'Each file of content/pages, named as its address.', pageSchema),
    section('A person', 'Each file of content/people, named as the id that posts use.', personSchema),
    section('A topic', 'Each file of content/topics, named as the id that posts use.', topicSchema),
    section('The site', 'The file content/site.yaml.', siteSchema),
    section('The home page', 'The file content/home.yaml, which a site can do without.', homeSchema),
    HOME,
    ...Object.entries(SECTIONS).map(([kind, row]) => sectionKind(kind, row)),
    WORDS,
  ]
    .join('\n')
    .replace(/\n{3,}/g, '\n\n');
}

function sectionKind(kind: string, { schema, anchor }: SectionRow): string {
  const { description = '' } = readMeta(schema);
  const fields = new Map(Object.entries(schema.shape));
  fields.delete('kind');
  const listed = listFields(z.object(Object.fromEntries(fields)), 0);
  return `### \`kind: ${kind}\`\n\n${description} Its place is \`#${anchor}\`.\n\n${listed}\n`;
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
  // They have a part of the guide to themselves.
  if (bare === sectionSchema) return '';
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
