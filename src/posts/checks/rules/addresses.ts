import { keyOfOldAddress } from '../../old-address.ts';
import { faultAt } from '../../source/source-text.ts';
import { findListItem, findValue } from '../../source/yaml-file.ts';
import { toPreviousAddress, type AddressHolder } from '../address-holders.ts';
import type { Fault } from '../report.ts';
import { isOfSite } from '../routes.ts';

/** Each address, now or once, belongs to one text, the first in this order, or to the site itself. */
export function checkAddresses(
  holders: readonly AddressHolder[],
  routes: ReadonlyMap<string, unknown>,
): Fault[] {
  const current = new Map<string, AddressHolder>();
  for (const holder of holders) {
    const key = keyOfOldAddress(holder.address);
    if (!current.has(key)) current.set(key, holder);
  }
  const twins = holders.flatMap((holder) => {
    const owner = current.get(keyOfOldAddress(holder.address));
    return owner === undefined || owner === holder ? [] : [twinOf(holder, owner)];
  });
  const owners = new Map<string, Claim>();
  const claimed = holders.flatMap(listClaims).flatMap((claim) => {
    const { holder, field, key } = claim;
    const there = field === 'previousSlugs' ? current.get(key) : undefined;
    // A draft that takes the address of a published text's readers is told so, not the text.
    if (there?.isDraft && !holder.isDraft) return [takenBy(there, holder)];
    const isOfAnother = there !== undefined || isOfSite(key, routes);
    const owner = owners.get(key);
    if (!isOfAnother && !owner) {
      owners.set(key, claim);
      return [];
    }
    // Both of its lists lead to it.
    if (!isOfAnother && owner?.holder === holder && owner.field !== field) return [];
    const whose = there ?? (isOfAnother ? undefined : owner?.holder);
    return [
      faultOf(claim, {
        whose: whose ? nameOf(whose, holder) : 'this site itself',
        // An address that leads to something cannot lead anywhere else.
        isToGo: isOfAnother || owner?.holder === holder,
        isOfTwoKinds: whose !== undefined && whose.what !== holder.what,
      }),
    ];
  });
  return [...twins, ...claimed];
}

/** An entry of a list: that a text once had an address. */
interface Claim {
  holder: AddressHolder;
  field: 'previousSlugs' | 'previousAddresses';
  index: number;
  /** As it is written. */
  found: string;
  address: string;
  key: string;
}

function listClaims(holder: AddressHolder): Claim[] {
  const { previousSlugs, previousAddresses } = holder;
  const slugs = previousSlugs.map((found, index): Claim => {
    const address = toPreviousAddress(holder, found);
    return { holder, field: 'previousSlugs', index, found, address, key: keyOfOldAddress(address) };
  });
  const elsewhere = previousAddresses.map((found, index): Claim => ({
    holder,
    field: 'previousAddresses',
    index,
    found,
    address: found,
    key: keyOfOldAddress(found),
  }));
  return [...slugs, ...elsewhere].filter(({ found }) => found !== '');
}

/** @param claim whose the address is, and whether it is the entry that has to go: of two texts their writer knows */
function faultOf(
  { holder, field, index, found, address }: Claim,
  { whose, isToGo, isOfTwoKinds }: { whose: string; isToGo: boolean; isOfTwoKinds: boolean },
): Fault {
  const { text, yaml } = holder.source;
  const { offset, length } = findValue(yaml, [field, index]);
  const whole = isToGo ? findListItem(yaml, [field], index) : undefined;
  const other = isOfTwoKinds ? 'the one' : `the ${holder.what}`;
  const advice = isToGo ? 'Take it out of the list.' : `Take it out of ${other} that never had this address.`;
  return faultAt(text, offset, length, 'address-taken', {
    message: `The address ${address} is that of ${whose}.`,
    found,
    mend: whole ? { write: whole.isLast ? '[]' : '', at: whole.place } : { advice },
  });
}

function nameOf(owner: AddressHolder, holder: AddressHolder): string {
  return owner === holder ? `this very ${holder.what}` : owner.source.text.file;
}

function takenBy(draft: AddressHolder, owner: AddressHolder): Fault {
  const { text } = draft.source;
  return faultAt(text, 0, 1, 'address-taken', {
    message: `The address ${draft.address} leads readers to ${owner.source.text.file}, which once had it.`,
    found: text.file,
    mend: { advice: 'Give the draft a file name that no post has or once had.' },
  });
}

/** A post may be a file or a folder of its own, and both would be at one address. */
function twinOf({ source: { text }, address }: AddressHolder, owner: AddressHolder): Fault {
  return faultAt(text, 0, 1, 'file-twice', {
    message: `The address ${address} is that of ${owner.source.text.file}.`,
    found: text.file,
    mend: { advice: 'Give one of the two files another name, or take it out.' },
  });
}
