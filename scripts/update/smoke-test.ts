import { SiteError } from '../../src/lib/site-error.ts';

/** What readers ask for first, and what must be in the answer. */
const ASKED = [
  { what: 'home', address: '/', holds: '<main' },
  { what: 'articles', address: '/posts/', holds: '<main' },
  { what: 'feed', address: '/rss.xml', holds: '<rss' },
  { what: 'search', address: '/search/', holds: '<main' },
  { what: 'health', address: '/api/health', holds: '"ok"' },
];

/**
 * Asks a running site for its first pages and one article, if it has any, with its discussion.
 *
 * @returns a line for each that is well
 * @throws {SiteError} `smoke-test`
 */
export async function smokeTest(url: string): Promise<string[]> {
  const lines: string[] = [];
  const ask = async (what: string, address: string, holds: string) => {
    const response = await fetch(url + address);
    const body = await response.text();
    if (response.status !== 200 || !body.includes(holds))
      throw new SiteError(
        'smoke-test',
        `${what} (${address}): found status ${response.status}, expected 200 with ${holds}.`,
      );
    lines.push(`ok  ${what}: ${address}`);
    return body;
  };
  const bodies = new Map<string, string>();
  for (const { what, address, holds } of ASKED) bodies.set(what, await ask(what, address, holds));
  const article = findArticle(bodies.get('articles') ?? '');
  if (article !== undefined) {
    await ask('article', article, '<article');
    await ask('what the search looks in', '/pagefind/pagefind-entry.json', '"page_count"');
  }
  return lines;
}

/** The address of the first article in the list of all. */
function findArticle(list: string): string | undefined {
  return /href="(\/posts\/[^/"#?]+\/)"/.exec(list)?.[1];
}
