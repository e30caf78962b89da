import { toLinkAddress } from '../../editor/paste/link-address.ts';
import { resolve, type Reading } from './reading.ts';

/** Where a link of an imported text leads from now on; undefined where it leads nowhere. */
export function findTarget(written: string, reading: Reading): string | undefined {
  const address = written.trim();
  // Into the text itself: known once all headings are.
  if (address.startsWith('#')) return address.length > 1 ? address : undefined;
  const whole = toLinkAddress(resolve(address, reading));
  if (whole === undefined) return undefined;
  const url = new URL(whole);
  if (!/^https?:$/.test(url.protocol)) return whole;
  const found = reading.findAddress(url);
  return found === undefined ? encodeSigns(whole) : found + url.hash;
}

/** Round brackets end an address of Markdown for some of its readers. */
function encodeSigns(address: string): string {
  return address.replaceAll('(', '%28').replaceAll(')', '%29');
}
