import { decodeAddress } from '../../../lib/decode-address.ts';
import type { Link } from '../../source/body.ts';
import type { Document } from '../../source/content.ts';
import { faultAt } from '../../source/source-text.ts';
import { toAddress } from '../routes.ts';
import { findNearest } from '../words/nearest.ts';
import type { Fault } from '../report.ts';
import { isPublished, type NeighbourRule, type RuleContext } from '../rule.ts';

/** Links within the site lead somewhere that readers can see; others are looked at for their form alone. */
export const checkLinks: NeighbourRule = (document, context) =>
  document.links.flatMap((link) => checkLink(link, document, context));

function checkLink({ url, place }: Link, document: Document, context: RuleContext): Fault[] {
  const fault = (slug: Parameters<typeof faultAt>[3], words: Parameters<typeof faultAt>[4]) => [
    faultAt(document.text, place.offset, place.length, slug, { found: url, ...words }),
  ];
  if (/^[a-z][a-z\d+.-]*:/i.test(url)) {
    return isGoodAddress(url)
      ? []
      : fault('link-form', {
          message: 'This address cannot be followed.',
          expected: 'an address that begins with https://, mailto: or tel:',
          write: /^https?:[^/]/i.test(url) ? url.replace(/^https?:/i, 'https://') : undefined,
        });
  }
  if (!url.startsWith('/') && !url.startsWith('#')) {
    return fault('link-form', {
      message: 'A link within the site begins with a slash, one to another site with https://.',
      expected: 'an address such as /about/ or https://…',
      write: /^[\w-]+\.[a-z]{2,}(?:\/|$)/i.test(url) ? `https://${url}` : `/${url.replace(/^[./]+/, '')}`,
    });
  }
  const [path = '', fragment] = url.split('#');
  return [
    ...checkPath(path.split('?')[0] ?? '', document, context, fault),
    ...checkFragment(path, fragment, document, context, fault),
  ];
}

type ToFault = (slug: Parameters<typeof faultAt>[3], words: Parameters<typeof faultAt>[4]) => Fault[];

function checkPath(path: string, document: Document, context: RuleContext, fault: ToFault): Fault[] {
  if (path === '') return [];
  const { routes, previousAddresses, now } = context;
  const target = routes.get(path);
  if (target && isPublished(document, now) && !isPublished(target, now)) {
    return fault('link-to-unpublished', {
      message: 'Readers cannot follow this link: it leads to a draft or to a post that is still to come.',
      expected: 'a link to a published post',
    });
  }
  if (routes.has(path)) return [];
  const current = previousAddresses.get(path);
  if (current) {
    return fault('link-to-previous-address', {
      message: 'The post has another address now.',
      expected: current,
      write: current,
    });
  }
  const withSlash = routes.has(`${path}/`) ? `${path}/` : findNearest(path, [...routes.keys()]);
  return fault('link-broken', {
    message: 'There is no such page on this site.',
    expected: 'the address of a page, with a slash at both ends',
    write: withSlash,
  });
}

function checkFragment(
  path: string,
  fragment: string | undefined,
  document: Document,
  { routes, findAnchors }: RuleContext,
  fault: ToFault,
): Fault[] {
  if (fragment === undefined) return [];
  const target = path === '' || path === toAddress(document) ? document : routes.get(path);
  if (!target) return [];
  const anchors = [...findAnchors(target).places.keys()];
  if (anchors.includes(decodeAddress(fragment) ?? fragment)) return [];
  const nearest = findNearest(fragment, anchors);
  return fault('fragment-broken', {
    message: `The page has no place called #${fragment}.`,
    expected:
      anchors.length > 12
        ? 'the name of one of its headings'
        : anchors.map((anchor) => `#${anchor}`).join(', '),
    write: nearest && `${path}#${nearest}`,
  });
}

function isGoodAddress(url: string): boolean {
  if (/^mailto:[^\s@]+@[^\s@]+\.[^\s@]+$/i.test(url) || /^tel:\+?[\d-]{3,}$/i.test(url)) return true;
  return /^https?:\/\//i.test(url) && URL.canParse(url) && new URL(url).hostname.includes('.');
}
