import type { ImportedEntry } from '../../imported.ts';
import { unique } from '../entry.ts';
import { findLine, toLine } from '../html/words.ts';
import { toLocalMoment, toMoment } from '../moments.ts';
import { childrenOf, wordsIn, wordsOf, type XmlElement } from '../read-xml.ts';
import type { Export } from './export.ts';
import { metaOf } from './meta.ts';

// What an item says of a text beside its words.

export function stateOf(status: string, item: XmlElement): ImportedEntry['state'] {
  if (status === 'future') return 'scheduled';
  if (status === 'private' || wordsIn(item, 'wp:post_password')) return 'private';
  return status === 'publish' ? 'published' : 'draft';
}

export function publishedAtOf(item: XmlElement): string | undefined {
  return (
    toLocalMoment(wordsIn(item, 'wp:post_date_gmt'), wordsIn(item, 'wp:post_date')) ??
    toMoment(wordsIn(item, 'pubdate')) ??
    toMoment(wordsIn(item, 'wp:post_date'))
  );
}

/** Co-Authors Plus names every author as a term; without it there is the one who created the text. */
export function authorsOf(item: XmlElement, { authors }: Export): string[] {
  const named = childrenOf(item, 'category')
    .filter(({ attributes }) => attributes['domain'] === 'author')
    .map((term) => toLine(wordsOf(term)));
  if (named.length > 0) return unique(named);
  const login = wordsIn(item, 'dc:creator');
  const name = login ? (authors.get(login) ?? login) : undefined;
  // A login that is an email is nobody's name.
  return unique([name?.includes('@') ? undefined : name]);
}

export function termsOf(item: XmlElement, domain: string): string[] {
  return unique(
    childrenOf(item, 'category')
      .filter(({ attributes }) => attributes['domain'] === domain)
      .map((term) => toLine(wordsOf(term))),
  );
}

export function hasTerms(item: XmlElement): boolean {
  return termsOf(item, 'category').length + termsOf(item, 'post_tag').length > 0;
}

export function seoTitleOf(
  item: XmlElement,
  title: string,
  siteTitle: string | undefined,
): string | undefined {
  const written =
    metaOf(item, '_yoast_wpseo_title') ?? metaOf(item, 'rank_math_title') ?? metaOf(item, '_aioseop_title');
  const filled = written
    ?.replaceAll(/%%title%%|%title%/g, title)
    .replaceAll(/%%sitename%%|%sitename%/g, siteTitle ?? '')
    .replaceAll(/%%sep%%|%sep%/g, '–')
    .replaceAll(/%%?\w+%%?/g, '');
  const line = toLine(filled).replace(/^[\s–|-]+|[\s–|-]+$/g, '');
  return line === '' || line === title ? undefined : line;
}

export function seoDescriptionOf(item: XmlElement): string | undefined {
  return findLine(
    metaOf(item, '_yoast_wpseo_metadesc') ??
      metaOf(item, 'rank_math_description') ??
      metaOf(item, '_aioseop_description'),
  );
}

export function coverOf(item: XmlElement, { library }: Export): ImportedEntry['cover'] {
  const id = metaOf(item, '_thumbnail_id');
  const attachment = id ? library.get(id) : undefined;
  return (
    attachment && { source: attachment.address, alt: attachment.alt, caption: findLine(attachment.caption) }
  );
}
