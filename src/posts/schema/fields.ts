import * as z from 'zod';

/** A word for machines: lower-case letters, digits and single hyphens. */
export const ID_PATTERN = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** An id that addresses, anchors and the discussion hang on. */
export const idSchema = z
  .string()
  .regex(ID_PATTERN, 'expected lower-case letters, digits and single hyphens, such as "low-self-esteem"')
  .max(80, 'expected at most 80 characters')
  .meta({ prose: false });

/**
 * Where something once was: the part of an address after the domain, "/2019/04/a-post/", or with a query, as some
 * platforms have it, "/?p=123".
 */
export const oldAddressSchema = z
  .string()
  .trim()
  .regex(
    /^\/(?![/\\])[^\s#\\]*$/,
    'expected an address without its domain, such as "/2019/04/how-to-say-no/"',
  )
  .max(500, 'expected at most 500 characters')
  .meta({ prose: false });

/** Whether nobody but the coach is shown a text. */
export function draftSchema() {
  return z
    .boolean('expected true or false')
    .default(false)
    .meta({
      title: 'Draft',
      description: 'A draft is seen by you alone, at /drafts/.',
      examples: [true],
    });
}

/** What a text is called on the platform that an import brought it from. */
export function importedFromSchema(of: 'post' | 'page') {
  return z
    .string()
    .trim()
    .min(1, 'expected what an import wrote here')
    .max(300, 'expected at most 300 characters')
    .meta({ prose: false })
    .optional()
    .meta({
      title: 'Imported from',
      description: `What this ${of} is called on the platform that \`npm run import\` brought it from, which knows by it that the ${of} is here. Leave it as it is.`,
      examples: ['wordpress:12@blog.example'],
    });
}

const SINGLE_LINE = /^[^\n]*$/;

/** Text that readers see as words, which the guard and the speller therefore read. */
export function proseSchema(least: number, most: number) {
  return z
    .string()
    .trim()
    .min(least, least > 1 ? `expected at least ${least} characters` : 'expected some text')
    .max(most, `expected at most ${most} characters`)
    .meta({ prose: true });
}

/** One line of it. */
export function proseLineSchema(most: number) {
  return proseSchema(1, most).regex(SINGLE_LINE, 'expected a single line');
}

/** As long as a title may be. Of either, search engines show about 60 characters. */
export const LONGEST_SEARCH_TITLE = 90;

/** What a text is called in search results alone. */
export function searchTitleSchema(of: 'post' | 'page') {
  return proseLineSchema(LONGEST_SEARCH_TITLE)
    .optional()
    .meta({
      title: 'Title in search results',
      description: `What search engines and the tab of a browser show in place of the title and the name of the site; about 60 characters of it are seen. On the ${of} itself, on cards and where it is shared stands the title.`,
      examples: ['Codependent or interdependent? How to tell the difference'],
    });
}

/** One line that is no prose: somebody's name, a number, a word for a machine or for the guard itself. */
export function labelSchema(most: number) {
  return proseLineSchema(most).meta({ prose: false });
}

/** Search engines cut a description at about 160 characters; under 50 it says nothing. */
export const DESCRIPTION_LENGTH = { least: 50, most: 160 };

export const descriptionSchema = proseSchema(DESCRIPTION_LENGTH.least, DESCRIPTION_LENGTH.most);

/**
 * "2026-11-24" or "2026-11-24T09:00:00Z" with any offset, as it is written: what is told of it to readers
 * is told by `writtenToIsoDay`, since a day is the same day in every time zone.
 */
export const writtenDateSchema = z.union(
  [z.iso.date().meta({ prose: false }), z.iso.datetime({ offset: true }).meta({ prose: false })],
  'expected a date such as 2026-11-24, or a moment such as 2026-11-24T09:00:00Z',
);

/** The same as a moment; a day is its start in UTC, until `placeDays` knows the site's time zone. */
export const dateSchema = writtenDateSchema.transform((text) => new Date(text));

/** An address on the web; readers see it as a link at most. */
export function httpsUrlSchema() {
  return z
    .url({ protocol: /^https$/, error: 'expected an address that begins with https://' })
    .meta({ prose: false });
}

/** Where a link of the coach's leads; the check follows it. */
export function linkSchema(example: string) {
  return z
    .string()
    .trim()
    .min(1, 'expected an address')
    .meta({
      prose: false,
      isLink: true,
      title: 'To',
      description:
        'Where it leads: a page of this site, such as `/contact/`, or an address that begins with https://, mailto: or tel:.',
      examples: [example],
    });
}
