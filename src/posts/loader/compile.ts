import { satteriHeadingIdsPlugin } from '@astrojs/markdown-satteri';
import { mdxToJs } from 'satteri';
import * as z from 'zod';
import { parseWith } from '../../lib/parse.ts';

const compiledSchema = z.strictObject({
  /** The body of a function that takes a JSX runtime and returns `{ default: MDXContent }`. */
  code: z.string(),
  /** Headings that the author typed, in order; those of components are not among them. */
  headings: z.array(z.object({ depth: z.number(), slug: z.string(), text: z.string() })),
  /** Words of the body, for the reading time. */
  words: z.number(),
});

/** A post's body, ready to render without a bundler. */
export type CompiledBody = z.output<typeof compiledSchema>;

/**
 * Compiles the body of a post. The code imports nothing, so it can be kept in the content store
 * and evaluated at render; a module for each post made builds of 1,000 posts twice as slow.
 */
export async function compileBody(body: string): Promise<CompiledBody> {
  const astro = {
    frontmatter: {},
    headings: [],
    localImagePaths: new Set<string>(),
    remoteImagePaths: new Set<string>(),
  };
  const { code, data } = await mdxToJs(body, {
    hastPlugins: [satteriHeadingIdsPlugin()],
    optimizeStatic: { component: 'Fragment', prop: 'set:html' },
    features: { gfm: true, smartPunctuation: true },
    jsxImportSource: 'astro',
    elementAttributeNameCase: 'html',
    outputFormat: 'function-body',
    data: { astro },
  });
  return { code, headings: data.astro?.headings ?? [], words: countWords(body) };
}

export function compiledBodyToText(compiled: CompiledBody): string {
  return JSON.stringify(compiled);
}

export function textToCompiledBody(text: string, file: string): CompiledBody {
  return parseWith(compiledSchema, JSON.parse(text), { code: 'compiled-body-unreadable', place: file });
}

/** Words as a reader meets them: tags, link targets and Markdown marks do not count. */
function countWords(body: string): number {
  const text = body.replace(/<[^>]*>/g, ' ').replace(/\]\([^)]*\)/g, ']');
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu)?.length ?? 0;
}
