import type { APIRoute } from 'astro';
import { findPublicPost, getIcon, getSite, getTopics, getWords } from '../../../posts/library.ts';
import { respondWithPicture } from '../../../posts/share-picture/respond.ts';
import { postToShareCard } from '../../../posts/share-picture/share-card.ts';

export const GET: APIRoute = async ({ locals, params }) => {
  const post = await findPublicPost(params['slug'] ?? '');
  if (!post) return new Response(null, { status: 404 });
  const [site, icon, [topic], words] = await Promise.all([
    getSite(),
    getIcon(),
    getTopics(post),
    getWords(locals),
  ]);
  const readBytes = async () => (await import('../../../styles/fonts/type/bytes.ts')).FACE_BYTES;
  return respondWithPicture(postToShareCard(post, site, topic?.name, words), { site, icon, readBytes });
};
