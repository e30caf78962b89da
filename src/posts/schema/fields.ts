import * as z from 'zod';

/** A word for machines: lower-case letters, digits and single hyphens. */
export const ID_PATTERN = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** An id that addresses, anchors and the discussion hang on. */
export const idSchema = z
  .string()
  .regex(ID_PATTERN, 'expected lower-case letters, digits and single hyphens, such as "low-self-esteem"')
  .max(80, 'expected at most 80 characters');

/** One line of plain text. */
export function lineSchema(most: number) {
  return z
    .string()
    .trim()
    .min(1, 'expected some text')
    .max(most, `expected at most ${most} characters`)
    .regex(/^[^\n]*$/, 'expected a single line');
}

/** "2026-11-24" (the start of that day, UTC) or "2026-11-24T09:00:00Z" with any offset. */
export const dateSchema = z
  .union(
    [z.iso.date(), z.iso.datetime({ offset: true })],
    'expected a date such as 2026-11-24, or a moment such as 2026-11-24T09:00:00Z',
  )
  .transform((text) => new Date(text));

/** A file beside the post, or an absolute path under public/. */
export const picturePathSchema = z
  .string()
  .regex(
    /^(?:\.\/|\/)[\w./-]+\.(?:avif|gif|jpe?g|png|svg|webp)$/i,
    'expected a picture such as "./sunset.jpg" beside the post',
  );
