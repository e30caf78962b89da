import { parseHTML } from 'linkedom';
import type { FilledSite } from './filled-site.ts';

/** What a page leads to or loads, form targets aside: those take no GET. */
const LINKS =
  'a[href], area[href], link[href]:not([rel="canonical"]), script[src], img[src], source[src], iframe[src]';
const SETS = 'img[srcset], source[srcset]';

interface Link {
  from: string;
  to: URL;
  /** Of the page itself, where the link stays on it. */
  ids: ReadonlySet<string> | undefined;
}

/** Links of a site's own that lead nowhere, or to an element that is not there, and how many there are in all. */
export async function findBrokenLinks(site: FilledSite): Promise<{ broken: string[]; count: number }> {
  const links: Link[] = [];
  for (const visit of site.visits()) {
    const { document } = parseHTML(await site.read(visit));
    const base = site.url() + visit.path;
    links.push(
      ...addressesIn(document)
        .map((address) => new URL(address, base))
        .filter(({ origin }) => origin === site.url())
        .map((to) => {
          const ids = to.pathname + to.search === visit.path ? idsOf(document) : undefined;
          return { from: `${visit.path} as ${visit.as}`, to, ids };
        }),
    );
  }
  const answers = new Map<string, Promise<Answer>>();
  const broken: string[] = [];
  for (const { from, to, ids } of links) {
    const address = to.pathname + to.search;
    const answer = ids
      ? { status: 200, ids, fragment: '' }
      : await (answers.get(address) ?? ask(site, answers, address));
    const fragment = decodeURIComponent(to.hash.slice(1) || answer.fragment);
    const isThere = fragment === '' || answer.ids.has(fragment);
    if (answer.status !== 200 || !isThere) broken.push(`${from}: ${address}#${fragment} (${answer.status})`);
  }
  return { broken: [...new Set(broken)], count: links.length };
}

interface Answer {
  status: number;
  ids: ReadonlySet<string>;
  /** Of the address that it led on to. */
  fragment: string;
}

function ask(site: FilledSite, answers: Map<string, Promise<Answer>>, address: string): Promise<Answer> {
  const answer = follow(site.url() + address, site.cookie());
  answers.set(address, answer);
  return answer;
}

/** Links that lead on are followed, as long as they stay here. */
async function follow(address: string, cookie: string, turns = 3): Promise<Answer> {
  const answer = await fetch(address, { redirect: 'manual', headers: { cookie } });
  const location = answer.headers.get('location');
  if (location !== null && turns > 0) {
    await answer.body?.cancel();
    const next = new URL(location, address);
    const { status, ids, fragment } = await follow(next.href, cookie, turns - 1);
    return { status, ids, fragment: fragment || next.hash.slice(1) };
  }
  const isPage = answer.headers.get('content-type')?.startsWith('text/html') ?? false;
  const { document } = parseHTML(isPage ? await answer.text() : '');
  if (!isPage) await answer.body?.cancel();
  return { status: answer.status, ids: idsOf(document), fragment: '' };
}

function idsOf(document: Document): Set<string> {
  return new Set(Array.from(document.querySelectorAll('[id]'), ({ id }) => id));
}

function addressesIn(document: Document): string[] {
  const ofSets = [...document.querySelectorAll(SETS)].flatMap((element) =>
    (element.getAttribute('srcset') ?? '').split(/,\s+/).map((each) => each.split(' ')[0] ?? ''),
  );
  const others = Array.from(
    document.querySelectorAll(LINKS),
    (element) => element.getAttribute('href') ?? element.getAttribute('src') ?? '',
  );
  return [...ofSets, ...others].filter(Boolean);
}
