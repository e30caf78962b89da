import { isRecord, isText } from '../../lib/type-guards.ts';
import { keyOfOldAddress } from '../old-address.ts';
import type { Content, Document, Entry } from '../source/content.ts';
import { toAddress } from './routes.ts';

/** A text that is at an address, and may have been at others. */
export interface AddressHolder {
  what: 'post' | 'page' | 'person' | 'topic';
  source: Document | Entry;
  address: string;
  isDraft: boolean;
  previousSlugs: readonly string[];
  previousAddresses: readonly string[];
}

/** All of them; of two that want one address it is the first one's. */
export function listAddressHolders({
  pages,
  posts,
  people,
  topics,
}: Pick<Content, 'pages' | 'posts' | 'people' | 'topics'>): AddressHolder[] {
  return [
    ...[...pages, ...posts].map((source): AddressHolder => {
      const { draft, previousSlugs, previousAddresses } = source.declared;
      const address = toAddress(source);
      return { what: source.kind, source, address, isDraft: draft, previousSlugs, previousAddresses };
    }),
    ...people.map((source) => entryToHolder('person', source, `/people/${source.id}/`)),
    ...topics.map((source) => entryToHolder('topic', source, `/topics/${source.id}/`)),
  ];
}

function entryToHolder(what: AddressHolder['what'], source: Entry, address: string): AddressHolder {
  const { data } = source.yaml;
  const listed = isRecord(data) ? data['previousSlugs'] : undefined;
  // What is no text has a fault of its own; the others keep their places.
  const previousSlugs = Array.isArray(listed) ? listed.map((each) => (isText(each) ? each : '')) : [];
  return { what, source, address, isDraft: false, previousSlugs, previousAddresses: [] };
}

/** The address that a text had under another name. */
export function toPreviousAddress({ address }: Pick<AddressHolder, 'address'>, slug: string): string {
  return address.replace(/[^/]+\/$/, `${slug}/`);
}

/** Where old addresses lead. Those of drafts lead nowhere yet. */
export function listPreviousAddresses(content: Content): Map<string, string> {
  return new Map(
    listAddressHolders(content)
      .filter(({ isDraft }) => !isDraft)
      .flatMap((holder) => {
        const keys = holder.previousAddresses.map(keyOfOldAddress);
        const own = holder.previousSlugs.map((slug) => toPreviousAddress(holder, slug));
        return [...own, ...keys, ...keys.map((key) => `${key}/`)].map(
          (address) => [address, holder.address] as const,
        );
      }),
  );
}
