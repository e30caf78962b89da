import type { APIRoute } from 'astro';
import { getSite } from '../../posts/library.ts';
import { faceAddress, listFaceAddresses } from '../../posts/look/type/pairings.ts';

/** A face of those that the site has chosen. */
export const GET: APIRoute = async ({ params }) => {
  const file = `${params['file']}.woff2`;
  const { type } = await getSite();
  if (!listFaceAddresses(type).includes(faceAddress(file))) return new Response(null, { status: 404 });
  // Half a megabyte in all, which most sites never ask for.
  const { FACE_BYTES } = await import('../../styles/fonts/type/bytes.ts');
  const address = FACE_BYTES.get(file) ?? '';
  const bytes = Buffer.from(address.slice(address.indexOf(',') + 1), 'base64');
  return new Response(new Uint8Array(bytes), { headers: { 'content-type': 'font/woff2' } });
};
