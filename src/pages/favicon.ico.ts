import type { APIRoute } from 'astro';
import { pngToIco, renderIcon } from '../posts/icons.ts';

const SIZE = 32;

export const GET: APIRoute = async () => new Response(pngToIco(await renderIcon(SIZE), SIZE));
