import * as z from 'zod';
import { dateSchema } from '../../schema/fields.ts';

/**
 * A post's front matter read with forgiveness: what is wrong in it is empty here. So one wrong field
 * does not hide what is wrong in the rest, and a coach sees every fault in one run.
 */
const word = z.string().catch('');
const words = z.array(word).catch([]);

const declaredSchema = z.object({
  id: word,
  title: word,
  description: word,
  publishedAt: dateSchema.optional().catch(undefined),
  updatedAt: dateSchema.optional().catch(undefined),
  draft: z.boolean().catch(false),
  author: word,
  topics: words,
  related: words,
  previousSlugs: words,
  sensitive: words,
  allow: words,
  dynamics: z
    .array(
      z
        .object({
          id: word,
          name: word,
          characteristics: z
            .array(z.object({ id: word, title: word }).catch({ id: '', title: '' }))
            .catch([]),
          outcomes: z.object({ kind: word }).optional().catch(undefined),
          signs: words,
        })
        .catch({ id: '', name: '', characteristics: [], outcomes: undefined, signs: [] }),
    )
    .catch([]),
  differences: z.array(z.unknown()).catch([]),
  callsToAction: z.array(z.object({ kind: word, text: word }).catch({ kind: '', text: '' })).catch([]),
});

export type Declared = z.output<typeof declaredSchema>;

export function readDeclared(data: unknown): Declared {
  return declaredSchema.parse(isObject(data) ? data : {});
}

const siteViewSchema = z.object({
  owner: word,
  comments: word,
  allow: words,
  channels: z
    .object({ email: word, message: z.boolean().catch(false), booking: word })
    .catch({ email: '', message: false, booking: '' }),
  help: z.unknown().optional(),
});

/** What the rules need of content/site.yaml, as forgiving. */
export type SiteView = z.output<typeof siteViewSchema>;

export function readSiteView(data: unknown): SiteView {
  return siteViewSchema.parse(isObject(data) ? data : {});
}

function isObject(data: unknown): data is Record<string, unknown> {
  return typeof data === 'object' && data !== null;
}
