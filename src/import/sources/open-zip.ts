import fs from 'node:fs/promises';
import { promisify } from 'node:util';
import yauzl, { type Entry, type ZipFile } from 'yauzl';
import { exportError } from './export-error.ts';
import { LARGEST_FILE, tooLarge, type OpenedSource } from './opened-source.ts';

const MOST_ENTRIES = 100_000;
/** Of all files together, unpacked: three thousand photographs as they come from a camera. */
const LARGEST_WHOLE = 30 * 1024 * 1024 * 1024;
/** Text is packed to a tenth; to a hundredth and less only what was made to fill memory. */
const MOST_GROWTH = 200;
const SMALL = 10 * 1024 * 1024;
const LINK = 0o120000;
const TYPE_OF_FILE = 0o170000;

export async function isZip(file: string): Promise<boolean> {
  const handle = await fs.open(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(4), 0, 4, 0);
    return bytesRead === 4 && buffer.readUInt32LE() === 0x04034b50;
  } finally {
    await handle.close();
  }
}

/**
 * A zip of which each file is unpacked when it is asked for. One that would unpack to far more than it is, that holds links, or
 * names of places outside, is refused before anything is read.
 */
export async function openZip(file: string): Promise<OpenedSource> {
  const open = promisify<string, yauzl.Options, ZipFile>(yauzl.open);
  const zip = await open(file, { lazyEntries: true, autoClose: false }).catch((cause: unknown) => {
    throw broken(file, cause);
  });
  const entries = await listEntries(file, zip).catch((cause: unknown) => {
    zip.close();
    throw cause;
  });
  return {
    list: () => Array.from(entries.keys()),
    read: (name) => {
      const entry = entries.get(name);
      if (!entry)
        throw exportError(
          'not-in-source',
          `${name} is no file of ${file}.`,
          'Unpack the zip and give the folder to see what is in it.',
        );
      return readEntry(file, zip, entry);
    },
    close: () => {
      zip.close();
      return Promise.resolve();
    },
  };
}

function listEntries(file: string, zip: ZipFile): Promise<Map<string, Entry>> {
  return new Promise((resolve, reject) => {
    const entries = new Map<string, Entry>();
    let whole = 0;
    zip.on('error', (cause: unknown) => {
      reject(broken(file, cause));
    });
    zip.on('end', () => {
      resolve(entries);
    });
    zip.on('entry', (entry: Entry) => {
      whole += entry.uncompressedSize;
      const refused = refuse(file, entry, whole, entries.size);
      if (refused) {
        reject(refused);
        return;
      }
      if (!entry.fileName.endsWith('/') && !/(?:^|\/)(?:__MACOSX\/|\.DS_Store$|\._)/.test(entry.fileName))
        entries.set(entry.fileName, entry);
      zip.readEntry();
    });
    zip.readEntry();
  });
}

function refuse(file: string, entry: Entry, whole: number, count: number): Error | undefined {
  const { fileName, uncompressedSize, compressedSize, externalFileAttributes } = entry;
  if (((externalFileAttributes >>> 16) & TYPE_OF_FILE) === LINK)
    return exportError(
      'zip-link',
      `${file}: ${fileName} is a link to another place.`,
      'Unpack the zip, put the file itself there, and give the folder.',
    );
  if (entry.isEncrypted())
    return exportError('zip-locked', `${file} is locked by a password.`, 'Unpack it, and give the folder.');
  const isBlown = uncompressedSize > SMALL && uncompressedSize > compressedSize * MOST_GROWTH;
  if (isBlown || whole > LARGEST_WHOLE || count > MOST_ENTRIES)
    return exportError(
      'zip-bomb',
      `${file} would unpack to far more than it is (${fileName}).`,
      'No platform writes such a zip. Download it once more; if it stays so, unpack it and give the folder of the texts.',
    );
  return undefined;
}

async function readEntry(file: string, zip: ZipFile, entry: Entry): Promise<Uint8Array> {
  if (entry.uncompressedSize > LARGEST_FILE) throw tooLarge(entry.fileName);
  return new Promise((resolve, reject) => {
    const fail = (cause: unknown) => {
      reject(broken(file, cause));
    };
    zip.openReadStream(entry, (error, stream) => {
      if (error) {
        fail(error);
        return;
      }
      const pieces: Buffer[] = [];
      // What is larger than the zip says ends with an error here: yauzl counts.
      stream.on('data', (piece: Buffer) => pieces.push(piece));
      stream.on('error', fail);
      stream.on('end', () => {
        resolve(Buffer.concat(pieces));
      });
    });
  });
}

function broken(file: string, cause: unknown): Error {
  return exportError(
    'zip-broken',
    `${file} is no whole zip: ${cause instanceof Error ? cause.message : 'it cannot be read'}.`,
    'Download it once more. A name in it that leads out of it (../) is refused too.',
    cause,
  );
}
