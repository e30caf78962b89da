/**
 * How an address of before is known, whoever writes it: without the slash at its end, its letters as they are read,
 * with its query where it has one.
 */
export function keyOfOldAddress(address: string): string {
  const [path = '', ...query] = address.split('?');
  const search = query.join('?');
  return toKey(decode(path), search === '' ? '' : `?${search}`);
}

/** The same of a path that is decoded already, and of a query with its question mark. */
export function toKey(path: string, search: string): string {
  return (path.endsWith('/') ? path.slice(0, -1) : path) + search;
}

function decode(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}
