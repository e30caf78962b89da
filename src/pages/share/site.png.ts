import type { APIRoute } from 'astro';
import { drawShareCard } from '../../posts/share-picture/draw.ts';
import { renderPng } from '../../posts/share-picture/render.ts';
import { site } from '../../site.ts';

export const GET: APIRoute = async () => {
  const { title, description } = site;
  // The name is the title here, so what stands above it is what the site is about.
  const svg = drawShareCard({ siteTitle: title, title: description, note: ' ', figure: 'overlapping' });
  return new Response(await renderPng(svg), { headers: { 'content-type': 'image/png' } });
};
