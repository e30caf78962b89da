import { childrenOf, wordsIn, type XmlElement } from '../read-xml.ts';

/** What WordPress and its plugins keep beside an item, by the name that it has there. */
export function metasOf(item: XmlElement, key: string): string[] {
  return childrenOf(item, 'wp:postmeta')
    .filter((meta) => wordsIn(meta, 'wp:meta_key') === key)
    .flatMap((meta) => wordsIn(meta, 'wp:meta_value') ?? []);
}

export function metaOf(item: XmlElement, key: string): string | undefined {
  return metasOf(item, key)[0];
}
