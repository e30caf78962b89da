import { isRecord, isText } from '../../lib/type-guards.ts';
import type { ChosenPicture } from './pictures.ts';
import type { Snapshot } from './snapshot.ts';

/** What was typed and not saved, as this browser keeps it. */
export interface BrowserCopy {
  /** A word of its own, so that two tabs with the same form keep two. */
  id: string;
  /** The address of the form. */
  place: string;
  /** The version that it was typed upon; empty for what is new. */
  base: string;
  /** When, in milliseconds since 1970. */
  at: number;
  typed: Snapshot;
  /** What stood in the form before it was typed in. */
  before: Snapshot;
  pictures: ChosenPicture[];
}

export interface BrowserCopies {
  put: (copy: BrowserCopy) => Promise<void>;
  remove: (id: string) => Promise<void>;
  find: (id: string) => Promise<BrowserCopy | undefined>;
  /** Those of a form, the newest first. */
  list: (place: string) => Promise<BrowserCopy[]>;
}

/** The name under which browsers show it: see posts/privacy.ts. */
const DATABASE = 'writing';
const TABLE = 'copies';

const UNANSWERED = 'The browser’s storage did not answer.';

/** The copies of this browser; undefined where it lets nothing be stored. */
export async function openBrowserCopies(): Promise<BrowserCopies | undefined> {
  let database: IDBDatabase;
  try {
    const asked = indexedDB.open(DATABASE, 1);
    asked.addEventListener('upgradeneeded', () => {
      asked.result.createObjectStore(TABLE, { keyPath: 'id' }).createIndex('place', 'place');
    });
    database = await answerOf(asked);
  } catch {
    return undefined;
  }
  const use = async <T>(mode: IDBTransactionMode, act: (table: IDBObjectStore) => IDBRequest<T>) => {
    const transaction = database.transaction(TABLE, mode);
    const asked = act(transaction.objectStore(TABLE));
    await endOf(transaction);
    return asked.result;
  };
  return {
    async put(copy) {
      await use('readwrite', (table) => table.put(copy));
    },
    async remove(id) {
      await use('readwrite', (table) => table.delete(id));
    },
    async find(id) {
      const found: unknown = await use('readonly', (table) => table.get(id));
      return isCopy(found) ? found : undefined;
    },
    async list(place) {
      const found: unknown = await use('readonly', (table) => table.index('place').getAll(place));
      const copies = Array.isArray(found) ? found.filter(isCopy) : [];
      return copies.sort((a, b) => b.at - a.at);
    },
  };
}

/**
 * Waits until no other tab holds the copy, and holds it for as long as this one is open: what somebody is writing there is
 * not offered here. Where pages are not encrypted, tabs do not know of each other.
 */
export function holdCopy(id: string): Promise<void> {
  if (!isSecureContext) return Promise.resolve();
  return new Promise((resolve) => {
    void navigator.locks.request(`${DATABASE} ${id}`, () => {
      resolve();
      return new Promise(() => undefined);
    });
  });
}

/** Only this module writes them. */
function isCopy(value: unknown): value is BrowserCopy {
  return isRecord(value) && isText(value.id) && isRecord(value.typed) && isRecord(value.before);
}

function answerOf<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => {
      resolve(request.result);
    });
    request.addEventListener('error', () => {
      reject(request.error ?? new Error(UNANSWERED));
    });
  });
}

/** A browser that is full may find so after each request has gone well, and takes back all of them. */
function endOf(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.addEventListener('complete', () => {
      resolve();
    });
    transaction.addEventListener('abort', () => {
      reject(transaction.error ?? new Error(UNANSWERED));
    });
  });
}
