import type { APIRoute } from 'astro';
import { getOwnNames } from '../posts/own-names.ts';

/** For the server: names that no reader may sign with. */
export const GET: APIRoute = async () => Response.json(await getOwnNames());
