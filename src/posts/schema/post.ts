import * as z from 'zod';
import { acceptedSchema } from './accepted.ts';
import { authorsSchema } from './authors.ts';
import { callToActionSchema } from './call-to-action.ts';
import { dynamicSchema } from './dynamic.ts';
import {
  dateSchema,
  descriptionSchema,
  draftSchema,
  httpsUrlSchema,
  idSchema,
  importedFromSchema,
  proseLineSchema,
  searchTitleSchema,
} from './fields.ts';
import { POST_KINDS, UNSAID_KIND, postKindSchema } from './kinds.ts';
import { ownLanguageSchema } from './language.ts';
import { pictureSchema } from './picture.ts';
import { previousAddressesSchema, previousSlugsSchema } from './previous.ts';

/** The front matter of content/posts/*.mdx. */
export const postSchema = z.strictObject({
  id: idSchema.meta({
    title: 'Id',
    description: 'Ratings and comments hang on it, so it never changes, even when the address does.',
    examples: ['codependency-vs-interdependence'],
  }),
  kind: postKindSchema.default(UNSAID_KIND).meta({
    title: 'Kind',
    description: Object.values(POST_KINDS)
      .map(({ description }) => description)
      .join(' '),
    examples: ['article'],
  }),
  title: proseLineSchema(90).meta({
    title: 'Title',
    description: 'The headline of the post.',
    examples: ['Codependency vs. interdependence'],
  }),
  description: descriptionSchema.meta({
    title: 'Description',
    description: 'What search results and post cards show under the title; 50 to 160 characters.',
    examples: [
      'Two ways of being close, told side by side, with the signs that tell you which one you are in.',
    ],
  }),
  publishedAt: dateSchema.meta({
    title: 'Published',
    description:
      'The day the post goes live, from midnight UTC on; a moment such as 2026-11-24T09:00:00+01:00 says the hour too. In the future it means: scheduled. The post then goes live by itself, within a minute.',
    examples: ['2026-11-24'],
  }),
  updatedAt: dateSchema.optional().meta({
    title: 'Updated',
    description: 'The day of the last change that matters to a reader. Not before the day it was published.',
    examples: ['2026-12-01'],
  }),
  cover: pictureSchema.optional().meta({
    title: 'Cover',
    description: 'A picture above the text, on cards, and where the post is shared.',
  }),
  draft: draftSchema(),
  author: authorsSchema().meta({
    title: 'Author',
    description:
      'The file name, without its ending, of a person in content/people; of several: [anna, karim]. The first one leads.',
    examples: ['coach'],
  }),
  topics: z
    .array(idSchema.meta({ relation: 'topics' }))
    .min(1, 'expected at least one topic')
    .max(8, 'expected at most eight topics')
    .meta({
      title: 'Topics',
      description: 'File names, without their ending, from content/topics. The first one leads.',
      examples: [['codependency', 'boundaries']],
    }),
  language: ownLanguageSchema('post'),
  translationOf: idSchema.optional().meta({
    title: 'Translation of',
    relation: 'posts',
    description:
      'The id of the post that this one is a translation of. Readers and search engines are led from one to the other.',
    examples: ['asking-for-what-you-need'],
  }),
  series: proseLineSchema(60)
    .optional()
    .meta({
      title: 'Series',
      description:
        'The name of the series that this post is a part of. Posts of one name are its parts, the oldest first, and each leads to the others.',
      examples: ['The first year together'],
    }),
  related: z
    .array(idSchema.meta({ relation: 'posts' }))
    .max(3, 'expected at most three posts')
    .default([])
    .meta({
      title: 'Related posts',
      description: 'Ids of posts to show first under this one; the rest is found by itself.',
      examples: [['asking-for-what-you-need']],
    }),
  previousSlugs: previousSlugsSchema('post'),
  previousAddresses: previousAddressesSchema('post', [
    '/2019/04/codependence-or-interdependence/',
    '/?p=123',
  ]),
  importedFrom: importedFromSchema('post'),
  searchTitle: searchTitleSchema('post'),
  noindex: z
    .boolean('expected true or false')
    .default(false)
    .meta({
      title: 'Not in search engines',
      description: 'Search engines are asked to leave this post out. Readers find it here as any other.',
      examples: [true],
    }),
  canonical: httpsUrlSchema()
    .optional()
    .meta({
      title: 'First published at',
      description:
        'Where this text was published before, if search engines shall show that place instead of this one.',
      examples: ['https://magazine.example/how-to-say-no'],
    }),
  comments: z
    .enum(['open', 'closed'], 'expected "open" or "closed"')
    .default('open')
    .meta({
      title: 'Comments',
      description:
        'With "closed" nobody can write another comment under this post; those that are there stay. With giscus, lock the discussion at GitHub instead.',
      examples: ['closed'],
    }),
  pinned: z
    .boolean('expected true or false')
    .default(false)
    .meta({
      title: 'Pinned',
      description:
        'Stands before the other posts on the home page, in the list of all and under its topics, however old it is.',
      examples: [true],
    }),
  sensitive: z
    .array(z.enum(['abuse', 'self-harm'], 'expected "abuse" or "self-harm"'))
    .default([])
    .meta({
      title: 'Sensitive subjects',
      description: 'Shows the help notice of content/site.yaml above and below the post.',
      examples: [['abuse']],
    }),
  dynamics: z.array(dynamicSchema).max(3, 'expected at most three').default([]).meta({
    title: 'Dynamics',
    description:
      'The patterns this post is about: one to explain, two or three to compare. A comparison needs them; an article may do without.',
  }),
  differences: z
    .array(
      z.strictObject({
        aspect: proseLineSchema(60).meta({
          title: 'Aspect',
          description: 'What is compared.',
          examples: ['Autonomy'],
        }),
        text: proseLineSchema(400).meta({
          title: 'Text',
          description: 'How the dynamics differ in it.',
          examples: ['Codependence gives it up to stay close; interdependence keeps it and stays close.'],
        }),
      }),
    )
    .default([])
    .meta({
      title: 'Key differences',
      description: 'Shown as a table where the body says <KeyDifferences />.',
    }),
  callsToAction: z.array(callToActionSchema).default([]).meta({
    title: 'Calls to action',
    description:
      'What you ask the reader to do; shown where the body says <CallsToAction />. Left out, those of content/site.yaml are shown.',
  }),
  accepted: acceptedSchema('of this post'),
});

export type PostData = z.output<typeof postSchema>;
export type PostInput = z.input<typeof postSchema>;
