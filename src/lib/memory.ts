import fs from 'node:fs';
import path from 'node:path';
import * as z from 'zod';

/** Kept between builds; safe to delete. */
export const MEMORY_FOLDER = path.resolve('node_modules/.cache/common-ground');

/**
 * What an earlier run worked out, by a key that is a hash of all that it was worked out from. A value
 * that no run asks for any more is forgotten.
 */
export interface Memory<Value> {
  find: (key: string) => Value | undefined;
  keep: (key: string, value: Value) => void;
  /** Writes what was found and kept since it was opened. */
  save: () => void;
}

/**
 * A memory in one file; what cannot be read was never remembered. Values are taken as they are, since
 * to check them takes as long as to read them: where their shape may change, a key has to name the engine
 * that kept the value (digestEngine), so that one of another shape is never found.
 */
export function openMemory<Value>(file: string): Memory<Value> {
  const known = readFile(file, z.custom<Record<string, Value>>(isRecord));
  const used = new Map<string, Value>();
  return {
    find(key) {
      const value = used.get(key) ?? known.get(key);
      if (value !== undefined) used.set(key, value);
      return value;
    },
    keep: (key, value) => {
      used.set(key, value);
    },
    save() {
      fs.mkdirSync(path.dirname(file), { recursive: true });
      // Renamed into place: a run that is killed leaves the memory of the one before.
      const half = `${file}.${process.pid}`;
      fs.writeFileSync(half, JSON.stringify(Object.fromEntries(used)));
      fs.renameSync(half, file);
    },
  };
}

function readFile<Value>(file: string, schema: z.ZodType<Record<string, Value>>): Map<string, Value> {
  try {
    return new Map(Object.entries(schema.parse(JSON.parse(fs.readFileSync(file, 'utf8')))));
  } catch {
    // The first run: everything is worked out anew.
    return new Map();
  }
}

function isRecord(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}
