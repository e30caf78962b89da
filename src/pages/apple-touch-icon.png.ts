import type { APIRoute } from 'astro';
import { renderIcon } from '../posts/icons.ts';
import { getIcon } from '../posts/library.ts';

/** 180 pixels: what an iPhone's home screen shows. */
export const GET: APIRoute = async () => new Response(await renderIcon(await getIcon(), 180));
