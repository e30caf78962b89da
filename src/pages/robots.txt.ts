import type { APIRoute } from 'astro';

/**
 * Where only the coach has business, and what is no page. The search is not among them: it says itself that it shall
 * not be listed, and who may not fetch it would never read that.
 */
const NOT_FOR_ROBOTS = ['/api/', '/admin', '/drafts/', '/moderate'];

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
