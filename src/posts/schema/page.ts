import * as z from 'zod';
import { acceptedSchema } from './accepted.ts';
import {
  descriptionSchema,
  draftSchema,
  idSchema,
  importedFromSchema,
  proseLineSchema,
  searchTitleSchema,
} from './fields.ts';
import { ownLanguageSchema } from './language.ts';
import { pictureSchema } from './picture.ts';
import { previousAddressesSchema, previousSlugsSchema } from './previous.ts';
import { sectionsSchema } from './sections.ts';

/** The front matter of content/pages/*.mdx: a standing page such as "about". */
export const pageSchema = z.strictObject({
  title: proseLineSchema(90).meta({ title: 'Title', description: 'The headline.', examples: ['About'] }),
  description: descriptionSchema.meta({
    title: 'Description',
    description: 'What search results show under the title; 50 to 160 characters.',
    examples: ['Who writes here, how client stories are protected, and what coaching can and cannot do.'],
  }),
  booking: z
    .boolean('expected true or false')
    .default(false)
    .meta({
      title: 'Booking',
      description: 'Shows the price and the booking link of content/site.yaml under the text.',
      examples: [true],
    }),
  picture: pictureSchema.optional().meta({
    title: 'Picture',
    description: 'A picture above the text, and where the page is shared.',
  }),
  draft: draftSchema(),
  language: ownLanguageSchema('page'),
  translationOf: idSchema.optional().meta({
    title: 'Translation of',
    relation: 'pages',
    description:
      'The file name, without its ending, of the page that this one is a translation of. Readers and search engines are led from one to the other.',
    examples: ['about'],
  }),
  sections: sectionsSchema().default([]).meta({
    title: 'Sections',
    description: 'Sections as the home page has them, shown below the text.',
  }),
  previousSlugs: previousSlugsSchema('page'),
  previousAddresses: previousAddressesSchema('page', ['/about-us.html']),
  importedFrom: importedFromSchema('page'),
  searchTitle: searchTitleSchema('page'),
  accepted: acceptedSchema('of this page'),
});

export type PageData = z.output<typeof pageSchema>;
