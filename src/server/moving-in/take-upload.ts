import fs from 'node:fs';
import path from 'node:path';
import { LARGEST_UPLOAD } from '../../editor/moving-in-view.ts';
import { makePrivateFolder } from '../../lib/private-files.ts';
import type { ImportFolders } from './import-state.ts';
import { findBoundary, readParts, type PartSink } from './read-parts.ts';

const MOST_FILES = 2000;
const LONGEST_ADDRESS = 2000;

export interface Upload {
  files: string[];
  /** What was written into the field for the address of a feed. */
  address: string;
}

export type Taken = Upload | 'no-form' | 'too-large' | 'empty';

/** Writes what is sent to the disk as it arrives. What arrives half is thrown away. */
export async function takeUpload(request: Request, folders: ImportFolders): Promise<Taken> {
  const boundary = findBoundary(request.headers.get('content-type') ?? '');
  if (boundary === undefined || !request.body) return 'no-form';
  if (Number(request.headers.get('content-length')) > LARGEST_UPLOAD) return 'too-large';
  fs.rmSync(folders.arriving, { recursive: true, force: true });
  makePrivateFolder(folders.arriving);
  const files: string[] = [];
  let address = '';
  let size = 0;
  try {
    await readParts(withinLimit(request.body), boundary, ({ name, filename }) => {
      if (name === 'files' && filename !== undefined && filename !== '') {
        const free = findFreeName(toPlainName(filename), files);
        files.push(free);
        if (files.length > MOST_FILES) throw new TooLarge();
        return writeTo(path.join(folders.arriving, free));
      }
      const isAddress = name === 'address';
      return {
        write(bytes) {
          if (isAddress && address.length < LONGEST_ADDRESS) address += bytes.toString();
        },
        end: () => undefined,
      };
    });
  } catch (error) {
    fs.rmSync(folders.arriving, { recursive: true, force: true });
    if (error instanceof TooLarge) return 'too-large';
    throw error;
  }
  const isEmpty = (file: string) => fs.statSync(path.join(folders.arriving, file)).size === 0;
  if (files.length > 0 && files.every(isEmpty)) return 'empty';
  return { files, address: address.trim() };

  async function* withinLimit(body: AsyncIterable<Uint8Array>) {
    for await (const bytes of body) {
      size += bytes.length;
      if (size > LARGEST_UPLOAD) throw new TooLarge();
      yield bytes;
    }
  }
}

class TooLarge extends Error {}

async function writeTo(file: string): Promise<PartSink> {
  const handle = await fs.promises.open(file, 'wx', 0o600);
  const close = () => handle.close();
  return { write: (bytes) => handle.writeFile(bytes), end: close, drop: close };
}

/** Bytes: disks take 255, and there has to be room for a number. */
const LONGEST_NAME = 200;

/** The last part of a name, of signs that mean nothing to a disk. */
function toPlainName(filename: string): string {
  const last = filename.split(/[/\\]/).at(-1) ?? '';
  const plain = cutToBytes(last.normalize('NFC').replace(/[^\p{L}\p{N}._ ~()+@-]/gu, '-'))
    .replace(/^\.+/, '')
    .trim();
  return plain === '' ? 'file' : plain;
}

/** The end of a name, which tells what it is of. A letter may have four bytes. */
function cutToBytes(name: string): string {
  const letters = Array.from(name);
  let size = Buffer.byteLength(name);
  while (size > LONGEST_NAME) size -= Buffer.byteLength(letters.shift() ?? '');
  return letters.join('');
}

function findFreeName(name: string, taken: readonly string[]): string {
  const others = new Set(taken.map((each) => each.toLowerCase()));
  if (!others.has(name.toLowerCase())) return name;
  const { name: bare, ext } = path.parse(name);
  for (let number = 2; ; number += 1) {
    const free = `${bare}-${number}${ext}`;
    if (!others.has(free.toLowerCase())) return free;
  }
}
