import { repeatInTime, type Repeat } from '../../lib/repeat.ts';
import type { Letter, LetterNumbers, MakeLetter, MadeLetter } from '../letter.ts';
import type { LetterLinks } from '../letter-links.ts';
import type { Copy, LetterStore, Question } from '../store/letter-store.ts';
import { createAskedList, type AskedNumbers } from './asked-list.ts';
import { copyToMail } from './copy-mail.ts';
import { questionToMail, type MadeQuestion } from './question-mail.ts';
import { settleFault, settleQuestionFault } from './settle-fault.ts';
import { LetterFault, type LetterPost } from './letter-post.ts';
import { createPace, waitInTime, type Wait } from './pace.ts';
import { isTooMany, pauseForServer } from './pauses.ts';

/** Writes the mail that asks somebody whether they want letters. */
export type MakeQuestion = (subscriberId: string) => MadeQuestion;

/** Sends letters that are due, copy by copy, in the background, and behind them the mails that ask who came by a list. Any number of processes may do so on one database. */
export interface LetterSender {
  /** Looks at intervals, until it is closed. */
  start(): void;
  /** Looks now; resolves when all that is due has been tried once, or the mail server takes nothing. Never rejects. */
  wake(): Promise<void>;
  /** Waits for the copy under way and lets go of the others. */
  close(): Promise<void>;
}

/** What letters are made with: the release that is live. */
export interface LetterMaking {
  makeLetter: MakeLetter;
  makeQuestion: MakeQuestion;
  links: LetterLinks;
}

export interface LetterSenderOptions {
  store: LetterStore;
  post: LetterPost;
  /** Undefined until a release is live: until then nothing leaves. */
  making: () => LetterMaking | undefined;
  /** The site's host, in the names of copies. */
  host: string;
  /** Mails an hour, of this process: copies and questions. */
  perHour: number;
  now: () => Date;
  /** Told when a letter was stopped because too many servers refused it. */
  onPaused: (letter: Letter, numbers: LetterNumbers) => void;
  /** Told when nobody more of a list is asked because too many of its addresses are nobody's. */
  onAskingStopped: (asked: AskedNumbers) => void;
  /** Told in a sentence what the mail server says. */
  report?: (sentence: string) => void;
  repeat?: Repeat;
  wait?: Wait;
}

/** How often to look whether something is due: a look is one query. */
const LOOK_MILLISECONDS = 10_000;
/** How long a copy is this process's own. What a killed process held goes on after so long: within a minute. */
const CLAIM_MILLISECONDS = 45_000;
/** Renewed three times in that time, so that a server may take minutes to say yes. */
const HOLD_MILLISECONDS = 15_000;
/** So many are claimed at once: one write for ten copies, and few that a killed process holds. */
const BATCH = 10;
/** How long to wait before what became of a copy is written once more, where the store was away. */
const WRITE_AGAIN_MILLISECONDS = 1_000;

export function createLetterSender(options: LetterSenderOptions): LetterSender {
  const { store, post, making, host, now, onPaused, onAskingStopped, report = console.error } = options;
  const { repeat = repeatInTime, wait = waitInTime } = options;
  const pace = createPace(options.perHour, { now, wait });
  const closing = new AbortController();
  const { signal } = closing;
  let delivery = Promise.resolve();
  let stopLooking: (() => void) | undefined;
  /** How often the server failed in a row, and until when it is left alone. */
  let faults = 0;
  let restsUntil = 0;
  /** By letter: refused one after the other. */
  const inARow = new Map<string, number>();
  const asked = createAskedList();

  const startDue = async ({ makeLetter }: LetterMaking, failed: Set<string>) => {
    for (const letter of await store.listDueLetters(now())) {
      if (failed.has(letter.id)) continue;
      try {
        const made = await makeLetter(letter);
        // Its post is no longer for everybody: the coach decides what becomes of the letter.
        if (made) await store.startLetter(letter.id, made, now());
        else await store.changeLetter(letter.id, { state: 'draft', dueAt: undefined }, ['waiting']);
      } catch (error) {
        // The next look tries again; other letters do not wait for it.
        failed.add(letter.id);
        report(`The letter ${letter.id} could not be made: ${wordsOf(error)}.`);
      }
    }
  };

  /** Writes down what became of a copy, whatever it takes: a copy that was sent and is not known to be goes twice. */
  const surely = async (write: () => Promise<void>) => {
    for (;;) {
      try {
        await write();
        return;
      } catch (error) {
        if (signal.aborted) throw error;
        report(`What became of a letter could not be written down yet: ${wordsOf(error)}.`);
        await wait(WRITE_AGAIN_MILLISECONDS, signal);
      }
    }
  };

  const pauseIfTooMany = async (letterId: string) => {
    const { sent, refused } = await store.countSettled(letterId);
    if (!isTooMany({ sent, refused, inARow: inARow.get(letterId) ?? 0 })) return;
    inARow.delete(letterId);
    if (!(await store.pauseLetter(letterId, now()))) return;
    const letter = await store.findLetter(letterId);
    if (letter) onPaused(letter, await store.countLetter(letterId));
  };

  /** @returns whether the server is still of use. */
  const sendCopy = async (copy: Copy, made: MadeLetter, { links }: LetterMaking): Promise<boolean> => {
    try {
      await post.send(copyToMail(copy, made, links, host));
    } catch (error) {
      if (!(error instanceof LetterFault)) throw error;
      const { refusal } = error;
      await surely(() => settleFault(store, copy, refusal, now()));
      report(`A letter was not taken: the mail server says ${refusal.said}.`);
      if (refusal.whose === 'server') return false;
      if (refusal.isPermanent) {
        inARow.set(copy.letterId, (inARow.get(copy.letterId) ?? 0) + 1);
        await pauseIfTooMany(copy.letterId);
      }
      return true;
    }
    await surely(() => store.settleCopy(copy, { kind: 'sent', at: now() }));
    inARow.delete(copy.letterId);
    faults = 0;
    return true;
  };

  const rest = () => {
    faults += 1;
    restsUntil = now().getTime() + pauseForServer(faults);
  };

  /** @returns whether to go on with what else is due. */
  const sendBatch = async (copies: readonly Copy[], live: LetterMaking): Promise<boolean> => {
    const made = new Map<string, MadeLetter | undefined>();
    for (const { letterId } of copies) {
      if (!made.has(letterId)) made.set(letterId, await store.findMade(letterId));
    }
    const held = new Set(copies);
    const stopHolding = repeat(() => {
      store.rescheduleCopies([...held], claimedUntil(now())).catch((error: unknown) => {
        report(`Letters under way could not be held: ${wordsOf(error)}.`);
      });
    }, HOLD_MILLISECONDS);
    try {
      for (const copy of copies) {
        await pace.takeTurn(signal);
        if (signal.aborted) return false;
        const words = made.get(copy.letterId);
        const isWanted = words !== undefined && (await store.isStillWanted(copy, now()));
        const isServing = !isWanted || (await sendCopy(copy, words, live));
        held.delete(copy);
        if (isServing) continue;
        rest();
        return false;
      }
      return true;
    } finally {
      stopHolding();
      await store.rescheduleCopies([...held], now());
    }
  };

  const stopAskingIfTooMany = async () => {
    const stopped = asked.countRefused();
    if (stopped) onAskingStopped({ ...stopped, left: await store.dropQuestions() });
  };

  /** @returns whether the server is still of use. */
  const sendQuestion = async (question: Question, { makeQuestion }: LetterMaking): Promise<boolean> => {
    const { subscriberId } = question;
    try {
      await post.send(questionToMail(question, makeQuestion(subscriberId), host));
    } catch (error) {
      if (!(error instanceof LetterFault)) throw error;
      const { refusal } = error;
      await surely(() => settleQuestionFault(store, question, refusal, now()));
      report(`A mail that asks was not taken: the mail server says ${refusal.said}.`);
      if (refusal.whose === 'address') await stopAskingIfTooMany();
      return refusal.whose !== 'server';
    }
    await surely(() => store.settleQuestion(subscriberId, { kind: 'sent', at: now() }));
    asked.countSent();
    faults = 0;
    return true;
  };

  /** One alone: a letter that is due meanwhile comes before the next. @returns whether to go on with what else is due. */
  const askNext = async (live: LetterMaking): Promise<boolean> => {
    if (!(await store.hasQuestions(now()))) return false;
    await pace.takeTurn(signal);
    if (signal.aborted) return false;
    const question = await store.claimQuestion({ now: now(), until: claimedUntil(now()) });
    if (!question) return true;
    const stopHolding = repeat(() => {
      store.rescheduleQuestion(question.subscriberId, claimedUntil(now())).catch((error: unknown) => {
        report(`A mail under way that asks could not be held: ${wordsOf(error)}.`);
      });
    }, HOLD_MILLISECONDS);
    try {
      const isServing = await sendQuestion(question, live);
      if (!isServing) rest();
      return isServing;
    } finally {
      stopHolding();
    }
  };

  const deliver = async () => {
    const failed = new Set<string>();
    let goesOn = true;
    while (goesOn && !signal.aborted && now().getTime() >= restsUntil) {
      const live = making();
      if (!live) return;
      await startDue(live, failed);
      const copies = await store.claimCopies({ now: now(), until: claimedUntil(now()), limit: BATCH });
      goesOn = copies.length > 0 ? await sendBatch(copies, live) : await askNext(live);
      await store.finishLetters(now());
    }
  };

  const wake = () => {
    delivery = delivery.then(deliver).catch((error: unknown) => {
      // The store is down; what waits there is sent once it is back.
      report(`Letters wait: ${wordsOf(error)}.`);
    });
    return delivery;
  };

  let isLooking = false;
  const look = () => {
    // A letter may take hours: looks that came meanwhile have nothing left to do.
    if (isLooking) return;
    isLooking = true;
    void wake().then(() => {
      isLooking = false;
    });
  };

  return {
    start() {
      stopLooking ??= repeat(look, LOOK_MILLISECONDS);
      look();
    },
    wake,
    async close() {
      stopLooking?.();
      closing.abort();
      post.close();
      await delivery;
    },
  };
}

function claimedUntil(now: Date): Date {
  return new Date(now.getTime() + CLAIM_MILLISECONDS);
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
