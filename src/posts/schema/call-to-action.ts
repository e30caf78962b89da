import * as z from 'zod';
import { proseLineSchema } from './fields.ts';

const text = proseLineSchema(300).meta({
  title: 'Text',
  description: 'The invitation, in your own words. The link or button is added to it.',
  examples: ['Tell me what you recognised in yourself.'],
});

/**
 * What a post asks its reader to do. The kind names the channel; where the channel leads is
 * declared once, in content/site.yaml.
 */
export const callToActionSchema = z
  .discriminatedUnion(
    'kind',
    [
      z.strictObject({ kind: z.literal('comment'), text }),
      z.strictObject({ kind: z.literal('message'), text }),
      z.strictObject({ kind: z.literal('email'), text }),
      z.strictObject({ kind: z.literal('booking'), text }),
    ],
    'expected the kind "comment", "message", "email" or "booking"',
  )
  .meta({ title: 'Call to action', description: 'One thing the reader is invited to do.' });

export type CallToAction = z.output<typeof callToActionSchema>;
