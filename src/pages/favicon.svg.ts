import type { APIRoute } from 'astro';
import { getIcon } from '../posts/library.ts';

export const GET: APIRoute = async () =>
  new Response(await getIcon(), { headers: { 'content-type': 'image/svg+xml' } });
