import fs from 'node:fs';
import path from 'node:path';
import { writeWhole } from './write-whole.ts';

/**
 * What earlier runs worked out, by a hash of all that it was worked out from. The one of its kind: it can be
 * thrown away at any moment, and what no run asks for any more is forgotten.
 */
export interface Cache {
  /** Small values, many of one table in one file. Opened once, and used by one process at a time. */
  openTable: <Value>(name: string) => Table<Value>;
  /** Whole files, each by itself; opened once too. */
  openFiles: (name: string) => CachedFiles;
  /** Writes what is new in the tables that were opened, for whoever has a moment before there is all. */
  saveTables: () => void;
  /** Writes the tables that were opened, with what was used of them, and deletes files that were not used. */
  save: () => void;
}

export interface Table<Value> {
  find: (key: string) => Value | undefined;
  keep: (key: string, value: Value) => void;
  /** What is known of this key, or what `work` makes of it. */
  recall: (key: string, work: () => Value) => Value;
}

export interface CachedFiles {
  /** Where the file is; undefined where there is none, or where somebody has written into it since. */
  find: (key: string) => string | undefined;
  /** The key is a part of the file's name: letters, digits, "_", "-" and ".". */
  write: (key: string, bytes: string | Uint8Array) => string;
}

/**
 * @param maker who works things out, such as the engine by its name: what another one has worked out is forgotten,
 *   so that a value of another shape is never found
 */
export function openCache(folder: string, maker: string): Cache {
  const tables = new Map<string, SavableEarly>();
  const folders = new Map<string, Savable>();
  // What only the first of two was asked for, the second would forget.
  const keep = <Opened extends Savable>(opened: Map<string, Opened>, name: string, savable: Opened) => {
    if (opened.has(name)) throw new Error(`"${name}" of the cache is opened a second time.`);
    opened.set(name, savable);
  };
  const own = path.join(folder, maker);
  forgetOthers(folder, maker);
  return {
    openTable<Value>(name: string) {
      const table = openTable<Value>(path.join(own, name));
      keep(tables, name, table);
      return table;
    },
    openFiles(name) {
      const files = openFiles(path.join(own, name));
      keep(folders, name, files);
      return files;
    },
    saveTables() {
      for (const table of tables.values()) table.saveNew();
    },
    save() {
      for (const opened of [...tables.values(), ...folders.values()]) opened.save();
    },
  };
}

interface Savable {
  /** Forgets what was not used. */
  save: () => void;
}

interface SavableEarly extends Savable {
  /** What was not used may still be. */
  saveNew: () => void;
}

function forgetOthers(folder: string, maker: string): void {
  if (!fs.existsSync(folder)) return;
  for (const name of fs.readdirSync(folder)) {
    if (name !== maker) fs.rmSync(path.join(folder, name), { recursive: true, force: true });
  }
}

/**
 * A table lies in so many files. An edit changes a value or two, and to write all 1,000 documents of a site for that
 * takes 0.1 s.
 */
const PARTS = 16;

function openTable<Value>(folder: string): Table<Value> & SavableEarly {
  const parts = new Map<number, Part<Value>>();
  const openOnce = (number: number) => {
    const part = parts.get(number) ?? openPart<Value>(path.join(folder, `${number}.json`));
    parts.set(number, part);
    return part;
  };
  const partOf = (key: string) => openOnce(sumOf(key) % PARTS);
  const find = (key: string) => partOf(key).find(key);
  const keep = (key: string, value: Value) => {
    partOf(key).keep(key, value);
  };
  return {
    find,
    keep,
    recall(key, work) {
      const value = find(key);
      if (value !== undefined) return value;
      const made = work();
      keep(key, made);
      return made;
    },
    saveNew() {
      fs.mkdirSync(folder, { recursive: true });
      for (const part of parts.values()) part.saveNew();
    },
    save() {
      fs.mkdirSync(folder, { recursive: true });
      // What was not asked for is forgotten: that of all the others too.
      for (let number = 0; number < PARTS; number += 1) openOnce(number).save();
    },
  };
}

/** Keys are hashes, words and addresses: the sum of their signs tells many of them apart. */
function sumOf(key: string): number {
  let sum = 0;
  for (let index = 0; index < key.length; index += 1) sum += key.charCodeAt(index);
  return sum;
}

interface Part<Value> extends SavableEarly {
  find: (key: string) => Value | undefined;
  keep: (key: string, value: Value) => void;
}

function openPart<Value>(file: string): Part<Value> {
  const known = readPart<Value>(file);
  const used = new Map<string, Value>();
  let saved = known.size;
  let isNew = false;
  return {
    find(key) {
      const value = used.get(key) ?? known.get(key);
      if (value !== undefined) used.set(key, value);
      return value;
    },
    keep(key, value) {
      isNew = true;
      used.set(key, value);
    },
    saveNew() {
      if (isNew) write(new Map([...known, ...used]));
    },
    save() {
      if (isNew || used.size !== saved) write(used);
    },
  };

  function write(values: ReadonlyMap<string, Value>): void {
    writeWhole(file, JSON.stringify(Object.fromEntries(values)));
    saved = values.size;
    isNew = false;
  }
}

function readPart<Value>(file: string): Map<string, Value> {
  try {
    const known: unknown = JSON.parse(fs.readFileSync(file, 'utf8'));
    return new Map(isRecord<Value>(known) ? Object.entries(known) : []);
  } catch {
    // The first run, or a file that was cut off: everything is worked out anew.
    fs.rmSync(file, { force: true });
    return new Map();
  }
}

/** A file's own name tells how it was when it was written: "key.size-time". */
function openFiles(folder: string): CachedFiles & Savable {
  fs.mkdirSync(folder, { recursive: true });
  const known = new Map(fs.readdirSync(folder).map((name) => [path.parse(name).name, name]));
  const used = new Set<string>();
  return {
    find(key) {
      const entry = known.get(key);
      if (entry === undefined) return undefined;
      const file = path.join(folder, entry);
      const state = fs.statSync(file, { throwIfNoEntry: false });
      if (!state || nameEntry(key, state) !== entry) return undefined;
      used.add(entry);
      return file;
    },
    write(key, bytes) {
      const half = path.join(folder, `${key}.${process.pid}`);
      fs.writeFileSync(half, bytes);
      const entry = nameEntry(key, fs.statSync(half));
      known.set(key, entry);
      used.add(entry);
      fs.renameSync(half, path.join(folder, entry));
      return path.join(folder, entry);
    },
    save() {
      for (const name of fs.readdirSync(folder)) {
        if (!used.has(name)) fs.rmSync(path.join(folder, name), { force: true });
      }
    },
  };
}

function nameEntry(key: string, { size, mtime }: fs.Stats): string {
  return `${key}.${size}-${mtime.getTime()}`;
}

/** Values are taken as they are: to check them takes as long as to read them, and one maker has made them all. */
function isRecord<Value>(value: unknown): value is Record<string, Value> {
  return typeof value === 'object' && value !== null;
}

/** A table's beginnings for as long as the process lives. */
export function rememberHere<Value>(): Pick<Table<Value>, 'find' | 'keep'> {
  const known = new Map<string, Value>();
  return { find: (key) => known.get(key), keep: (key, value) => void known.set(key, value) };
}
