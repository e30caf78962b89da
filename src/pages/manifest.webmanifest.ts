import type { APIRoute } from 'astro';
import { getSite } from '../posts/library.ts';
import { getDrawnColours } from '../posts/look/look.ts';

export const GET: APIRoute = async () => {
  const site = await getSite();
  const { surface, mark } = getDrawnColours(site.colours);
  return Response.json({
    name: site.title,
    short_name: site.title,
    description: site.description,
    lang: site.language,
    id: '/',
    start_url: '/',
    display: 'minimal-ui',
    // The light surface, which a manifest cannot follow into the dark.
    background_color: surface,
    theme_color: mark,
    icons: [192, 512].map((size) => ({
      src: `/icons/${size}.png`,
      sizes: `${size}x${size}`,
      type: 'image/png',
    })),
  });
};
