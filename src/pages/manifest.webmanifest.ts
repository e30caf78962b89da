import type { APIRoute } from 'astro';
import { getSite } from '../posts/library.ts';

export const GET: APIRoute = async () => {
  const site = await getSite();
  return Response.json({
    name: site.title,
    short_name: site.title,
    description: site.description,
    lang: site.language,
    id: '/',
    start_url: '/',
    display: 'minimal-ui',
    // The light surface, which a manifest cannot follow into the dark.
    background_color: '#f8f3f1',
    theme_color: '#4c1739',
    icons: [192, 512].map((size) => ({
      src: `/icons/${size}.png`,
      sizes: `${size}x${size}`,
      type: 'image/png',
    })),
  });
};
