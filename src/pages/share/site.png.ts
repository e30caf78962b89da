import type { APIRoute } from 'astro';
import { getSite } from '../../posts/library.ts';
import { getDrawnColours } from '../../posts/look/look.ts';
import { respondWithPicture } from '../../posts/share-picture/respond.ts';

export const GET: APIRoute = async () => {
  const { title, description, colours: declared } = await getSite();
  // The name is the title here, so what stands above it is what the site is about.
  const colours = getDrawnColours(declared);
  return respondWithPicture({
    siteTitle: title,
    title: description,
    note: ' ',
    figure: 'overlapping',
    colours,
  });
};
