import type { APIRoute } from 'astro';
import { getThreads } from '../posts/threads.ts';

/** The published posts, for the server: what may be rated and talked about. */
export const GET: APIRoute = async () => Response.json(await getThreads());
