import type { APIRoute } from 'astro';
import { renderIcon } from '../../posts/icons.ts';

/** The two sizes that a web app's manifest needs for a site to be put on a home screen. */
export const getStaticPaths = () => ['192', '512'].map((size) => ({ params: { size } }));

export const GET: APIRoute = async ({ params }) => new Response(await renderIcon(Number(params.size)));
