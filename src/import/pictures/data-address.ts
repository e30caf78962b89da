/** Letters of it that a report has: an address that is the picture itself may have as many as a book. */
const LONGEST = 60;

/** Whether an address is all of a file. */
export const isDataAddress = (address: string) => /^data:/i.test(address);

/** An address as a report has it. */
export function toShownAddress(address: string): string {
  return isDataAddress(address) && address.length > LONGEST ? `${address.slice(0, LONGEST)}…` : address;
}
