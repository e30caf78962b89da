import type { Paragraph, Root, Text } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx';
import { visit } from 'unist-util-visit';
import { parseFilm } from '../../posts/media/film-address.ts';
import type { Cleaned } from '../../posts/pictures/clean-picture.ts';
import type { Refused } from '../../posts/pictures/inspect-picture.ts';
import { kindToEnding } from '../../posts/pictures/picture-name.ts';
import { sniffKind } from '../../posts/pictures/sniff-kind.ts';
import { endingOf } from '../../posts/downloads/download.ts';
import { isBeside } from '../../posts/source/file-place.ts';
import type { ImportedFile } from '../convert/reading.ts';
import type { ImportedPicture } from '../imported.ts';
import { bringAll, type BringFile } from './bring-files.ts';
import { isDataAddress, toShownAddress } from './data-address.ts';
import type { MissingReason, RefusedKind } from './missing.ts';
import { nameFile } from './name-file.ts';

/** Makes of a picture what may be kept of it: without where it was taken and by whom. */
export type CleanPicture = (file: string, bytes: Buffer) => Promise<Cleaned | { reason: string }>;

/** What could not be brought along, and why. */
export interface MissingFile {
  source: string;
  why: MissingReason;
}

export interface PlacedFiles {
  /** The name beside the text of each source that is there. */
  names: ReadonlyMap<string, string>;
  missing: MissingFile[];
  /** Of which a copy of fewer pixels is there, because the picture itself could not be had. */
  smaller: string[];
}

export interface PlaceOptions {
  bring: BringFile;
  clean: CleanPicture;
  /** Called with each file as it is to lie beside the text. */
  keep: (name: string, bytes: Uint8Array) => void;
  /** What a picture is called that says nothing of itself. */
  fallback: string;
}

/** Brings the pictures and files of one text, once each, and gives them names in words. */
export async function placeFiles(
  pictures: readonly ImportedPicture[],
  files: readonly ImportedFile[],
  { bring, clean, keep, fallback }: PlaceOptions,
): Promise<PlacedFiles> {
  const names = new Map<string, string>();
  const missing: MissingFile[] = [];
  const taken = new Set<string>(['index.mdx']);
  const smaller: string[] = [];
  const copies = new Map(pictures.map((picture) => [picture.source, picture.smaller]));
  const bringBest: BringFile = async (source) => {
    const fetched = await bring(source);
    const copy = copies.get(source);
    if ('bytes' in fetched || copy === undefined) return fetched;
    const second = await bring(copy);
    if ('why' in second) return fetched;
    smaller.push(source);
    return second;
  };
  await bringAll(
    pictures.map(({ source }) => source),
    bringBest,
    async (source, fetched) => {
      if ('why' in fetched) {
        missing.push({ source, why: fetched.why });
        return;
      }
      const sniffed = sniffKind(fetched.bytes);
      if ('other' in sniffed) {
        missing.push({ source, why: { code: 'no-picture', found: sniffed.other } });
        return;
      }
      const ending = kindToEnding(sniffed.kind);
      const cleaned = await clean(`posts/picture.${ending}`, fetched.bytes);
      if ('bytes' in cleaned) {
        const said = pictures.find((picture) => picture.source === source);
        const name = nameFile({ source, alt: said?.alt, caption: said?.caption, ending }, fallback, taken);
        keep(name, cleaned.bytes);
        names.set(source, name);
      } else {
        missing.push({ source, why: toReason(cleaned) });
      }
    },
  );
  const others = files
    .map(({ source }) => source)
    .filter((source) => !names.has(source) && !missing.some((each) => each.source === source));
  await bringAll(others, bring, (source, fetched) => {
    const ending = endingOf(source.split(/[?#]/)[0] ?? '');
    if ('why' in fetched) {
      missing.push({ source, why: fetched.why });
    } else if (!isBeside(`posts/a/b.${ending}`)) {
      missing.push({ source, why: { code: 'no-such-files', found: ending } });
    } else {
      const name = nameFile({ source, ending }, 'file', taken);
      keep(name, fetched.bytes);
      names.set(source, name);
    }
    return Promise.resolve();
  });
  return {
    names,
    missing: missing.map((each) => ({ ...each, source: toShownAddress(each.source) })),
    smaller: smaller.map(toShownAddress),
  };
}

function toReason(cleaned: { refused: Refused } | { reason: string }): MissingReason {
  if ('reason' in cleaned) return { code: 'not-drawn', found: cleaned.reason };
  const { slug, message } = cleaned.refused;
  return isOfPictures(slug) ? { code: 'refused', found: slug } : { code: 'not-drawn', found: message };
}

function isOfPictures(slug: Refused['slug']): slug is RefusedKind {
  return slug.startsWith('picture-');
}

/**
 * Has a text name what was brought along; what could not be brought keeps the address that it had, which the check tells. In
 * place of a picture whose address is all of it stand the words for it.
 *
 * @param folder "." beside the text, or "/media/about"
 */
export function nameFiles(tree: Root, names: ReadonlyMap<string, string>, folder: string): void {
  const toAddress = (source: string) => {
    const name = names.get(source);
    return name === undefined ? source : `${folder}/${name}`;
  };
  visit(tree, (node, index, parent) => {
    if (
      node.type === 'image' &&
      isDataAddress(node.url) &&
      !names.has(node.url) &&
      parent &&
      index !== undefined
    ) {
      parent.children[index] = { type: 'text', value: node.alt ?? '' };
      return;
    }
    if (node.type === 'image' || node.type === 'link') node.url = toAddress(node.url);
    if (node.type !== 'mdxJsxFlowElement') return;
    const missing = findMissing(node, names);
    if (missing && parent && index !== undefined) parent.children[index] = missing;
    for (const attribute of node.attributes)
      if (
        attribute.type === 'mdxJsxAttribute' &&
        attribute.name === 'src' &&
        typeof attribute.value === 'string'
      )
        attribute.value = toAddress(attribute.value);
  });
  tree.children = tree.children.filter((node) => !isEmpty(node));
}

/** Where a picture stood that has no words. */
function isEmpty(node: Root['children'][number]): boolean {
  return (
    node.type === 'paragraph' &&
    node.children.every((child) => child.type === 'text' && child.value.trim() === '')
  );
}

/** Of a film or a recording that could not be brought, and that only a file beside the text could be, the link to it. */
function findMissing(node: MdxJsxFlowElement, names: ReadonlyMap<string, string>): Paragraph | undefined {
  const values = new Map(
    node.attributes.flatMap((attribute) =>
      attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string'
        ? [[attribute.name, attribute.value] as const]
        : [],
    ),
  );
  const src = values.get('src');
  const isFile = src !== undefined && (node.name === 'Audio' || 'expected' in parseFilm(src));
  if (!isFile || names.has(src)) return undefined;
  const words: Text = { type: 'text', value: values.get('title') ?? src };
  return {
    type: 'paragraph',
    children: [/^https?:/.test(src) ? { type: 'link', url: src, children: [words] } : words],
  };
}
