import fs from 'node:fs';
import path from 'node:path';
import { writeWhole } from './write-whole.ts';

/** Kept between builds; safe to delete. */
export const MEMORY_FOLDER = path.resolve('node_modules/.cache/common-ground');

/**
 * What an earlier run worked out, by a key that is a hash of all that it was worked out from. A value
 * that no run asks for any more is forgotten.
 */
export interface Memory<Value> {
  find: (key: string) => Value | undefined;
  keep: (key: string, value: Value) => void;
  /** What is known of this key, or what `work` makes of it. */
  recall: (key: string, work: () => Value) => Value;
  /** Writes what was found and kept since it was opened. */
  save: () => void;
}

/**
 * A memory in one file; what cannot be read was never remembered. Values are taken as they are, since
 * to check them takes as long as to read them: where their shape may change, a key has to name the engine
 * that kept the value (digestEngine), so that one of another shape is never found.
 */
export function openMemory<Value>(file: string): Memory<Value> {
  const known = readFile<Value>(file);
  const used = new Map<string, Value>();
  return {
    find,
    keep,
    recall(key, work) {
      const value = find(key) ?? work();
      keep(key, value);
      return value;
    },
    save() {
      fs.mkdirSync(path.dirname(file), { recursive: true });
      writeWhole(file, JSON.stringify(Object.fromEntries(used)));
    },
  };

  function find(key: string): Value | undefined {
    const value = used.get(key) ?? known.get(key);
    if (value !== undefined) used.set(key, value);
    return value;
  }

  function keep(key: string, value: Value): void {
    used.set(key, value);
  }
}

function readFile<Value>(file: string): Map<string, Value> {
  try {
    const known: unknown = JSON.parse(fs.readFileSync(file, 'utf8'));
    return new Map(isRecord<Value>(known) ? Object.entries(known) : []);
  } catch {
    // The first run: everything is worked out anew.
    return new Map();
  }
}

function isRecord<Value>(value: unknown): value is Record<string, Value> {
  return typeof value === 'object' && value !== null;
}
