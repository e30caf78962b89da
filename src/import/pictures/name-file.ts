import path from 'node:path';
import { decodeAddress } from '../../lib/decode-address.ts';
import { titleToSlug } from '../../posts/title-to-slug.ts';

/** Letters of the name of a file. */
const LONGEST = 60;

/** What cameras, telephones and platforms call a picture: numbers and letters that say nothing. */
const MADE_UP =
  /^(?:img|image|dsc[fn]?|dcim|p|pxl|photo|foto|picture|screenshot|screen-shot|unnamed|untitled|download|file|mvimg|whatsapp-image|unsplash|pexels|pixabay|shutterstock|istock|adobestock)?(?:-?\d[\d-]*)?(?:-[a-z]{1,2}\d?)?$|^(?=.*\d)[\da-f]{4,}(?:-[\da-f]{4,})*(?:-|$)|^[a-z\d]*\d[a-z\d]*\d[a-z\d]{6,}(?:-|$)/;

/**
 * The name of a picture in words: those of its own name where it has any, or else of what it shows.
 *
 * @param taken names that others have; the one that is found is added
 */
export function nameFile(
  {
    source,
    alt,
    caption,
    ending,
  }: { source: string; alt?: string | undefined; caption?: string | undefined; ending: string },
  fallback: string,
  taken: Set<string>,
): string {
  const last = /^data:/i.test(source) ? '' : (source.split(/[?#]/)[0]?.split('/').at(-1) ?? '');
  const { name } = path.posix.parse(decodeAddress(last) ?? last);
  // WordPress and others name copies by their size.
  const own = toName(name.replace(/~mv2.*$/, '').replace(/-(?:\d{2,4}x\d{2,4}|scaled|rotated)$/, ''));
  const stem =
    (own !== undefined && !MADE_UP.test(own) ? own : undefined) ?? toName(alt) ?? toName(caption) ?? fallback;
  let found = `${stem}.${ending}`;
  for (let number = 2; taken.has(found); number += 1) found = `${stem}-${number}.${ending}`;
  taken.add(found);
  return found;
}

function toName(words: string | undefined): string | undefined {
  const slug = titleToSlug(words ?? '');
  if (slug === undefined || slug.length <= LONGEST) return slug;
  return slug.slice(0, LONGEST).replace(/-[^-]*$/, '');
}
