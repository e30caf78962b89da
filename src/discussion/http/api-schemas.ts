import * as z from 'zod';
import { challengeSchema } from '../brakes/proofs.ts';
import { commentStatusSchema, nameSchema, textSchema } from '../comment.ts';
import { STARS, starsSchema } from '../rating.ts';
import { SORTS } from '../thread-page.ts';

/** What goes in and out of the API: checked, and told to the world, by the same words. */

const starsField = starsSchema.meta({ type: 'integer', enum: [...STARS], examples: [4] });

export const ratingRequestSchema = z.strictObject({ stars: starsField }).meta({ id: 'RatingRequest' });

const readers = z.int().min(0);
export const ratingSummarySchema = z
  .object({
    average: z
      .number()
      .min(1)
      .max(5)
      .nullable()
      .meta({ description: 'The plain mean; null where nobody has rated.', example: 4.5 }),
    count: readers,
    histogram: z
      .tuple([readers, readers, readers, readers, readers])
      .meta({ description: 'How many gave one star, two stars, … five stars.' }),
  })
  .meta({ id: 'RatingSummary' });

export const commentSchema = z
  .object({
    id: z.string(),
    author: z.enum(['reader', 'owner']).meta({ description: '"owner" is the coach.' }),
    name: z.string(),
    text: z.string().meta({ description: 'As it was typed: a small Markdown.' }),
    html: z.string().meta({ description: 'As it is shown.' }),
    createdAt: z.iso.datetime(),
    editedAt: z.iso.datetime().nullable(),
    status: z
      .enum(['pending', 'approved'])
      .meta({ description: 'Only its author sees one that is pending.' }),
    isYours: z.boolean(),
    isEditable: z.boolean(),
  })
  .meta({ id: 'Comment' });

const commentThreadSchema = z
  .object({
    id: z.string(),
    comment: commentSchema
      .nullable()
      .meta({ description: 'Null where it was taken back and its replies stay.' }),
    replies: z
      .array(commentSchema)
      .meta({ description: 'The first ten of them; all are at /comments/{id}/replies.' }),
    replyCount: z.int().min(0),
  })
  .meta({ id: 'CommentWithReplies' });

export const threadStateSchema = z
  .object({
    id: z.string(),
    rating: ratingSummarySchema,
    commentCount: z.int().min(0).meta({ description: 'Published ones, replies included.' }),
    comments: z.array(commentThreadSchema).meta({ description: 'Those of the page: fifty, with replies.' }),
    page: z.int().min(1),
    pageCount: z.int().min(1),
    sort: z.enum(SORTS),
    you: z.object({ stars: starsField.nullable() }),
  })
  .meta({ id: 'Thread' });

export const pageQuerySchema = z.object({
  page: z.coerce
    .number('expected a page, from 1 on')
    .int()
    .min(1)
    .max(999_999)
    .default(1)
    .meta({ type: 'integer' }),
});
export const threadQuerySchema = pageQuerySchema.extend({ sort: z.enum(SORTS).default('oldest') });

export const repliesSchema = z
  .object({ comment: commentThreadSchema, page: z.int().min(1), pageCount: z.int().min(1) })
  .meta({ id: 'Replies' });

const nameField = nameSchema.meta({ type: 'string', minLength: 1, maxLength: 60, example: 'Sam' });
const textField = textSchema.meta({
  type: 'string',
  minLength: 1,
  maxLength: 5000,
  example: 'This helped me *a lot*.',
});
const proofField = z
  .string()
  .max(2000)
  .meta({ description: 'The answer to a challenge, as altcha-lib writes it: JSON in base64.' });

export const commentRequestSchema = z
  .strictObject({
    name: nameField,
    text: textField,
    parentId: z
      .string()
      .max(40)
      .optional()
      .meta({ description: 'The comment to reply to; a reply to a reply hangs on the same comment.' }),
    private: z.boolean().optional().meta({ description: 'For the coach alone.' }),
    answerEmail: z.email('expected an email address').max(254).optional().meta({
      description:
        'With `private`: where the coach’s answer shall go, and nothing else. Without it, the answer is at /you/.',
    }),
    email: z
      .email('expected an email address')
      .max(254)
      .optional()
      .meta({ description: 'Where to send word of replies, once its owner has said yes.' }),
    proof: proofField.optional(),
  })
  .refine(({ private: isPrivate, answerEmail }) => isPrivate === true || answerEmail === undefined, {
    path: ['answerEmail'],
    error: 'expected none but with a private message',
  })
  .meta({ id: 'CommentRequest' });

export const commentAnswerSchema = z
  .object({
    id: z.string(),
    threadId: z.string().nullable(),
    parentId: z.string().nullable(),
    name: z.string(),
    text: z.string(),
    html: z.string(),
    createdAt: z.iso.datetime(),
    status: z.enum(['pending', 'approved']),
    private: z.boolean(),
  })
  .meta({ id: 'AddedComment' });

export const editRequestSchema = z.strictObject({ text: textField }).meta({ id: 'EditRequest' });

const heldCommentSchema = z.object({
  id: z.string(),
  threadId: z.string().nullable(),
  parentId: z.string().nullable(),
  name: z.string(),
  text: z.string(),
  status: commentStatusSchema,
  private: z.boolean(),
  answerEmail: z
    .string()
    .nullable()
    .meta({ description: 'Where the answer to a private message goes; null where that is /you/.' }),
  createdAt: z.iso.datetime(),
  editedAt: z.iso.datetime().nullable(),
});

/** What is held of an address for letters by email. */
export const lettersRecordSchema = z.object({
  email: z.string(),
  language: z.string(),
  choices: z.object({ pace: z.enum(['each', 'month']), topics: z.array(z.string()) }),
  askedAt: z.iso.datetime(),
  consent: z.object({ how: z.enum(['form', 'import']), at: z.iso.datetime(), words: z.string() }).nullable(),
  ended: z.object({ at: z.iso.datetime(), why: z.enum(['asked', 'refused', 'complained']) }).nullable(),
});

export const readerRecordSchema = z
  .object({
    ratings: z.array(
      z.object({
        threadId: z.string(),
        stars: starsField,
        createdAt: z.iso.datetime(),
        updatedAt: z.iso.datetime(),
      }),
    ),
    comments: z.array(heldCommentSchema),
    privateReplies: z.array(z.object({ id: z.string(), text: z.string(), createdAt: z.iso.datetime() })),
    earlierTexts: z
      .array(z.object({ commentId: z.string(), text: z.string(), replacedAt: z.iso.datetime() }))
      .meta({ description: 'What published comments said before this reader changed them.' }),
    reports: z
      .array(z.object({ commentId: z.string(), createdAt: z.iso.datetime() }))
      .meta({ description: 'Comments that this reader reported to the coach.' }),
    notice: z.object({ email: z.string(), confirmedAt: z.iso.datetime().nullable() }).nullable(),
    ratingsHeld: z.boolean().meta({
      description:
        'The first rating came in a burst of one network: none of this reader’s is counted until the coach says so.',
    }),
    bannedAt: z.iso.datetime().nullable(),
    letters: lettersRecordSchema.nullable().meta({
      description:
        'Letters by email, where this browser is the one in which the address was given and confirmed; null otherwise.',
    }),
  })
  .meta({ id: 'ReaderRecord' });

export const faultSchema = z
  .object({
    code: z.string().meta({ example: 'invalid-fields' }),
    message: z.string(),
    fields: z.record(z.string(), z.string()),
  })
  .meta({ id: 'Fault' });

export const healthSchema = z.object({ status: z.literal('ok') });
export { challengeSchema };

/** A client's own name for an act: at least 16 characters, so that nobody guesses another's. */
export const idempotencySchema = z.object({
  'idempotency-key': z
    .string()
    .regex(/^[\w.~:+/=-]{16,200}$/, 'expected 16 to 200 letters, digits or signs, such as a UUID')
    .optional()
    .meta({ example: '0f8fad5b-d9cb-469f-a165-70867728950e' }),
});
