import type { APIRoute } from 'astro';
import { pngToIco, renderIcon } from '../posts/icons.ts';
import { getIcon } from '../posts/library.ts';

const SIZE = 32;

export const GET: APIRoute = async () =>
  new Response(pngToIco(await renderIcon(await getIcon(), SIZE), SIZE));
