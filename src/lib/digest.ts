import { createHash, hash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { isText } from './type-guards.ts';
import { listFiles } from './list-files.ts';

/** A short name for these texts, the same for the same ones. */
export function digest(...parts: (string | Uint8Array)[]): string {
  return (parts.every(isText) ? hashTexts(parts) : hashAll(parts)).slice(0, NAME_LENGTH);
}

/**
 * The same for an address that readers' browsers ask for. In capitals and small letters one of 300 names held "Ece", a
 * first name, and the guard refused the site for it.
 */
export function digestForAddress(...parts: (string | Uint8Array)[]): string {
  return digestToAddress(digest(...parts));
}

/** A digest as addresses have it. */
export function digestToAddress(name: string): string {
  return Buffer.from(name, 'base64url').toString('hex');
}

/** 144 bits: nobody finds two texts of one name. */
const NAME_LENGTH = 24;

/** The same name as {@link hashAll} gives, in a fraction of the time: an edit of a large site takes thousands. */
function hashTexts(parts: readonly string[]): string {
  return hash('sha256', parts.map(withLength).join(''), 'base64url');
}

function hashAll(parts: readonly (string | Uint8Array)[]): string {
  const made = createHash('sha256');
  for (const part of parts) made.update(`${part.length}:`).update(part);
  return made.digest('base64url');
}

/** With its length before it no part can run into the next. */
function withLength(part: string): string {
  return `${part.length}:${part}`;
}

/** A name for these files and folders of a project, all that lies below them included. */
export function digestFiles(root: string, names: readonly string[]): string {
  const files = names.flatMap((name) => {
    const file = path.join(root, name);
    const found = fs.statSync(file, { throwIfNoEntry: false });
    if (!found) return [];
    return found.isDirectory() ? listFiles(file) : [file];
  });
  return digest(...files.flatMap((file) => [path.relative(root, file), fs.readFileSync(file)]));
}
