import type { APIRoute } from 'astro';

/** Where only the coach has business, and what is no page. */
const NOT_FOR_ROBOTS = ['/api/', '/admin', '/drafts/', '/moderate', '/search/'];

export const GET: APIRoute = ({ url }) =>
  new Response(
    [
      'User-agent: *',
      ...NOT_FOR_ROBOTS.map((path) => `Disallow: ${path}`),
      // The door alone, and no link that opens it.
      'Allow: /moderate/sign-in/$',
      '',
      `Sitemap: ${new URL('/sitemap-index.xml', url).href}`,
      '',
    ].join('\n'),
  );
