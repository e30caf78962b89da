import * as z from 'zod';
import { article } from './kinds/article.ts';
import { comparison } from './kinds/comparison.ts';
import type { KindRow } from './kinds/kind.ts';

/** What posts there are, in the order in which the guide tells of them; docs/how-to/kind-of-post.md adds one. */
const KINDS = { comparison, article } as const;

const NAMES = Object.values(KINDS).map(({ kind }) => kind);

const last = NAMES.at(-1) ?? '';

/** What a post is: its fields and its look follow from it. */
export const postKindSchema = z.enum(
  NAMES,
  `expected ${NAMES.slice(0, -1)
    .map((name) => `"${name}"`)
    .join(', ')} or "${last}"`,
);

export type PostKind = z.output<typeof postKindSchema>;

export const POST_KINDS: Readonly<Record<PostKind, KindRow<PostKind>>> = KINDS;

/** What a file is that does not say so. */
export const UNSAID_KIND = 'comparison' satisfies PostKind;

/** What the form makes where nothing else was asked for, and offers first. */
export const FIRST_KIND = 'article' satisfies PostKind;

/** In the order in which they are offered to the coach. */
export const OFFERED_KINDS: readonly PostKind[] = [
  FIRST_KIND,
  ...NAMES.filter((name) => name !== FIRST_KIND),
];

export function isPostKind(name: string): name is PostKind {
  return Object.hasOwn(POST_KINDS, name);
}

/** What a post needs by its kind and does not have; nothing of a kind that there is not. */
export function listMissing(post: { kind: string }): string[] {
  return isPostKind(post.kind) ? POST_KINDS[post.kind].needs.filter((field) => isLacking(post, field)) : [];
}

/** Whether a file has nothing at all in a field; what is written there and is no list is told by the schema. */
export function isLacking(data: unknown, field: string): boolean {
  const value: unknown = typeof data === 'object' && data !== null ? Reflect.get(data, field) : undefined;
  return value === undefined || value === null || (Array.isArray(value) && value.length === 0);
}
