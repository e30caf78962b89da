import { keyOfOldAddress } from '../posts/old-address.ts';
import type { ImportedEntry, ImportedSite } from './imported.ts';

/** The longest that front matter takes. */
const LONGEST = 500;

/** Stands for the old site where nothing of an export tells its address, as Ghost's and folders do not. */
export const UNTOLD_SITE = 'https://old.invalid';

/** Where a text was before, without the domain, each address once. */
export function listOldAddresses(entry: ImportedEntry, site: Pick<ImportedSite, 'redirects'>): string[] {
  return onceEach([...listOwn(entry), ...listLed(entry, site)]);
}

/** Those of them that redirects alone tell of. */
export function listRedirected(entry: ImportedEntry, site: Pick<ImportedSite, 'redirects'>): string[] {
  const own = new Set(listOwn(entry).map(keyOfOldAddress));
  return onceEach(listLed(entry, site)).filter((address) => !own.has(keyOfOldAddress(address)));
}

function listOwn({ address, otherAddresses }: ImportedEntry): string[] {
  return [address, ...otherAddresses].flatMap((each) => toPath(each) ?? []);
}

function listLed(entry: ImportedEntry, { redirects }: Pick<ImportedSite, 'redirects'>): string[] {
  const keys = new Set(listOwn(entry).map(keyOfOldAddress));
  return redirects
    .filter(({ to }) => keys.has(keyOfOldAddress(toPath(to) ?? '')))
    .flatMap(({ from }) => toPath(from) ?? []);
}

function onceEach(addresses: readonly string[]): string[] {
  return [...new Map(addresses.map((address) => [keyOfOldAddress(address), address])).values()];
}

/** "/2019/04/a-post/" and "/?p=12"; undefined of what is no address of one text. */
export function toPath(address: string | undefined): string | undefined {
  if (address === undefined || !URL.canParse(address, UNTOLD_SITE)) return undefined;
  const { pathname, search, protocol } = new URL(address, UNTOLD_SITE);
  if (!/^https?:$/.test(protocol)) return undefined;
  const found = pathname + search;
  return found === '/' || found.length > LONGEST || /^\/[/\\]/.test(found) || found.includes('\\')
    ? undefined
    : found;
}

/** Where what stood at an address of the old site is now. */
export type FindAddress = (old: URL) => string | undefined;

/** @param moved the old addresses of each text, by where it is now */
export function makeFindAddress(
  { address, entries }: ImportedSite,
  moved: ReadonlyMap<string, readonly string[]>,
): FindAddress {
  const hosts = new Set(
    [UNTOLD_SITE, address, ...entries.flatMap((entry) => [entry.address, ...entry.otherAddresses])].flatMap(
      (each) => (each !== undefined && URL.canParse(each) ? [bareHost(new URL(each))] : []),
    ),
  );
  const places = new Map([...moved].flatMap(([now, olds]) => olds.map((old) => [keyOfOldAddress(old), now])));
  return (old) => {
    if (!hosts.has(bareHost(old))) return undefined;
    const { pathname, search } = old;
    return places.get(keyOfOldAddress(pathname + search)) ?? places.get(keyOfOldAddress(pathname));
  };
}

function bareHost({ hostname }: URL): string {
  return hostname.replace(/^www\./, '');
}
