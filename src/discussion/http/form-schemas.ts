import * as z from 'zod';
import { nameSchema, textSchema } from '../comment.ts';
import { STARS } from '../rating.ts';
import { english } from '../../words/english/english.ts';

const SAID = english.faults.fields;

/** What a browser sends for a field that was left empty. */
const emptyToUndefined = z.literal('').transform(() => undefined);
const optional = <Schema extends z.ZodType>(schema: Schema) => z.union([emptyToUndefined, schema]).optional();

const emailSchema = optional(z.email(SAID.emailWrong).max(254));

/** What the two buttons of the rating form send. */
export const ratingFormSchema = z.discriminatedUnion('act', [
  z.object({ act: z.literal('withdraw') }),
  z.object({
    act: z.literal('rate').default('rate'),
    stars: z
      .string(SAID.starsMissing)
      .transform((text) => STARS.find((each) => String(each) === text))
      .refine((stars) => stars !== undefined, SAID.starsMissing),
  }),
]);

/** What every form asks that people write in, for all to read or for the coach alone. */
const writtenFields = {
  name: nameSchema,
  text: textSchema,
  email: emailSchema,
  website: z.string().max(2000).optional(),
  key: optional(z.string().regex(/^[\w-]{16,200}$/)),
  proof: optional(z.string().max(2000)),
};

export const commentFormSchema = z.object({
  ...writtenFields,
  parentId: optional(z.string().max(40)),
  private: z
    .string()
    .optional()
    .transform((value) => value !== undefined && value !== ''),
});

/** A message to the coach alone, and where her answer shall go. */
export const messageFormSchema = z
  .object({ ...writtenFields, answer: z.enum(['here', 'email']).catch('here') })
  .check(({ value, issues }) => {
    const { answer, email } = value;
    if (answer === 'email' && email === undefined)
      issues.push({
        code: 'custom',
        path: ['email'],
        input: email,
        message: SAID.answerEmailMissing,
      });
    // Nobody knows which was meant, and a mail to the wrong mailbox can do harm.
    if (answer === 'here' && email !== undefined)
      issues.push({
        code: 'custom',
        path: ['answer'],
        input: answer,
        message: SAID.answerUnclear,
      });
  })
  .transform(({ answer, email, ...rest }) => ({
    ...rest,
    answerEmail: answer === 'email' ? email : undefined,
  }));

/** What the buttons under a comment send: its author's two, and everybody else's. */
export const commentActSchema = z.discriminatedUnion('act', [
  z.object({ act: z.literal('delete') }),
  z.object({ act: z.literal('report') }),
  z.object({ act: z.literal('edit'), text: textSchema }),
]);
