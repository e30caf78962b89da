import type { Letter, LetterNumbers, LetterState, MadeLetter } from '../letter.ts';
import type { Choices, Consent, EndReason, Subscriber, SubscriberState } from '../subscriber.ts';

/** Where letters and their readers live. Whatever writes is durable when its promise resolves. */
export type LetterStore = SubscriberStore & LettersStore & CopyStore & QuestionStore;

/** Who gets letters. */
export interface SubscriberStore {
  /** Adds an address once. One that is known keeps its row and its consent: only who never said yes is asked anew. */
  askToJoin(request: {
    id: string;
    email: string;
    language: string;
    choices: Choices;
    at: Date;
  }): Promise<Subscriber>;
  /** Undefined where there is no such request. Who had ended joins anew. */
  confirmSubscriber(id: string, consent: Consent): Promise<Subscriber | undefined>;
  findSubscriber(id: string): Promise<Subscriber | undefined>;
  /** In any case, and as it is delivered: an address is looked for without regard to how it was typed. */
  findByEmail(email: string): Promise<Subscriber | undefined>;
  setChoices(id: string, choices: Choices): Promise<boolean>;
  /** Ends it, by this letter if by any; what waits for them in the queue goes. False where it had ended or is not there. */
  endSubscriber(
    id: string,
    end: { at: Date; why: EndReason; letterId?: string | undefined },
  ): Promise<boolean>;
  /** Leaves nothing of them, in the database's files either. */
  eraseSubscriber(id: string): Promise<boolean>;
  /** Newest first. */
  listSubscribers(page: {
    state?: SubscriberState | undefined;
    /** Part of an address, in any case. */
    search?: string | undefined;
    offset?: number;
    limit: number;
  }): Promise<Subscriber[]>;
  countSubscribers(): Promise<Record<SubscriberState, number>>;
  /** Adds those that are not here; who has ended stays ended. */
  importSubscribers(subscribers: readonly Subscriber[]): Promise<{ added: number; known: number }>;
  /** Forgets who never said yes; not who is yet to be asked. */
  dropUnconfirmedSubscribers(before: Date): Promise<number>;
}

/** What is, was or will be sent. */
export interface LettersStore {
  /** False where there is one of that id. */
  addLetter(letter: Letter): Promise<boolean>;
  findLetter(id: string): Promise<Letter | undefined>;
  /** Newest first. */
  listLetters(page: { before?: string | undefined; limit: number }): Promise<Letter[]>;
  /** Those that wait for an hour that has come; what waited longest comes first. */
  listDueLetters(now: Date): Promise<Letter[]>;
  /**
   * Changes what is given. Nothing happens to a letter whose state is none of `from`.
   *
   * @returns the letter as it is now; undefined where nothing happened.
   */
  changeLetter(
    id: string,
    change: Partial<Pick<Letter, 'subject' | 'note' | 'state' | 'dueAt' | 'postIds'>>,
    from: readonly LetterState[],
  ): Promise<Letter | undefined>;
  countLetter(id: string): Promise<LetterNumbers>;
  /** Posts that letters know of: a post is written about once, however often it is published. */
  listKnownPosts(): Promise<Set<string>>;
  /** Posts that were there before letters were, or are not to be written about. */
  knowPosts(postIds: readonly string[]): Promise<void>;
}

/** Says which copy is meant. */
export interface CopyKey {
  letterId: string;
  subscriberId: string;
}

/** One reader's copy of a letter, on its way. */
export interface Copy extends CopyKey {
  email: string;
  /** How often sending has been tried, this time included. */
  attempts: number;
}

/** The queue: a copy for each reader of a letter. */
export interface CopyStore {
  /**
   * Takes a letter that is due to be sent: keeps what was made of it, and queues a copy for each reader whose choices
   * want it, in one transaction: its pace, and where they chose topics, one of what was made. False where another process
   * was first.
   */
  startLetter(id: string, made: MadeLetter, at: Date): Promise<boolean>;
  /** To how many readers a letter would go if it began now; who has it already is none of them. */
  countRecipients(letterId: string, topics: MadeLetter['topics']): Promise<number>;
  findMade(letterId: string): Promise<MadeLetter | undefined>;
  /** Takes copies that are due; nobody else gets them before `until`. */
  claimCopies(claim: { now: Date; until: Date; limit: number }): Promise<Copy[]>;
  /**
   * Whether a claimed copy is still to be sent: its reader may have ended meanwhile, the coach stopped the letter, or the claim
   * lapsed while this process slept.
   */
  isStillWanted(copy: CopyKey, now: Date): Promise<boolean>;
  /** What became of a copy; one that comes back for good is refused after it was sent. One that was sent is written down before the next one is tried. */
  settleCopy(
    copy: CopyKey,
    outcome: { kind: 'sent'; at: Date } | { kind: 'refused'; at: Date } | { kind: 'postponed'; until: Date },
  ): Promise<void>;
  /** Copies that are claimed are due at another time, without a try: later for who is still at it, now for who gives up. */
  rescheduleCopies(copies: readonly CopyKey[], dueAt: Date): Promise<void>;
  /** A copy that a mail server had taken came back, for a reason that may pass. False where that is known, or it never left. */
  noteReturned(copy: CopyKey, at: Date): Promise<boolean>;
  /** Whether the last so many letters to a reader all came back or were refused. */
  hasFailedLately(subscriberId: string, letters: number): Promise<boolean>;
  /** What became of the copies that were settled since the letter began, or was last paused. */
  countSettled(letterId: string): Promise<{ sent: number; refused: number }>;
  /** Stops a letter that is being sent. False where it was not. */
  pauseLetter(letterId: string, at: Date): Promise<boolean>;
  /** Ends letters all of whose copies are settled. */
  finishLetters(at: Date): Promise<void>;
}

/** A mail that asks a reader of a list from elsewhere whether they want letters. */
export interface Question {
  subscriberId: string;
  email: string;
  /** How often sending has been tried, this time included. */
  attempts: number;
}

/** Who is yet to be asked. */
export interface QuestionStore {
  /** Adds those that are not here, to be asked by mail; who is here stays as they are. */
  askLater(
    readers: readonly Pick<Subscriber, 'id' | 'email' | 'language' | 'choices'>[],
    at: Date,
  ): Promise<{ asked: number; known: number }>;
  /** Whether somebody is to be asked now. */
  hasQuestions(now: Date): Promise<boolean>;
  /** Takes the one that has waited longest; nobody else gets it before `until`. */
  claimQuestion(claim: { now: Date; until: Date }): Promise<Question | undefined>;
  /** What became of it. The days after which a reader without a yes is forgotten begin as it is sent. */
  settleQuestion(
    subscriberId: string,
    outcome: { kind: 'sent'; at: Date } | { kind: 'refused' } | { kind: 'postponed'; until: Date },
  ): Promise<void>;
  /** It is due at another time, without a try. */
  rescheduleQuestion(subscriberId: string, dueAt: Date): Promise<void>;
  /** Which of these readers are yet to be asked. */
  findUnasked(subscriberIds: readonly string[]): Promise<ReadonlySet<string>>;
  /** Nobody more is asked: who was yet to be is forgotten. Tells how many they were. */
  dropQuestions(): Promise<number>;
}
