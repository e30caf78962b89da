/** An address with "%20" and the like as what they stand for; undefined where one stands for nothing. */
export function decodeAddress(address: string): string | undefined {
  try {
    return decodeURIComponent(address);
  } catch {
    // "100%" is no address: the percent sign begins a code that is not there.
    return undefined;
  }
}
