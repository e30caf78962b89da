import type { APIRoute } from 'astro';
import { listMoved, listPosts } from '../posts/library.ts';
import { collectRedirects } from '../posts/redirects.ts';

/** For the server: the addresses that were once right. */
export const GET: APIRoute = async () =>
  Response.json(collectRedirects(await listPosts(), await listMoved()));
