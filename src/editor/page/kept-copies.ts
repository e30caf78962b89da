import { isRecord, isText } from '../../lib/type-guards.ts';
import type { ChosenPicture } from './pictures.ts';
import type { Snapshot } from './snapshot.ts';

/** What was typed and not saved, as this browser keeps it. */
export interface KeptCopy {
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

export interface KeptCopies {
  put: (copy: KeptCopy) => Promise<void>;
  remove: (id: string) => Promise<void>;
  /** Those of a form, the newest first, without those that another tab has open. */
  list: (place: string) => Promise<KeptCopy[]>;
}

/** The name under which browsers show it: see posts/privacy.ts. */
const DATABASE = 'writing';
const TABLE = 'copies';

/** The copies of this browser; undefined where it lets nothing be stored. */
export async function openKeptCopies(): Promise<KeptCopies | undefined> {
  let database: IDBDatabase;
  try {
    const asked = indexedDB.open(DATABASE, 1);
    asked.addEventListener('upgradeneeded', () => {
      asked.result.createObjectStore(TABLE, { keyPath: 'id' }).createIndex('place', 'place');
    });
    database = await settle(asked);
  } catch {
    return undefined;
  }
  const use = <T>(mode: IDBTransactionMode, act: (table: IDBObjectStore) => IDBRequest<T>) =>
    settle(act(database.transaction(TABLE, mode).objectStore(TABLE)));
  return {
    async put(copy) {
      await use('readwrite', (table) => table.put(copy));
    },
    async remove(id) {
      await use('readwrite', (table) => table.delete(id));
    },
    async list(place) {
      const found: unknown = await use('readonly', (table) => table.index('place').getAll(place));
      const open = await listHeld();
      const copies = Array.isArray(found) ? found.filter(isCopy) : [];
      return copies.filter(({ id }) => !open.has(toLock(id))).sort((a, b) => b.at - a.at);
    },
  };
}

/** For as long as this tab is open, others leave its copy alone. */
export function holdCopy(id: string): void {
  const locks = findLocks();
  void locks?.request(toLock(id), () => new Promise(() => undefined));
}

/** Only this module writes them. */
function isCopy(value: unknown): value is KeptCopy {
  return isRecord(value) && isText(value.id) && isRecord(value.typed) && isRecord(value.before);
}

function toLock(id: string): string {
  return `${DATABASE} ${id}`;
}

async function listHeld(): Promise<Set<string | undefined>> {
  const { held = [] } = (await findLocks()?.query()) ?? {};
  return new Set(held.map(({ name }) => name));
}

/** Only encrypted pages have them. */
function findLocks(): LockManager | undefined {
  return isSecureContext ? navigator.locks : undefined;
}

function settle<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => {
      resolve(request.result);
    });
    request.addEventListener('error', () => {
      reject(request.error ?? new Error('The browser’s storage did not answer.'));
    });
  });
}
