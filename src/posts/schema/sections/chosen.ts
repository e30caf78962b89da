import * as z from 'zod';
import { idSchema } from '../fields.ts';
import { headingSchema, type SectionRow } from './section.ts';

const MOST_POSTS = 12;

export const chosen = {
  schema: z
    .strictObject({
      kind: z.literal('chosen'),
      title: headingSchema('Worth reading first'),
      posts: z
        .array(idSchema.meta({ relation: 'posts' }))
        .min(1, 'expected at least one post')
        .max(MOST_POSTS, `expected at most ${MOST_POSTS} posts`)
        .meta({
          title: 'Posts',
          description:
            'The ids of the posts, in your order. A draft, or a post that is still to come, is shown once it is published.',
          examples: [['codependency-vs-interdependence', 'self-esteem-in-relationships']],
        }),
    })
    .meta({ title: 'Chosen posts', description: 'Posts that you choose, as cards.' }),
  anchor: 'chosen',
} as const satisfies SectionRow;
