import path from 'node:path';
import { openCache, type CachedFiles } from '../../lib/cache.ts';
import { digest } from '../../lib/digest.ts';
import type { Fault } from '../../posts/checks/report.ts';
import type { Edition } from '../../posts/edition/edition.ts';
import { isLogo, type ShownPicture } from '../../posts/edition/pictures.ts';
import { findPictureByName, parseQuestion, type QuestionText } from '../../posts/edition/questions.ts';
import {
  listVariants,
  PICTURE_FOLDER,
  planCover,
  planLogo,
  planPicture,
  RECIPE,
  type PicturePlan,
  type Variant,
} from '../../posts/pictures/plan-picture.ts';
import { refusedToFault } from '../../posts/source/refused-file.ts';
import { isOfDrafts } from './addresses.ts';
import type { Draw } from './drawing.ts';
import type { OutputFile } from './output.ts';

/**
 * The files of pictures, as they were drawn. They know nothing of the engine, so that another one takes them over:
 * to draw those of a hundred posts takes minutes.
 */
export interface PictureStore {
  files: CachedFiles;
  /** Films, recordings and downloads, as they are published. */
  copied: CachedFiles;
  /** Forgets what no page shows any more. */
  save: () => void;
}

export function openPictureStore(folder: string): PictureStore {
  const cache = openCache(folder, digest(RECIPE));
  return {
    files: cache.openFiles('drawn'),
    copied: cache.openFiles('copied'),
    save: () => {
      cache.save();
    },
  };
}

export interface DrawPicturesOptions {
  edition: Edition;
  /** What each page asked for, by its address. */
  asked: ReadonlyMap<string, readonly QuestionText[]>;
  /** The folder that has content/ and public/. */
  siteFolder: string;
  store: PictureStore;
  draw: Draw;
}

/**
 * Draws the pictures that pages show, as far as they were not drawn before. A picture that no page asked for is not
 * published, and one that only drafts show lies with the drafts.
 */
export async function drawPictures(
  options: DrawPicturesOptions,
): Promise<{ outputs: OutputFile[]; faults: Fault[] }> {
  const { files } = options.store;
  const outputs: OutputFile[] = [];
  const faults: Fault[] = [];
  for (const shown of listShown(options)) {
    const reason = await drawMissing(shown, options);
    const isOfReaders = [...shown.variants.values()].some(([, folders]) => folders.has('client'));
    // A draft may be unfinished: its page is without the picture.
    if (reason !== undefined && isOfReaders) faults.push(toFault(shown.picture.file, reason));
    for (const [{ name }, folders] of shown.variants.values()) {
      const file = files.find(name);
      if (file === undefined) continue;
      for (const folder of folders)
        outputs.push({
          name: `${folder}/${PICTURE_FOLDER}/${name}`,
          digest: digest(name),
          content: { file },
        });
    }
  }
  return { outputs, faults };
}

/** Where a file is wanted: with what readers get, with the drafts, or with both. */
type Folders = Set<'client' | 'drafts'>;

interface Shown {
  picture: ShownPicture;
  /** What is wanted of it, by name. */
  variants: Map<string, [Variant, Folders]>;
}

/** The pictures that pages show, each once, in an order that is the same in every export. */
function listShown({ edition, asked }: DrawPicturesOptions): Shown[] {
  const all = new Map<string, Shown>();
  for (const [address, questions] of asked) {
    const folder = isOfDrafts(address) ? 'drafts' : 'client';
    for (const [picture, plan] of questions.flatMap((question) => planFor(edition, question))) {
      // The same picture under two names is drawn once.
      const shown: Shown = all.get(picture.digest) ?? { picture, variants: new Map() };
      all.set(picture.digest, shown);
      for (const variant of listVariants(plan)) {
        const folders: Folders = shown.variants.get(variant.name)?.[1] ?? new Set();
        shown.variants.set(variant.name, [variant, folders.add(folder)]);
      }
    }
  }
  return [...all.values()].sort((a, b) => (a.picture.digest < b.picture.digest ? -1 : 1));
}

/** Most questions are after something else. */
const ABOUT_PICTURE = /^(?:covers|pictures) /;

function planFor(edition: Edition, text: QuestionText): [ShownPicture, PicturePlan][] {
  if (!ABOUT_PICTURE.test(text)) return [];
  const [collection, , name = ''] = parseQuestion(text) ?? [];
  if (collection === 'covers') {
    const cover = edition.findCover(name);
    if (!cover) return [];
    return [[cover, isLogo(name) ? planLogo(cover) : planCover(cover)]];
  }
  if (collection !== 'pictures') return [];
  const picture = findPictureByName(edition, name);
  return picture ? [[picture, planPicture(picture)]] : [];
}

/** @returns why it could not be drawn; undefined where all of its files are there now */
async function drawMissing(
  { picture, variants }: Shown,
  { siteFolder, store, draw }: DrawPicturesOptions,
): Promise<string | undefined> {
  const missing = Array.from(variants.values(), ([variant]) => variant).filter(
    ({ name }) => store.files.find(name) === undefined,
  );
  if (missing.length === 0) return undefined;
  const place = picture.file.startsWith('/') ? `public${picture.file}` : `content/${picture.file}`;
  const { kind, width, height, hasAlpha, frames, digest: hash } = picture;
  const drawing = await draw({
    picture: { kind, width, height, hasAlpha, frames, digest: hash },
    file: path.join(siteFolder, place),
    variants: missing,
  });
  if ('reason' in drawing) return drawing.reason;
  for (const { name, bytes } of drawing.files) store.files.write(name, bytes);
  return undefined;
}

function toFault(file: string, reason: string): Fault {
  const isPublic = file.startsWith('/');
  return refusedToFault(
    {
      file: isPublic ? file.slice(1) : file,
      slug: 'picture-unreadable',
      message: `This picture could not be drawn for readers. ${firstLine(reason)}`,
      found: file,
      expected: 'a picture that other programs open without a word',
      mend: { advice: 'Copy the picture once more from where it came from.' },
    },
    isPublic ? 'public' : 'content',
    () => false,
  );
}

/** Of what a decoder says, the first line tells most. */
function firstLine(reason: string): string {
  return reason.split('\n')[0]?.trim() ?? '';
}
