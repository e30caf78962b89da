import * as z from 'zod';
import { labelSchema, proseLineSchema } from './fields.ts';

/** Letters to readers, by mail from the site's own server. */
export const lettersSchema = z.strictObject({
  // Names of streets and companies, which are in no dictionary.
  address: labelSchema(200).meta({
    title: 'Postal address',
    description:
      'Who sends the letters, and where post reaches you. It stands at the foot of each letter, as the law of many countries asks.',
    examples: ['Anna Berg, Storgatan 1, 753 31 Uppsala, Sweden'],
  }),
  send: z
    .enum(['when-published', 'by-hand'], 'expected "when-published" or "by-hand"')
    .default('when-published')
    .meta({
      title: 'Sending',
      description:
        'Whether a letter leaves by itself when a post goes live, or only when you send it at your desk.',
      examples: ['when-published'],
    }),
  underPosts: z
    .enum(['link', 'form'], 'expected "link" or "form"')
    .default('form')
    .meta({
      title: 'Under posts',
      description:
        'What stands under each post: a field for an email address, or a line that leads to the form at `/letters/`.',
      examples: ['link'],
    }),
  text: proseLineSchema(400)
    .optional()
    .meta({
      title: 'Text',
      description: 'What stands above the form: what comes, and how often. Plain words where it is left out.',
      examples: ['A letter every other week, on what I have learned from my own mistakes.'],
    }),
});

export type LetterSettings = z.output<typeof lettersSchema>;
