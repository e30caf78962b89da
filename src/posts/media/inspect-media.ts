import { rememberHere, type Table } from '../../lib/cache.ts';
import { digest } from '../../lib/digest.ts';
import type { ContentFiles, PictureFile } from '../source/content-files.ts';
import type { FileWords } from '../source/refused-file.ts';
import { kindToUse, nameToMediaKind, TAKEN_FOR, type MediaKind } from './media-kind.ts';

/** What is known of a file that is played. */
export interface InspectedFile {
  kind: MediaKind;
  /** A hash of its bytes. */
  digest: string;
  /** Why it cannot be published. */
  refused?: Omit<FileWords, 'found'>;
}

/** All that content/ has to play, by the names that it has there. */
export type InspectedMedia = ReadonlyMap<string, InspectedFile>;

/** What was found out before, by the names and states of files. */
export type KnownMedia = Pick<Table<InspectedFile>, 'find' | 'keep'>;

/** Looks into every file that was not looked into before: a site with films has a gigabyte of them. */
export function inspectMedia(
  { media }: Pick<ContentFiles, 'media'>,
  earlier: KnownMedia = rememberMedia(),
): InspectedMedia {
  return new Map(
    Array.from(media, ([name, file]) => {
      const key = file.state === undefined ? undefined : `${name} ${file.state}`;
      const found = (key === undefined ? undefined : earlier.find(key)) ?? inspect(name, file);
      if (key !== undefined) earlier.keep(key, found);
      return [name, found];
    }),
  );
}

/** Remembers for as long as the process lives. */
export function rememberMedia(): KnownMedia {
  return rememberHere();
}

/** Remembers in a cache, for later runs. */
export function cacheMedia(cache: { openTable: <Value>(name: string) => Table<Value> }): KnownMedia {
  return cache.openTable('media');
}

/* eslint-disable no-control-regex -- files begin with them */
/** What the kinds begin with, as their own specifications say. */
const SIGNS: Readonly<Record<MediaKind, RegExp>> = {
  mp4: /^[^]{4}ftyp/,
  m4a: /^[^]{4}ftyp/,
  webm: /^\x1a\x45\xdf\xa3[^]{0,60}webm/,
  mp3: /^(?:ID3|\xff[\xe2-\xff])/,
  ogg: /^OggS/,
  vtt: /^(?:\xef\xbb\xbf)?WEBVTT(?:[ \t\r\n]|$)/,
};
/* eslint-enable no-control-regex */

/** Where telephones note the place that a film was taken at: 3GPP's and Apple's own, both with degrees behind them. */
const PLACES = [Buffer.from('\xa9xyz', 'latin1'), Buffer.from('com.apple.quicktime.location.ISO6709')];

function inspect(name: string, { read }: PictureFile): InspectedFile {
  const kind = nameToMediaKind(name);
  if (!kind) throw new Error(`${name} is nothing to play.`);
  const content = read();
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
  const found = { kind, digest: digest(bytes) };
  if (!SIGNS[kind].test(bytes.toString('latin1', 0, 80))) return { ...found, refused: refuseKind(kind) };
  return holdsPlace(kind, bytes) ? { ...found, refused: refusePlace() } : found;
}

function holdsPlace(kind: MediaKind, bytes: Buffer): boolean {
  if (kind !== 'mp4' && kind !== 'm4a') return false;
  return PLACES.some((place) => {
    const at = bytes.indexOf(place);
    // Four bytes of a film may be these by chance; with degrees behind them they are not.
    return at >= 0 && (place.length > 4 || /^[^]{4}[+-]\d\d/.test(bytes.toString('latin1', at + 4, at + 12)));
  });
}

function refuseKind(kind: MediaKind): Omit<FileWords, 'found'> {
  const { words } = TAKEN_FOR[kindToUse(kind)];
  return {
    slug: 'media-kind',
    message: `This file is named .${kind} and is something else, or it is damaged.`,
    expected: words,
    mend: {
      advice: 'Save it once more with the program that it was made with, in the kind that its name says.',
    },
  };
}

function refusePlace(): Omit<FileWords, 'found'> {
  return {
    slug: 'media-place',
    message: 'This file says where it was recorded, and readers would get it with that.',
    expected: 'a file without the place in it',
    mend: {
      advice:
        'Export it once more without the location: in Photos, Options has a switch for it; `exiftool -location:all= -gps:all= FILE` takes it out too.',
    },
  };
}
