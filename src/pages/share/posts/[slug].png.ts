import type { APIRoute } from 'astro';
import { findPublicPost, getSite, getTopics, getWords } from '../../../posts/library.ts';
import { respondWithPicture } from '../../../posts/share-picture/respond.ts';
import { postToShareCard } from '../../../posts/share-picture/share-card.ts';

export const GET: APIRoute = async ({ locals, params }) => {
  const post = await findPublicPost(params['slug'] ?? '');
  if (!post) return new Response(null, { status: 404 });
  const [site, [topic], words] = await Promise.all([getSite(), getTopics(post), getWords(locals)]);
  return respondWithPicture(postToShareCard(post, site, topic?.name, words));
};
