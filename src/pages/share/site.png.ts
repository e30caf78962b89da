import type { APIRoute } from 'astro';
import { getIcon, getSite } from '../../posts/library.ts';
import { getDrawnColours } from '../../posts/look/look.ts';
import { respondWithPicture } from '../../posts/share-picture/respond.ts';

export const GET: APIRoute = async () => {
  const [site, icon] = await Promise.all([getSite(), getIcon()]);
  const { title, description, colours: declared } = site;
  // The name is the title here, so what stands above it is what the site is about.
  const colours = getDrawnColours(declared);
  const card = { siteTitle: title, title: description, notes: [], figure: 'overlapping', colours } as const;
  const readBytes = async () => (await import('../../styles/fonts/type/bytes.ts')).FACE_BYTES;
  return respondWithPicture(card, { site, icon, readBytes });
};
