import type { APIRoute } from 'astro';
import { respondWithPicture } from '../../posts/share-picture/respond.ts';
import { site } from '../../site.ts';

export const GET: APIRoute = () => {
  const { title, description } = site;
  // The name is the title here, so what stands above it is what the site is about.
  return respondWithPicture({ siteTitle: title, title: description, note: ' ', figure: 'overlapping' });
};
