import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { toCacheKey } from '../../../posts/cache-key.ts';
import { getLibrary } from '../../../posts/library.ts';
import { respondWithPicture } from '../../../posts/share-picture/respond.ts';
import { postToShareCard } from '../../../posts/share-picture/share-card.ts';
import { site } from '../../../site.ts';

export const getStaticPaths = (async () => {
  const { posts, topics } = await getLibrary();
  const names = new Map(topics.map(({ id, label }) => [id, label.name]));
  return posts.map((post) => {
    const card = postToShareCard(post, site.title, names.get(post.topics[0] ?? ''));
    return { params: { slug: post.slug }, props: { card }, cacheKey: toCacheKey(card) };
  });
}) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  respondWithPicture(props.card);
