import { toLinkAddress } from '../../editor/paste/link-address.ts';
import { UNTOLD_SITE } from '../old-addresses.ts';
import { resolve, type Reading } from './reading.ts';

/** Where a link of an imported text leads from now on; undefined where it leads nowhere. */
export function findTarget(written: string, reading: Reading): string | undefined {
  const address = written.trim();
  // Into the text itself: known once all headings are.
  if (address.startsWith('#')) return address.length > 1 ? address : undefined;
  const whole = toLinkAddress(resolve(address, reading));
  if (whole === undefined) return findOwn(address, reading);
  const url = new URL(whole);
  if (!/^https?:$/.test(url.protocol)) return whole;
  const found = reading.findAddress(url);
  return found === undefined ? encodeSigns(whole) : found + url.hash;
}

/** The text that a path names, where nothing tells on what site. */
function findOwn(written: string, { address, findAddress }: Reading): string | undefined {
  if (written === '' || /^[a-z][a-z\d+.-]*:/i.test(written)) return undefined;
  const from = new URL(address ?? '/', UNTOLD_SITE);
  if (!URL.canParse(written, from.href)) return undefined;
  const url = new URL(written, from.href);
  const found = findAddress(url);
  return found === undefined ? undefined : found + url.hash;
}

/** Round brackets end an address of Markdown for some of its readers. */
function encodeSigns(address: string): string {
  return address.replaceAll('(', '%28').replaceAll(')', '%29');
}
