import { titleToSlug } from '../../posts/title-to-slug.ts';
import { toStoredPicture } from '../field/stored-picture.ts';
import { fillIn, pageWords } from '../page-words.ts';
import { MOST_SENT, shrinkPicture } from './shrink-picture.ts';

/** A picture that was chosen here and is not saved yet. */
export interface ChosenPicture {
  /** As the form names it: "./storm.jpg". */
  path: string;
  bytes: Blob;
}

/** What became of a choice: its path, and what is to be said of it. */
export type Chosen = { path: string; says: string } | { fault: string };

/** The pictures of one form that are chosen and not saved. */
export interface Pictures {
  choose: (file: File) => Promise<Chosen>;
  /** Takes up those of a copy. */
  take: (chosen: readonly ChosenPicture[]) => Promise<void>;
  /** Those that what is typed names, and that are not saved. */
  list: (typed: string) => ChosenPicture[];
  /** They are saved, under these names. */
  settle: (paths: readonly string[]) => void;
  toPreview: (path: string) => string;
}

const ENDINGS: Record<string, string> = { 'image/jpeg': 'jpg', 'image/svg+xml': 'svg' };

const opened = new WeakMap<HTMLFormElement, Pictures>();

export function picturesOf(form: HTMLFormElement): Pictures {
  const there = opened.get(form) ?? openPictures(form);
  opened.set(form, there);
  return there;
}

function openPictures(form: HTMLFormElement): Pictures {
  const chosen = new Map<string, { bytes: Blob; preview: string }>();
  const settled = new Set<string>();
  const keep = async ({ path, bytes }: ChosenPicture) => {
    chosen.set(path, { bytes, preview: await toDataAddress(bytes) });
  };
  return {
    async choose(file) {
      const words = pageWords().picture;
      const before = (file.size / 1_000_000).toFixed(0);
      const shrunk = await shrinkPicture(file);
      if ('fault' in shrunk) {
        return {
          fault:
            shrunk.fault === 'unreadable'
              ? words.unreadable
              : fillIn(words.tooLarge, { before, most: MOST_SENT / 1_000_000 }),
        };
      }
      const taken = new Set([...readFiles(form), ...settled, ...chosen.keys()].map(toKnown));
      const path = `./${findFreeName(file.name, shrunk.picture.type, taken)}`;
      await keep({ path, bytes: shrunk.picture });
      return { path, says: shrunk.isSmaller ? fillIn(words.smaller, { before }) : '' };
    },
    async take(all) {
      await Promise.all(all.map(keep));
    },
    list: (typed) =>
      [...chosen].flatMap(([path, { bytes }]) =>
        typed.includes(path) && !settled.has(path) ? [{ path, bytes }] : [],
      ),
    settle(paths) {
      for (const path of paths) settled.add(path);
    },
    toPreview: (path) =>
      chosen.get(path)?.preview ?? toStoredPicture(path, form.dataset.file ?? '', readDraft(form)),
  };
}

function readDraft(form: HTMLFormElement): string {
  const input = form.elements.namedItem('$draft');
  return input instanceof HTMLInputElement ? input.value : '';
}

function toKnown(name: string): string {
  return name.replace(/^\.\//, '').toLowerCase();
}

function readFiles(form: HTMLFormElement): string[] {
  const listed: unknown = JSON.parse(form.dataset.files ?? '[]');
  return Array.isArray(listed) ? listed.filter((each) => typeof each === 'string') : [];
}

/** Of the file's own name, in letters that an address may have; with a number where it is taken. */
function findFreeName(name: string, type: string, taken: ReadonlySet<string>): string {
  const stem = titleToSlug(name.replace(/\.[^.]*$/, '').replaceAll('_', ' ')) ?? 'picture';
  const ending = ENDINGS[type] ?? type.split('/')[1] ?? 'jpg';
  for (let number = 1; ; number++) {
    const free = `${stem}${number === 1 ? '' : `-${number}`}.${ending}`;
    if (!taken.has(free)) return free;
  }
}

/** The page may show pictures of this site and of addresses that hold them, and no others. */
function toDataAddress(bytes: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => {
      resolve(typeof reader.result === 'string' ? reader.result : '');
    });
    reader.addEventListener('error', () => {
      reject(new Error('The picture cannot be read.'));
    });
    reader.readAsDataURL(bytes);
  });
}
