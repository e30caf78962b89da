import { keyOfOldAddress } from '../../old-address.ts';
import type { Document } from '../../source/content.ts';
import { faultAt } from '../../source/source-text.ts';
import { findListItem, findValue } from '../../source/yaml-file.ts';
import type { Fault } from '../report.ts';
import { isOfSite, toAddress } from '../routes.ts';

/** Each address, now or once, belongs to one document, the first in this order. */
export function checkAddresses(documents: Document[]): Fault[] {
  const files = new Map<string, Document>();
  for (const document of documents) {
    const address = toAddress(document);
    if (!files.has(address)) files.set(address, document);
  }
  const twins = documents.flatMap((document) => {
    const owner = files.get(toAddress(document));
    return owner === undefined || owner === document ? [] : [twinOf(document, owner)];
  });
  return [...twins, ...checkPreviousAddresses(documents, files)];
}

function checkPreviousAddresses(documents: Document[], files: ReadonlyMap<string, Document>): Fault[] {
  const owners = new Map<string, Document>();
  return documents.flatMap((document) =>
    document.declared.previousSlugs.flatMap((slug, index) => {
      const address = `/posts/${slug}/`;
      const there = files.get(address);
      // A draft that takes the address of a published post's readers is told so, not the post.
      if (there && there.declared.draft && !document.declared.draft) return [takenBy(there, document)];
      const owner = there ?? owners.get(address);
      if (!owner) {
        owners.set(address, document);
        return [];
      }
      return [
        faultOf({ document, field: 'previousSlugs', index }, address, {
          found: slug,
          whose: nameOf(owner, document),
          // An address that a post has cannot lead anywhere else.
          isToGo: owner === document || owner === there,
        }),
      ];
    }),
  );
}

/** An address that a post had on another platform: nothing of this site is there, and no other post had it. */
export function checkAddressesElsewhere(
  posts: readonly Document[],
  routes: ReadonlyMap<string, Document | undefined>,
): Fault[] {
  const owners = new Map<string, Document>();
  return posts.flatMap((document) =>
    document.declared.previousAddresses.flatMap((address, index) => {
      const key = keyOfOldAddress(address);
      const isTaken = isOfSite(key, routes);
      const owner = owners.get(key);
      if (!owner && !isTaken) {
        owners.set(key, document);
        return [];
      }
      return [
        faultOf({ document, field: 'previousAddresses', index }, address, {
          found: address,
          whose: isTaken || !owner ? 'this site itself' : nameOf(owner, document),
          isToGo: isTaken || owner === document,
        }),
      ];
    }),
  );
}

interface Entry {
  document: Document;
  field: 'previousSlugs' | 'previousAddresses';
  index: number;
}

/** @param claim whose the address is, and whether it is the entry that has to go: of two posts their writer knows */
function faultOf(
  { document, field, index }: Entry,
  address: string,
  { found, whose, isToGo }: { found: string; whose: string; isToGo: boolean },
): Fault {
  const { offset, length } = findValue(document.yaml, [field, index]);
  const whole = isToGo ? findListItem(document.yaml, [field], index) : undefined;
  const advice = isToGo ? 'Take it out of the list.' : 'Take it out of the post that never had this address.';
  return faultAt(document.text, offset, length, 'address-taken', {
    message: `The address ${address} is that of ${whose}.`,
    found,
    mend: whole ? { write: whole.isLast ? '[]' : '', at: whole.place } : { advice },
  });
}

function nameOf(owner: Document, document: Document): string {
  return owner === document ? 'this very post' : owner.text.file;
}

function takenBy(draft: Document, owner: Document): Fault {
  return faultAt(draft.text, 0, 1, 'address-taken', {
    message: `The address ${toAddress(draft)} leads readers to ${owner.text.file}, which once had it.`,
    found: draft.text.file,
    mend: { advice: 'Give the draft a file name that no post has or once had.' },
  });
}

/** A post may be a file or a folder of its own, and both would be at one address. */
function twinOf(document: Document, owner: Document): Fault {
  return faultAt(document.text, 0, 1, 'file-twice', {
    message: `The address ${toAddress(document)} is that of ${owner.text.file}.`,
    found: document.text.file,
    mend: { advice: 'Give one of the two files another name, or take it out.' },
  });
}
