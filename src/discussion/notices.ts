import { createHmac, timingSafeEqual } from 'node:crypto';
import { voiceOf } from '../words/voice.ts';
import type { Comment } from './comment.ts';
import type { CommentEvents } from './comment-events.ts';
import { part, writeMail, type MailWords } from './mail/mail-parts.ts';
import type { ReaderId } from './reader-token.ts';
import type { NoticeStore, ReplyNotice } from './store/store.ts';
import { toCommentPath } from './thread-addresses.ts';
import type { Threads } from './thread.ts';

export interface Mail extends MailWords {
  to: string;
  headers?: Record<string, string>;
  /** The reader it is for: what waits in the queue goes with them when they have themselves erased. */
  about?: ReaderId;
}

/** Sends a mail, sooner or later; rejects where it cannot be taken. */
export type SendMail = (mail: Mail) => Promise<void>;

/** Word of replies by mail, for readers who asked for it and said yes from that address. */
export interface Notices {
  /** Asks the address's owner, in a language, if a mail may be sent there; nothing else is until they say yes. */
  ask(
    readerId: ReaderId,
    email: string,
    options: { language: string; mayMail: () => Promise<boolean> },
  ): Promise<void>;
  /** The notice that a link belongs to; undefined for a link that is forged, edited or out of use. */
  find(token: string): Promise<ReplyNotice | undefined>;
  /** Says yes, in the browser of this reader if in a known one. */
  confirm(token: string, readerId: ReaderId | undefined): Promise<boolean>;
  end(token: string): Promise<boolean>;
}

export interface NoticesOptions {
  store: NoticeStore;
  events: Pick<CommentEvents, 'onApproved'>;
  sendMail: SendMail;
  /** The threads of the release that is live when a reply comes. */
  threads: () => Threads;
  /** Of that release, for what belongs to no thread. */
  language: () => string;
  siteUrl: URL;
  secret: string;
  now: () => Date;
  makeId: () => string;
}

/** How long an address may stay unconfirmed before it is forgotten. */
export const CONFIRM_DAYS = 7;

export function createNotices(options: NoticesOptions): Notices & { close: () => void } {
  const { store, events, sendMail, threads, siteUrl, secret, now, makeId } = options;
  const sign = (id: string) => createHmac('sha256', secret).update(`notice:${id}`).digest('base64url');
  const linkTo = (page: 'confirm' | 'end', { id }: ReplyNotice) =>
    new URL(`/notices/${page}/?token=${id}.${sign(id)}`, siteUrl).href;
  const readToken = (token: string) => {
    const [, id = '', signature = ''] = /^([\w-]{12})\.([\w-]{43})$/.exec(token) ?? [];
    const isOurs = id !== '' && timingSafeEqual(Buffer.from(signature), Buffer.from(sign(id)));
    return isOurs ? id : undefined;
  };
  const tellOfReply = async (comment: Comment) => {
    if (comment.parentId === undefined) return;
    const thread = comment.threadId === undefined ? undefined : threads().findById(comment.threadId);
    const link = thread
      ? new URL(toCommentPath(thread.slug, comment.id), siteUrl)
      : new URL('/you/', siteUrl);
    const language = thread?.language ?? options.language();
    for (const notice of await store.listNoticesOf(comment.parentId)) {
      if (notice.readerId === comment.readerId) continue;
      await sendMail(
        toReplyMail(comment, notice, {
          link,
          title: thread?.title,
          endLink: linkTo('end', notice),
          language,
        }),
      );
    }
  };
  const stop = events.onApproved((comment) => {
    // Nobody waits for it, and the comment is there whether or not a mail can be sent.
    tellOfReply(comment).catch((error: unknown) => {
      console.error(error);
    });
  });

  return {
    async ask(readerId, email, { language, mayMail }) {
      const notice = await store.askForNotice({ id: makeId(), readerId, email, at: now() });
      if (notice.confirmedAt === undefined && (await mayMail()))
        await sendMail(toConfirmMail(notice, linkTo('confirm', notice), language));
    },
    async find(token) {
      const id = readToken(token);
      return id === undefined ? undefined : store.findNotice(id);
    },
    async confirm(token, readerId) {
      const id = readToken(token);
      const notice = id === undefined ? undefined : await store.findNotice(id);
      if (!notice) return false;
      return store.confirmNotice(notice.id, { at: now(), isProven: notice.readerId === readerId });
    },
    async end(token) {
      const id = readToken(token);
      return id !== undefined && store.endNotice(id);
    },
    close: stop,
  };
}

function toConfirmMail({ email, readerId }: ReplyNotice, link: string, language: string): Mail {
  const { words, figure } = voiceOf(language);
  const { confirm } = words.mail;
  const mail = writeMail({
    subject: confirm.subject,
    language,
    parts: [
      part.words(confirm.asked),
      part.address(confirm.sayYes, link),
      part.words(confirm.otherwise(figure(CONFIRM_DAYS))),
    ],
  });
  return { ...mail, to: email, about: readerId };
}

interface ReplyMailOptions {
  link: URL;
  /** Undefined where the post is gone, and where it was a message. */
  title: string | undefined;
  endLink: string;
  language: string;
}

/** Nothing of what was written: mail is read on shared screens. */
function toReplyMail(
  comment: Comment,
  { email, readerId }: ReplyNotice,
  { link, title, endLink, language }: ReplyMailOptions,
): Mail {
  const { reply } = voiceOf(language).words.mail;
  const isCoach = comment.author === 'owner';
  const who =
    title === undefined
      ? reply[isCoach ? 'coachToMessage' : 'somebodyToMessage']
      : reply[isCoach ? 'coachToComment' : 'somebodyToComment'](title);
  return {
    ...writeMail({
      subject: reply.subject,
      language,
      parts: [part.address(who, link.href), part.address(reply.toStop, endLink)],
    }),
    to: email,
    about: readerId,
    // One press of a button in the mail program ends it (RFC 8058).
    headers: {
      'List-Unsubscribe': `<${endLink}>`,
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    },
  };
}
