import type { APIRoute } from 'astro';
import { listPosts } from '../../posts/library.ts';

/** For the server: when a post of this build is to go live by itself. Lies with the drafts, out of reach. */
export const GET: APIRoute = async () => {
  const posts = await listPosts('unpublished');
  return Response.json(
    posts.filter(({ draft }) => !draft).map(({ slug, publishedAt }) => ({ slug, publishedAt })),
  );
};
