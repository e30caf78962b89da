import type { Body } from './tree.ts';
import { splitFrontMatter } from './front-matter.ts';
import { textToPre } from './html.ts';
import type { Part } from './parts.ts';
import type { SourceText } from './source-text.ts';

/** A body as pages show it. */
export interface Rendered {
  parts: Part[];
  /** Headings that the author typed, in order; those of components are not among them. */
  headings: { depth: number; slug: string; text: string }[];
  /** Words of the body. */
  words: number;
}

/** What pages show of a body; of one that cannot be read, as a draft's may be, its text as it is written. */
export function renderBody(
  body: Body | undefined,
  { words, source }: { words: number; source: string },
): Rendered {
  const headings = (body?.outline ?? []).flatMap((item) =>
    'depth' in item ? [{ depth: item.depth, slug: item.slug, text: item.text }] : [],
  );
  return { parts: body?.parts ?? [textToPre(source)], headings, words };
}

/** Words as a reader meets them: tags, link targets and Markdown marks do not count. */
export function countWords({ source }: SourceText): number {
  const start = splitFrontMatter(source)?.bodyStart ?? source.length;
  const text = source
    .slice(start)
    .replace(/<[^>]*>/g, ' ')
    .replace(/\]\([^)]*\)/g, ']');
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu)?.length ?? 0;
}
