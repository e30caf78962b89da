import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { LARGEST_FILE } from '../../posts/source/content-files.ts';
import { isBeside } from '../../posts/source/file-place.ts';
import type { PushedFile } from './pushed-tree.ts';

export interface JudgeOptions {
  /** The files of the pushed commit. */
  pushed: readonly PushedFile[];
  /** Those of the live one; none where nothing is live. */
  live: readonly PushedFile[];
  /** The project whose engine is installed. */
  project: string;
  /** Whether a push may change the engine: see publish:init. */
  allowsEngine: boolean;
}

/** 2 GiB: a hundred times as much. Five releases are kept beside each other. */
export const MOST_SITE_BYTES = 2 * 1024 * 1024 * 1024;

/** File systems end a name there (ext4, APFS, NTFS count alike or more). */
const LONGEST_NAME_BYTES = 255;

/** Linux ends a path at 4,096, and this one follows that of a folder on the server. */
const LONGEST_PATH_BYTES = 1000;

/** A quarter of a million names take 20 MB and a second; no site of one person has a tenth of it. */
const MOST_FILES = 50_000;

/** What a coach may lay below public/ beside what goes with texts: nothing that a browser runs on a page of the site. */
const OF_PUBLIC = /\.(?:ico|txt|woff2)$/i;

/** What a release is made of beside the engine. */
const FOLDERS = /^(?:content|public)\//;

/** As many files as are named; the rest is counted. */
const MOST_NAMED = 20;

/**
 * Says what of a pushed commit cannot be taken, before anything of it is checked out. By default a push may change
 * words and pictures alone: whoever has a key to publish has no key to the server.
 *
 * @returns sentences for whoever pushed; none where all is in order
 */
export function judgePush({ pushed, live, project, allowsEngine }: JudgeOptions): string[] {
  if (pushed.length > MOST_FILES)
    return [`There are ${pushed.length} files, and ${MOST_FILES} are the most. Take some out.`];
  const taken = allowsEngine ? pushed : pushed.filter(({ path: file }) => FOLDERS.test(file));
  return [
    ...(allowsEngine ? [] : refuseEngine(listEngineChanges(pushed, live, project))),
    ...taken.flatMap((file) => refuseFile(file)),
    ...refuseTwins(taken),
    ...refuseSize(taken),
  ];
}

/** What a commit changes outside of content/ and public/, and would not make as it is on the server already. */
function listEngineChanges(
  pushed: readonly PushedFile[],
  live: readonly PushedFile[],
  project: string,
): string[] {
  const isEngine = ({ path: file }: PushedFile) => !isOfCoach(file);
  const before = new Map(live.filter(isEngine).map((file) => [file.path, file]));
  const after = new Set(pushed.map((file) => file.path));
  const changed = pushed.filter(isEngine).filter((file) => {
    const known = before.get(file.path);
    return known?.sha !== file.sha || known.mode !== file.mode;
  });
  const gone = [...before.keys()].filter((file) => !after.has(file));
  const installed = hashInstalled(
    project,
    changed.map((file) => file.path),
  );
  return [
    ...changed.filter(({ path: file, sha }) => installed.get(file) !== sha).map((file) => file.path),
    ...gone.filter((file) => fs.existsSync(path.join(project, file))),
  ];
}

/** The names that git would give to these files of the installed project; none for what is no plain file there. */
function hashInstalled(project: string, files: readonly string[]): Map<string, string> {
  const there = files.filter((file) => !file.includes('\n') && isPlainFile(path.join(project, file)));
  if (there.length === 0) return new Map();
  const hashes = execFileSync('git', ['hash-object', '--no-filters', '--stdin-paths'], {
    cwd: project,
    encoding: 'utf8',
    input: `${there.join('\n')}\n`,
  });
  return new Map(
    hashes
      .trim()
      .split('\n')
      .map((hash, index) => [there[index] ?? '', hash]),
  );
}

/** A script or a page in public/ would act as the coach who is signed in: that is software. */
function isOfCoach(file: string): boolean {
  return FOLDERS.test(file) && (!file.startsWith('public/') || isBeside(file) || OF_PUBLIC.test(file));
}

function isPlainFile(file: string): boolean {
  return fs.lstatSync(file, { throwIfNoEntry: false })?.isFile() ?? false;
}

function refuseEngine(files: readonly string[]): string[] {
  if (files.length === 0) return [];
  const named = files.slice(0, MOST_NAMED).map((file) => `  ${toPlain(file)}`);
  const rest = files.length > MOST_NAMED ? [`  and ${files.length - MOST_NAMED} more`] : [];
  return [
    [
      'A push publishes words and pictures: what is below content/, and pictures, sounds, films, fonts and documents below public/. This one would change the software as well:',
      ...named,
      ...rest,
      'Take these changes out of the push, or make them on the server itself (docs/hosting.md, "Update").',
    ].join('\n'),
  ];
}

function refuseFile({ path: file, mode, size }: PushedFile): string[] {
  const refuse = (why: string) => [`${toPlain(file)}: ${why}`];
  const names = file.split('/');
  if (mode === '120000') return refuse('is a link. Push the file itself in its place.');
  if (mode === '160000') return refuse('is another repository. Push its files in its place.');
  if (!mode.startsWith('100')) return refuse('is no plain file.');
  if (names.some((name) => name === '' || name === '.' || name === '..' || /^\.git$/i.test(name)))
    return refuse('leads out of its folder. Give it a plain name.');
  if (FOLDERS.test(file) && names.at(-1) === '.gitattributes')
    return refuse('would have git change other files. Take it out.');
  if (UNPRINTABLE.test(file) || file.includes('\\') || file.includes('\uFFFD'))
    return refuse('has a sign in its name that cannot be seen or typed. Use letters, digits and hyphens.');
  if (file.normalize('NFC') !== file)
    return refuse('has a letter in its name that is put together of two. Type the name anew.');
  if (
    names.some((name) => Buffer.byteLength(name) > LONGEST_NAME_BYTES) ||
    Buffer.byteLength(file) > LONGEST_PATH_BYTES
  )
    return refuse('has a name that is too long. Use at most 100 letters.');
  if (size > LARGEST_FILE)
    return refuse(
      `has ${toMegabytes(size)} MB, and ${toMegabytes(LARGEST_FILE)} are the most. Make it smaller.`,
    );
  return [];
}

/** Two names that some disks take for one: "A.jpg" and "a.jpg", also of folders. */
function refuseTwins(files: readonly PushedFile[]): string[] {
  const first = new Map<string, string>();
  const told = new Set<string>();
  return files.flatMap(({ path: file }) => {
    const names = file.split('/');
    return names.flatMap((_, depth) => {
      const place = names.slice(0, depth + 1).join('/') + (depth + 1 < names.length ? '/' : '');
      const key = place.normalize('NFC').toLowerCase().replace(/\/$/, '');
      const other = first.get(key);
      if (other === undefined) first.set(key, place);
      if (other === undefined || other === place || told.has(place)) return [];
      told.add(place);
      return [
        `${toPlain(place)}: has the name of ${toPlain(other)}, but for capitals. Give one another name.`,
      ];
    });
  });
}

function refuseSize(files: readonly PushedFile[]): string[] {
  const bytes = files.reduce((sum, { size }) => sum + size, 0);
  if (bytes <= MOST_SITE_BYTES) return [];
  return [
    `All files together have ${toMegabytes(bytes)} MB, and ${toMegabytes(MOST_SITE_BYTES)} are the most. Make pictures smaller.`,
  ];
}

function toMegabytes(bytes: number): number {
  return Math.ceil(bytes / 1_000_000);
}

/** Control characters, and those that turn the direction of what stands around them (Unicode, "Bidi_Control"). */
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u;

/** A path that cannot garble the terminal that it is shown in. */
function toPlain(file: string): string {
  return file.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu, (sign) => {
    return `\\u{${sign.codePointAt(0)?.toString(16) ?? ''}}`;
  });
}
