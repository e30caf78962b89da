import * as z from 'zod';

/** The pairings of faces that a site can be set in. */
export const TYPE_NAMES = ['book', 'editorial', 'journal', 'modern', 'sturdy'] as const;

/** The faces that the site is set in, by the name of a pairing. */
export function typeSchema() {
  return z
    .enum(TYPE_NAMES, 'expected "book", "editorial", "journal", "modern" or "sturdy"')
    .optional()
    .meta({
      title: 'Type',
      description:
        'The letters of your site. "book": Brygada 1918, a quiet serif, as without this line. "editorial": Fraunces, warm and round, over Figtree. "journal": Newsreader, a fine serif, for all. "modern": Bricolage Grotesque over Source Sans 3, without serifs. "sturdy": Bitter, strong and square, over Source Sans 3.',
      examples: ['editorial'],
    });
}

export type TypeName = (typeof TYPE_NAMES)[number];
