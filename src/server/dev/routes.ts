import type { AstroIntegration } from 'astro';

type Setup = NonNullable<AstroIntegration['hooks']['astro:config:setup']>;

/**
 * Paths that only our own routes answer. Astro's development server must know them as rendered on
 * demand: where it finds no such route it takes the body and the headers away from a request.
 */
const OURS = [
  '/api/[...path]',
  '/posts/[slug]/rating',
  '/posts/[slug]/comments',
  '/posts/[slug]/comments/[id]/[act]',
  '/posts/[slug]/message',
  '/letters/[act]/[...token]',
  '/notices/[act]',
  '/moderate/[act]',
];

export function injectDevRoutes(injectRoute: Parameters<Setup>[0]['injectRoute']): void {
  for (const pattern of OURS) {
    injectRoute({ pattern, entrypoint: new URL(import.meta.url), prerender: false });
  }
}

/** dev.ts answers before this is asked; it stands here because a route needs an entrypoint. */
export const ALL = () => new Response(null, { status: 404 });
