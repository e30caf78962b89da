import type { ImportedEntry, Platform } from '../imported.ts';

type Given = Pick<ImportedEntry, 'sourceId' | 'kind' | 'state' | 'title' | 'body'> & Partial<ImportedEntry>;

/** An entry of which what a platform does not tell is empty. */
export function makeEntry(given: Given): ImportedEntry {
  return { otherAddresses: [], authors: [], categories: [], tags: [], comments: [], ...given };
}

export function unique(texts: (string | undefined)[]): string[] {
  return [...new Set(texts.flatMap((text) => (text?.trim() ? [text.trim()] : [])))];
}

/** "wordpress:12@blog.example", or without its site where nobody told that. */
export function makeId(platform: Platform, id: string, address: string | undefined): string {
  const host = address && URL.canParse(address) ? new URL(address).hostname : '';
  return host === '' ? `${platform}:${id}` : `${platform}:${id}@${host}`;
}

/** The last part of an address, as most platforms name a text: `name` of `/blog/2024/1/name.html`. */
export function slugOf(address: string | undefined): string | undefined {
  const path = address?.replace(/[?#].*$/, '').replace(/^[a-z]+:\/\/[^/]+/i, '');
  const last = path?.split('/').findLast((part) => part !== '');
  const slug = last?.replace(/\.(?:html?|php|aspx?)$/i, '');
  return slug === '' ? undefined : slug;
}
