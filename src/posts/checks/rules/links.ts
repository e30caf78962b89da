import { decodeAddress } from '../../../lib/decode-address.ts';
import { isFileAddress } from '../../downloads/download.ts';
import type { Link } from '../../source/tree.ts';
import type { Document } from '../../source/content.ts';
import { faultAt, type FaultWords, type MendWords, type SourceText } from '../../source/source-text.ts';
import { listEntries, readFrontLinks } from '../front-texts.ts';
import { listHomeAnchors } from '../anchors.ts';
import { toAddress } from '../routes.ts';
import { findMeant } from '../words/nearest.ts';
import type { FaultSlug } from '../fault-kinds.ts';
import { checkDownloadLink } from './downloads.ts';
import type { Fault } from '../report.ts';
import { isPublished, type ContentRule, type NeighbourRule, type RuleContext } from '../rule.ts';

/** Links within the site lead somewhere that readers can see; others are looked at for their form alone. */
export const checkLinks: NeighbourRule = (document, context) =>
  [...document.links, ...listFrontLinks(document, context)].flatMap((link) =>
    isFileAddress(link.url)
      ? checkDownloadLink(link, document, context)
      : checkLink(link, toSource(document, context), context),
  );

/** So do those of the menu and of the home page. */
export const checkEntryLinks: ContentRule = (context) => {
  const { home } = context.content;
  return listEntries(context.content, context.schemas).flatMap(({ entry: { text, yaml }, schema }) =>
    readFrontLinks(() => yaml, schema, yaml.data).flatMap((link) =>
      checkLink(link, { text, isPublic: true, ...(text === home?.text && { address: '/' }) }, context),
    ),
  );
};

/** A post has none at its top, and its data is not kept. */
function listFrontLinks(document: Document, { schemas }: RuleContext): Link[] {
  if (document.kind !== 'page') return [];
  return readFrontLinks(() => document.yaml, schemas.pages, document.data);
}

/** Where a link stands. */
interface LinkSource {
  text: SourceText;
  /** Of the page that has it; a link of the menu is on all of them, one of the home page at the top of all. */
  address?: string;
  isPublic: boolean;
}

function toSource(document: Document, { now }: RuleContext): LinkSource {
  return { text: document.text, address: toAddress(document), isPublic: isPublished(document, now) };
}

/** What is known of the link that is looked at. */
interface Looked {
  source: LinkSource;
  context: RuleContext;
  tell: (slug: FaultSlug, words: FaultWords) => Fault[];
  /** To write another address instead, where the address stands in the text as it is meant. */
  mend: (address: string | undefined, advice: string) => MendWords;
}

function checkLink(link: Pick<Link, 'url' | 'place'>, source: LinkSource, context: RuleContext): Fault[] {
  const { url } = link;
  const { text } = source;
  const isWritten = ({ offset, length }: Link['place']) => text.source.slice(offset, offset + length) === url;
  const looked: Looked = {
    source,
    context,
    tell: (slug, words) => [
      faultAt(text, link.place.offset, link.place.length, slug, { found: url, ...words }),
    ],
    mend: (address, advice) =>
      address !== undefined && isWritten(link.place) ? { write: address } : { advice, example: address },
  };
  if (/^[a-z][a-z\d+.-]*:/i.test(url)) {
    return isGoodAddress(url)
      ? []
      : looked.tell('link-form', {
          message: 'This address cannot be followed.',
          expected: 'an address that begins with https://, mailto: or tel:',
          mend: looked.mend(findWhole(url), 'Copy the address from the browser once more.'),
        });
  }
  if (!url.startsWith('/') && !url.startsWith('#')) {
    return looked.tell('link-form', {
      message: 'A link within the site begins with a slash, one to another site with https://.',
      expected: 'an address such as /about/ or https://…',
      mend: looked.mend(
        findWhole(url) ?? findRoute(url, looked),
        'Write the whole address, from the slash or from https:// on.',
      ),
    });
  }
  const [path = '', fragment] = url.split('#');
  return [...checkPath(url, looked), ...checkFragment(path, fragment, looked)];
}

/** The address of another site, of mail or of a telephone that was meant. */
function findWhole(url: string): string | undefined {
  const compact = url.replace(/\s/g, '');
  const candidates = [
    compact,
    compact.replace(/^(https?):\/*/i, '$1://'),
    /^[^\s/@]+@[^\s/@]+$/.test(compact) ? `mailto:${compact}` : '',
    /^(?:www\.|(?:[\w-]+\.)+(?:com|org|net|edu|uk)(?:\/|$))/i.test(compact) ? `https://${compact}` : '',
  ];
  return candidates.find(isGoodAddress);
}

/** A page whose address was written as one writes the name of a file: "../about", "second.mdx". */
function findRoute(url: string, { source, context }: Looked): string | undefined {
  const [, name = '', rest = ''] =
    /^(?:\.{0,2}\/)*([^?#]*?)(?:\/|\/?(?:index)?\.mdx?)?([?#].*)?$/.exec(url) ?? [];
  return [`/${name}/`, `/posts/${name}/`, `/${name}`]
    .filter((path) => isOpen(path, source, context))
    .map((path) => `${path}${rest}`)
    .find((address) => leadsToPlace(address, source, context));
}

/** Whether readers find something there. */
function isOpen(path: string, source: LinkSource, { routes, now }: RuleContext): boolean {
  const target = routes.get(path);
  return routes.has(path) && (!target || !source.isPublic || isPublished(target, now));
}

function leadsToPlace(address: string, source: LinkSource, context: RuleContext): boolean {
  const [path = '', fragment] = address.split('#');
  return fragment === undefined || findMissing(path, fragment, source, context) === undefined;
}

function checkPath(url: string, looked: Looked): Fault[] {
  const { source, context, tell, mend } = looked;
  const { routes, previousAddresses } = context;
  const [bare = ''] = url.split(/[?#]/);
  if (bare === '' || isOpen(bare, source, context)) return [];
  if (routes.has(bare)) {
    return tell('link-to-unpublished', {
      message: 'Readers cannot follow this link: it leads to a draft or to a post that is still to come.',
      mend: { advice: 'Publish the other post first, or leave the words without the link.' },
    });
  }
  const rest = url.slice(bare.length);
  const withRest = (found: string | undefined) =>
    found !== undefined && isOpen(found, source, context) && leadsToPlace(found + rest, source, context)
      ? found + rest
      : undefined;
  const current = previousAddresses.get(bare);
  if (current !== undefined) {
    return tell('link-to-previous-address', {
      message: `The ${current.startsWith('/posts/') ? 'post' : 'page'} has another address now.`,
      mend: mend(withRest(current), `Write the address that it has now: ${current}`),
    });
  }
  const meant = routes.has(`${bare}/`) ? `${bare}/` : findMeant(bare, [...routes.keys()]);
  return tell('link-broken', {
    message: 'There is no such page on this site.',
    expected: 'the address of a page, with a slash at both ends',
    mend: mend(
      withRest(meant),
      'Open the page that you mean in the browser, and copy its address from the first slash on.',
    ),
  });
}

/** The anchors of a page that has not the one that is wanted; undefined where it has, or where there is no page. */
function findMissing(
  path: string,
  fragment: string,
  { address }: LinkSource,
  { routes, findAnchors, content }: RuleContext,
): string[] | undefined {
  const page = path === '' ? (address ?? '') : path;
  const target = routes.get(page);
  if (!target && page !== '/') return undefined;
  const anchors = target ? [...findAnchors(target).places.keys()] : listHomeAnchors(content.home);
  return anchors.includes(decodeAddress(fragment) ?? fragment) ? undefined : anchors;
}

function checkFragment(
  path: string,
  fragment: string | undefined,
  { source, context, tell, mend }: Looked,
): Fault[] {
  if (fragment === undefined) return [];
  const anchors = findMissing(path, fragment, source, context);
  if (!anchors) return [];
  const meant = findMeant(fragment, anchors);
  return tell('fragment-broken', {
    message: `The page has no place called #${fragment}.`,
    expected:
      anchors.length > 12
        ? 'the name of one of its headings'
        : anchors.map((anchor) => `#${anchor}`).join(', '),
    mend: mend(meant && `${path}#${meant}`, 'Write one of its places, or leave out all from the # on.'),
  });
}

function isGoodAddress(url: string): boolean {
  if (/^mailto:[^\s@]+@[^\s@]+\.[^\s@]+$/i.test(url) || /^tel:\+?[\d-]{3,}$/i.test(url)) return true;
  return /^https?:\/\//i.test(url) && URL.canParse(url) && new URL(url).hostname.includes('.');
}
