import { createHmac } from 'node:crypto';
import { RateLimiterRes, type RateLimiterStoreAbstract } from 'rate-limiter-flexible';
import type { Saying } from '../../words/voice.ts';
import { emailToMailbox } from '../../lib/email-to-mailbox.ts';
import { Fault } from '../fault.ts';
import type { ReaderId } from '../reader-token.ts';
import type { Rater } from '../store/store.ts';
import type { Limit, LimitStore } from './limit-store.ts';
import { addressToNetwork, addressToWideNetwork } from './network.ts';

/** Who acts: by token, where there is one, and by address, where it is known. */
export interface Actor {
  readerId: ReaderId | undefined;
  address: string | undefined;
}

/**
 * What slows machines down. An address is a brake and never an identity: a household, a school, a
 * mobile network all act from one.
 */
export interface Brakes {
  /**
   * Who has rated before is as they were found then; a first rating anywhere is measured against its
   * network, whatever else its sender did here.
   *
   * @throws {Fault} `too-many`
   */
  rate(actor: Actor, rater: Rater | undefined): Promise<'count' | 'quarantine'>;
  /**
   * `suspect` for what arrives faster than people write, without a proof: kept out of the queue.
   *
   * @throws {Fault} `too-many`
   */
  comment(actor: Actor, isProven: boolean): Promise<'queue' | 'suspect'>;
  /** @throws {Fault} `too-many` */
  report(actor: Actor): Promise<void>;
  /** @throws {Fault} `too-many` */
  erase(actor: Actor): Promise<void>;
  /** Asking for a link, or trying one that does not work. @throws {Fault} `too-many` */
  signIn(actor: Actor): Promise<void>;
  /**
   * Whether a link that was mailed to the coach may be mailed once more. A no locks nobody out: that link
   * is in her mailbox and works, and a new one is not asked about here.
   */
  signInMail(actor: Actor): Promise<boolean>;
  /** What an address is known by today: nobody can turn it back once the day is over. */
  nameNetwork(address: string): Promise<string>;
  /** Whether an address that nobody has confirmed may be sent a mail. A no is told to nobody. */
  noticeMail(actor: Actor, email: string): Promise<boolean>;
  /**
   * Before letters are asked for, for any address. A proof counts once.
   *
   * @throws {Fault} `too-many`
   */
  askForLetters(actor: Actor, proofId: string | undefined): Promise<void>;
  /** Whether a mailbox may be sent another mail that its owner need not have asked for. A no is told to nobody. */
  letterMail(mailbox: string): Promise<boolean>;
  /** Throws away what networks were known by before today. To be called after midnight, UTC, and at a start. */
  forget(): Promise<void>;
}

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** First ratings of one network that count each hour: a school class, twice over. */
const COUNTED_RATERS = 60;

/**
 * And of one IPv6 /48, which is what a single customer may be given (RFC 6177): 65,536 networks, each of
 * which would have its sixty. Where it is shared, as providers do who give each household a /56 of it,
 * four busy networks at once are more than chance brings.
 */
const COUNTED_RATERS_WIDE = 4 * COUNTED_RATERS;

const LIMITS = {
  ratingsOfReader: { name: 'rating-reader', points: 30, seconds: 10 * MINUTE },
  // As many again are held; a client that drops its cookie to vote on is slowed after that.
  ratersOfNetwork: { name: 'rater-network', points: 2 * COUNTED_RATERS, seconds: HOUR },
  ratersOfWideNetwork: { name: 'rater-wide', points: 2 * COUNTED_RATERS_WIDE, seconds: HOUR },
  commentsOfReader: { name: 'comment-reader', points: 10, seconds: 10 * MINUTE },
  commentsOfNetwork: { name: 'comment-network', points: 60, seconds: HOUR },
  // Readers without script are few, and a household's are fewer.
  unprovenOfNetwork: { name: 'unproven-network', points: 6, seconds: HOUR },
  // What a coach can look through of an evening, with whatever else came.
  unprovenInAll: { name: 'unproven-all', points: 60, seconds: HOUR },
  reportsOfNetwork: { name: 'report-network', points: 20, seconds: HOUR },
  erasesOfNetwork: { name: 'erase-network', points: 10, seconds: HOUR },
  signInsOfNetwork: { name: 'sign-in-network', points: 10, seconds: HOUR },
  // A coach looks for a lost mail a few times; ten strangers are needed to use up what is for all.
  signInMailsOfNetwork: { name: 'sign-in-mail-network', points: 6, seconds: DAY },
  // With the 192 new links that a day has room for (owner.ts), the most that her mailbox gets.
  signInMailsInAll: { name: 'sign-in-mail-all', points: 60, seconds: DAY },
  noticeMailsOfNetwork: { name: 'mail-network', points: 5, seconds: HOUR },
  noticeMailsToMailbox: { name: 'mail-mailbox', points: 2, seconds: DAY },
  // A workshop whose guests all sign up by one network; without script, a household.
  lettersOfNetwork: { name: 'letters-network', points: 30, seconds: HOUR },
  unprovenLettersOfNetwork: { name: 'letters-unproven-network', points: 5, seconds: HOUR },
  // What a coach's best day brings, several times over: above it a flood from many networks is at work.
  unprovenLettersInAll: { name: 'letters-unproven-all', points: 60, seconds: HOUR },
  lettersInAll: { name: 'letters-all', points: 600, seconds: HOUR },
  letterProofs: { name: 'letters-proof', points: 1, seconds: HOUR },
  // A second one for who has lost the first, and not three in a row for whom a stranger has named.
  letterMailsOfLate: { name: 'letters-mailbox-of-late', points: 1, seconds: 10 * MINUTE },
  letterMailsToMailbox: { name: 'letters-mailbox', points: 3, seconds: DAY },
} satisfies Record<string, Limit>;

export function createBrakes(store: LimitStore, now: () => Date): Brakes {
  const { key, forget } = createKeyMaker(store, now);
  const limiters = Object.fromEntries(
    Object.entries(LIMITS).map(([name, limit]) => [name, store.createLimiter(limit)]),
  );
  const consume = async (name: keyof typeof LIMITS, who: string) => {
    const limiter = limiters[name];
    if (!limiter) throw new Error(`No limiter is called ${name}.`);
    return tryConsume(limiter, await key(who));
  };
  const demand = async (name: keyof typeof LIMITS, who: string | undefined) => {
    // Nobody's address is known where requests come by a function call: there is nothing to count by.
    if (who === undefined) return undefined;
    const { isOver, result } = await consume(name, who);
    if (isOver) throw tooMany(result);
    return result;
  };
  const networkOf = ({ address }: Actor) => address && addressToNetwork(address);

  return {
    async rate(actor, rater) {
      await demand('ratingsOfReader', actor.readerId);
      if (rater) return rater.isHeld ? 'quarantine' : 'count';
      const near = await demand('ratersOfNetwork', networkOf(actor));
      // What is held already leaves the neighbours in the /48 their share.
      if (near && near.consumedPoints > COUNTED_RATERS) return 'quarantine';
      const wide = await demand('ratersOfWideNetwork', actor.address && addressToWideNetwork(actor.address));
      return wide && wide.consumedPoints > COUNTED_RATERS_WIDE ? 'quarantine' : 'count';
    },
    async comment(actor, isProven) {
      const network = networkOf(actor);
      await demand('commentsOfReader', actor.readerId);
      await demand('commentsOfNetwork', network);
      if (isProven || network === undefined) return 'queue';
      if ((await consume('unprovenOfNetwork', network)).isOver) return 'suspect';
      return (await consume('unprovenInAll', 'all')).isOver ? 'suspect' : 'queue';
    },
    async report(actor) {
      await demand('reportsOfNetwork', networkOf(actor));
    },
    async erase(actor) {
      await demand('erasesOfNetwork', networkOf(actor));
    },
    async signIn(actor) {
      await demand('signInsOfNetwork', networkOf(actor));
    },
    async signInMail(actor) {
      const network = networkOf(actor);
      if (network !== undefined && (await consume('signInMailsOfNetwork', network)).isOver) return false;
      return !(await consume('signInMailsInAll', 'all')).isOver;
    },
    nameNetwork: (address) => key(`address:${address}`),
    forget,
    async noticeMail(actor, email) {
      const network = networkOf(actor);
      if (network !== undefined && (await consume('noticeMailsOfNetwork', network)).isOver) return false;
      return !(await consume('noticeMailsToMailbox', emailToMailbox(email))).isOver;
    },
    async askForLetters(actor, proofId) {
      const network = networkOf(actor);
      const isProven = proofId !== undefined && !(await consume('letterProofs', proofId)).isOver;
      await demand('lettersOfNetwork', network);
      if (!isProven) {
        await demand('unprovenLettersOfNetwork', network);
        await demand('unprovenLettersInAll', 'all');
      }
      await demand('lettersInAll', 'all');
    },
    async letterMail(mailbox) {
      if ((await consume('letterMailsOfLate', mailbox)).isOver) return false;
      return !(await consume('letterMailsToMailbox', mailbox)).isOver;
    },
  };
}

/** For load tests: nothing is slowed. */
export const NO_BRAKES: Brakes = {
  rate: () => Promise.resolve('count'),
  comment: () => Promise.resolve('queue'),
  report: () => Promise.resolve(),
  erase: () => Promise.resolve(),
  signIn: () => Promise.resolve(),
  signInMail: () => Promise.resolve(true),
  nameNetwork: (address) => Promise.resolve(address),
  noticeMail: () => Promise.resolve(true),
  askForLetters: () => Promise.resolve(),
  letterMail: () => Promise.resolve(true),
  forget: () => Promise.resolve(),
};

async function tryConsume(limiter: RateLimiterStoreAbstract, key: string) {
  try {
    return { isOver: false, result: await limiter.consume(key) };
  } catch (error) {
    // The limiter says no by throwing its result; anything else is a fault of the store's.
    if (error instanceof RateLimiterRes) return { isOver: true, result: error };
    throw error;
  }
}

function tooMany({ msBeforeNext }: RateLimiterRes): Fault {
  const seconds = Math.max(1, Math.ceil(msBeforeNext / 1000));
  const wait: Saying = ({ words: { faults }, count }) =>
    seconds < 120 ? count(seconds, faults.seconds) : count(Math.ceil(seconds / 60), faults.minutes);
  return new Fault('too-many', (voice) => voice.words.faults.tooMany(wait(voice)), {}, seconds);
}

/**
 * Names readers and networks by a keyed hash whose salt is thrown away at midnight, UTC: an address
 * cannot be had back from it by trying all four billion of them, and yesterday's not at all.
 */
function createKeyMaker(store: LimitStore, now: () => Date) {
  let known: { day: string; salt: Promise<string> } | undefined;
  const today = () => now().toISOString().slice(0, 10);
  return {
    key: async (who: string) => {
      const day = today();
      if (known?.day !== day) known = { day, salt: store.getSalt(day) };
      return createHmac('sha256', await known.salt)
        .update(who)
        .digest('base64url')
        .slice(0, 22);
    },
    forget: async () => {
      const day = today();
      if (known?.day !== day) known = undefined;
      await store.forgetOtherDays(day);
    },
  };
}
