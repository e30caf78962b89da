import { hash, randomBytes } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import { addressToNetwork, type FindAddress } from '../../discussion/brakes/network.ts';
import type { ReadingStore } from '../../discussion/store/store.ts';
import { dateToIsoDay, UTC } from '../../lib/dates.ts';
import { repeatInTime, type Repeat } from '../../lib/repeat.ts';
import { isRobot } from './robots.ts';

/** How long sums wait in memory: what a power cut may cost. */
const WRITE_MILLISECONDS = 60_000;

/** Readers who are told apart in a day, over all posts: some 20 MB. A flood beyond it is counted as views alone. */
const MOST_READERS = 300_000;

/** What is looked at when a page is opened. */
export interface Opening {
  /** Undefined for a page that is no post. */
  postId: string | undefined;
  peer: string | undefined;
  header: (
    name: 'user-agent' | 'x-forwarded-for' | 'sec-purpose' | 'purpose' | 'sec-fetch-dest',
  ) => string | undefined;
}

/** Counts what readers open, without knowing them again tomorrow. */
export interface Readings {
  note(opening: Opening): void;
  /** By whose clocks a day begins. */
  setTimeZone(timeZone: string): void;
  close(): Promise<void>;
}

export interface ReadingsOptions {
  store: ReadingStore;
  findAddress: FindAddress;
  now: () => Date;
  repeat?: Repeat | undefined;
}

/** All pages together. */
export const WHOLE_SITE = '';

/**
 * Counts openings of pages, and who opened one: a reader is known within a day by a number that is made of their network
 * and their browser's name with a word that is thrown away with the day. Neither is ever written anywhere, nor in memory
 * the address itself; what is written are sums.
 */
export function countReadings({ store, findAddress, now, repeat = repeatInTime }: ReadingsOptions): Readings {
  let timeZone = UTC;
  let day = dateToIsoDay(now(), timeZone);
  let salt = randomBytes(16).toString('base64url');
  let seen = new Set<string>();
  let sums = new Map<string, { views: number; readers: number }>();
  let underWay: Promise<unknown> = Promise.resolve();
  const machines = new LRUCache<string, boolean>({ max: 1000 });

  const isMachine = (userAgent: string) => {
    const known = machines.get(userAgent);
    if (known !== undefined) return known;
    const found = isRobot(userAgent);
    machines.set(userAgent, found);
    return found;
  };
  const add = (postId: string, visitor: string) => {
    const sum = sums.get(postId) ?? { views: 0, readers: 0 };
    sums.set(postId, sum);
    sum.views += 1;
    const known = `${visitor} ${postId}`;
    if (seen.has(known) || seen.size >= MOST_READERS) return;
    seen.add(known);
    sum.readers += 1;
  };
  const write = () => {
    const [ofDay, written] = [day, sums];
    sums = new Map();
    const today = dateToIsoDay(now(), timeZone);
    if (today !== day) {
      day = today;
      salt = randomBytes(16).toString('base64url');
      seen = new Set();
    }
    const readings = Array.from(written, ([postId, sum]) => ({ postId, ...sum }));
    underWay = underWay
      .then(() => store.addReadings(ofDay, readings))
      .catch((error: unknown) => {
        console.error('What readers opened in the last minute could not be written down.', error);
      });
  };
  const stop = repeat(write, WRITE_MILLISECONDS);

  return {
    note({ postId, peer, header }) {
      const userAgent = header('user-agent') ?? '';
      if (isMachine(userAgent)) return;
      // Fetched ahead or by a script: nobody has opened it.
      if (header('sec-purpose') !== undefined || header('purpose') !== undefined) return;
      if ((header('sec-fetch-dest') ?? 'document') !== 'document') return;
      const address = findAddress(peer, header('x-forwarded-for'));
      const network = address === undefined ? '' : addressToNetwork(address);
      const visitor = hash('sha256', `${salt} ${network} ${userAgent}`, 'base64').slice(0, 12);
      add(WHOLE_SITE, visitor);
      if (postId !== undefined) add(postId, visitor);
    },
    setTimeZone(zone) {
      timeZone = zone;
    },
    async close() {
      stop();
      write();
      await underWay;
    },
  };
}
