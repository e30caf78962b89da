import type { Context } from 'hono';
import type { Actor, Brakes } from '../brakes/brakes.ts';
import type { FindAddress } from '../brakes/network.ts';
import type { Proofs } from '../brakes/proofs.ts';
import { type Comment } from '../comment.ts';
import type { Discussion } from '../discussion.ts';
import { Fault } from '../fault.ts';
import { findProvenEmail, type HeldLetters } from '../held-letters.ts';
import type { Notices } from '../notices.ts';
import type { Stars } from '../rating.ts';
import type { ReaderId } from '../reader-token.ts';
import type { AddedComment } from '../store/store.ts';
import type { Thread } from '../thread.ts';
import { findPeer } from './peer.ts';
import { describePlainPost, isPlainForm, type PlainPost } from './plain-post.ts';
import type { ReaderCookie } from './reader-cookie.ts';

export interface ReaderActsOptions {
  discussion: Discussion;
  readers: ReaderCookie;
  brakes: Brakes;
  proofs: Proofs;
  findAddress: FindAddress;
  /** Whether a name is the coach's, or could be taken for it. */
  isReserved: (name: string) => boolean;
  notices: Notices | undefined;
  letters: HeldLetters | undefined;
  /** Of the site, for what belongs to no thread. */
  language: string;
  now: () => Date;
}

export interface CommentFields {
  name: string;
  text: string;
  parentId?: string | undefined;
  private?: boolean | undefined;
  /** Where the coach's answer to a private message shall go; undefined for the reader's own page. */
  answerEmail?: string | undefined;
  proof?: string | undefined;
  /** Where to send word of replies. */
  email?: string | undefined;
  /** A field that people do not see. */
  website?: string | undefined;
}

/** What readers do, the same by form and by API: who they are, the brakes, then the act itself. */
export interface ReaderActs {
  rate(c: Context, thread: Thread, stars: Stars): Promise<ReaderId>;
  withdrawRating(c: Context, thread: Thread): Promise<ReaderId | undefined>;
  /** `thread` is undefined for a message from the contact page. */
  comment(
    c: Context,
    thread: Thread | undefined,
    fields: CommentFields,
    key: string | undefined,
  ): Promise<AddedComment & { readerId: ReaderId }>;
  /** A private message; without a thread, from the contact page. */
  message(
    c: Context,
    thread: Thread | undefined,
    fields: Omit<CommentFields, 'private' | 'parentId' | 'email'>,
    key: string | undefined,
  ): Promise<AddedComment & { readerId: ReaderId }>;
  edit(c: Context, id: string, text: string): Promise<Comment>;
  remove(c: Context, id: string): Promise<Comment>;
  report(c: Context, id: string): Promise<ReaderId>;
  /** Everything of this reader; the letters to an address of theirs are ended and erased, or stay as they are. */
  erase(c: Context, options: { hasLettersToo: boolean }): Promise<void>;
}

export function createReaderActs(options: ReaderActsOptions): ReaderActs {
  const { discussion, readers, brakes, proofs, findAddress, isReserved, notices, letters, language, now } =
    options;
  const actorOf = (c: Context): Actor => ({
    readerId: readers.find(c),
    address: findAddress(findPeer(c), c.req.header('x-forwarded-for')),
  });
  /** Undefined for whom a cookie or a key of their own tells from everybody else. */
  const findPlainPost = async (c: Context, words: unknown): Promise<PlainPost | undefined> => {
    const { readerId, address } = actorOf(c);
    if (readerId !== undefined || !isPlainForm(c)) return undefined;
    const network = await brakes.nameNetwork(address ?? '');
    const { before, current } = describePlainPost(c, { network, words, now: now() });
    const { comments } = await discussion.readReader(readers.get(c, before.clientSecret).readerId);
    return comments.length > 0 ? before : current;
  };
  const getAuthor = (c: Context) => {
    const reader = readers.find(c);
    if (reader === undefined) throw new Fault('not-yours', ({ words }) => words.faults.onlyItsWriter);
    return reader;
  };

  const acts: ReaderActs = {
    async rate(c, thread, stars) {
      const actor = actorOf(c);
      const rater = actor.readerId === undefined ? undefined : await discussion.findRater(actor.readerId);
      const verdict = await brakes.rate(actor, rater);
      const reader = readers.get(c);
      // Nobody else has a token that was made for this very rating; one that came may come twice at once.
      const isPlain = verdict === 'count' && (actor.readerId === undefined || rater !== undefined);
      const options = isPlain ? {} : { isQuarantined: verdict === 'quarantine' };
      await discussion.rate(thread.id, reader.readerId, stars, options);
      readers.keep(c, reader);
      return reader.readerId;
    },
    async withdrawRating(c, thread) {
      const reader = readers.find(c);
      // Who holds no token has no rating to withdraw, and needs no cookie to be told so.
      if (reader !== undefined) await discussion.withdrawRating(thread.id, reader);
      return reader;
    },
    async comment(c, thread, fields, key) {
      const { name, text, parentId, private: isPrivate = false, answerEmail, email, website } = fields;
      if (isReserved(name)) {
        throw new Fault('invalid-fields', ({ words }) => words.faults.cannotBeSent, {
          name: ({ words }) => words.faults.nameReserved,
        });
      }
      if (thread?.isClosed && !isPrivate) {
        throw new Fault('comments-closed', ({ words }) => words.faults.closed);
      }
      const proof = await proofs.read(fields.proof);
      const actor = actorOf(c);
      const verdict = await brakes.comment(actor, proof !== undefined);
      const plain =
        key === undefined
          ? await findPlainPost(c, [thread?.id, parentId, name, text, isPrivate, answerEmail])
          : undefined;
      const reader = readers.get(c, key ?? plain?.clientSecret);
      const added = await discussion.addComment({
        threadId: thread?.id,
        parentId,
        readerId: reader.readerId,
        name,
        text,
        isPrivate: isPrivate || thread === undefined,
        answerEmail,
        idempotencyKey: key ?? plain?.key,
        proof,
        isSuspect: verdict === 'suspect' || (website !== undefined && website !== ''),
      });
      readers.keep(c, reader);
      if (email !== undefined && !added.isRepeat) {
        const mayMail = () => brakes.noticeMail(actor, email);
        // The comment is in; that a mail could not be sent is for the log.
        await notices
          ?.ask(reader.readerId, email, { language: thread?.language ?? language, mayMail })
          .catch((error: unknown) => {
            console.error(error);
          });
      }
      return { ...added, readerId: reader.readerId };
    },
    message: (c, thread, fields, key) => acts.comment(c, thread, { ...fields, private: true }, key),
    edit: async (c, id, text) => discussion.editComment(id, getAuthor(c), text),
    remove: async (c, id) => discussion.removeComment(id, getAuthor(c)),
    async report(c, id) {
      await brakes.report(actorOf(c));
      const reader = readers.get(c);
      await discussion.reportComment(id, reader.readerId);
      readers.keep(c, reader);
      return reader.readerId;
    },
    async erase(c, { hasLettersToo }) {
      const reader = readers.find(c);
      if (reader === undefined) return;
      await brakes.erase(actorOf(c));
      const email = hasLettersToo ? findProvenEmail(await discussion.readReader(reader)) : undefined;
      // First: with the reader goes what says that the address is theirs.
      if (email !== undefined) await letters?.erase(email);
      await discussion.eraseReader(reader);
      readers.drop(c);
    },
  };
  return acts;
}
