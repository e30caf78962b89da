import type { Element, ElementContent } from 'hast';
import { decodeAddress } from '../../../lib/decode-address.ts';
import { makeElement } from './html-tree.ts';
import { findFilm, isAudioFile, isDownload, isPictureFile, isVideoFile } from './media-address.ts';
import { toOriginal } from './picture-address.ts';

// The marks that the writing side of the import knows; what a platform has of its own becomes one of them.

type LinkMark = 'video' | 'audio' | 'button' | 'download' | 'embed';

export function makeMark(mark: LinkMark, href: string, words: (ElementContent | string)[] | string): Element {
  const children = typeof words === 'string' ? [words] : words;
  return makeElement('a', { dataImport: mark, href }, children.length > 0 ? children : [href]);
}

/** The mark for what stands at an address and was shown in the page, by what the address says of it. */
export function markAddress(address: string, words?: string): Element {
  const film = findFilm(address);
  if (film) return makeMark('video', film, words ?? film);
  if (isVideoFile(address)) return makeMark('video', address, words ?? nameOfFile(address));
  if (isAudioFile(address)) return makeMark('audio', address, words ?? nameOfFile(address));
  if (isDownload(address)) return makeDownload(address, words);
  return makeMark('embed', address, words ?? address);
}

/** What is given to be taken away. A picture is shown here, and no link leads to it: readers keep it from the page. */
export function makeDownload(address: string, words?: string): Element {
  if (isPictureFile(address)) return makeFigure({ source: address }, words === address ? undefined : words);
  return makeMark('download', address, words ?? nameOfFile(address));
}

export function nameOfFile(address: string): string {
  const name =
    address
      .replace(/[?#].*$/, '')
      .split('/')
      .at(-1) ?? '';
  return (decodeAddress(name) ?? name) || address;
}

interface Picture {
  source: string;
  /** The original, where the source is a smaller copy. */
  full?: string | undefined;
  alt?: string | undefined;
}

export function makeImage({ source, full, alt }: Picture): Element {
  const shown = toOriginal(source);
  return makeElement('img', {
    src: shown,
    ...(full && full !== shown && { dataFull: full }),
    ...(alt && { alt }),
  });
}

export function makeFigure(picture: Picture, caption: (ElementContent | string)[] | string = []): Element {
  return captioned('figure', {}, [makeImage(picture)], caption);
}

export function makeGallery(
  pictures: Element[],
  caption: (ElementContent | string)[] | string = [],
): Element {
  return captioned('figure', { dataImport: 'gallery' }, pictures, caption);
}

function captioned(
  tagName: string,
  properties: Element['properties'],
  children: Element[],
  caption: (ElementContent | string)[] | string,
): Element {
  const words = (typeof caption === 'string' ? [caption] : caption).filter(
    (part) => typeof part !== 'string' || part.trim() !== '',
  );
  return makeElement(tagName, properties, [
    ...children,
    ...(words.length > 0 ? [makeElement('figcaption', {}, words)] : []),
  ]);
}

/** @param words what readers were shown of it */
export function makeFootnoteSign(id: string, words = id): Element {
  return makeElement('sup', { dataImport: 'footnote', dataId: id }, [words]);
}

export function makeFootnotes(notes: { id: string; children: ElementContent[] }[]): Element {
  return makeElement(
    'ol',
    { dataImport: 'footnotes' },
    notes.map(({ id, children }) => makeElement('li', { dataId: id }, children)),
  );
}
