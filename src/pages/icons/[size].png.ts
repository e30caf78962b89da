import type { APIRoute } from 'astro';
import { ICON_SIZES, renderIcon } from '../../posts/icons.ts';
import { getIcon } from '../../posts/library.ts';

export const GET: APIRoute = async ({ params }) => {
  const size = ICON_SIZES.find((each) => String(each) === params['size']);
  if (size === undefined) return new Response(null, { status: 404 });
  return new Response(await renderIcon(await getIcon(), size));
};
