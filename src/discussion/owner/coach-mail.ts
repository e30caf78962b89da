import { voiceOf } from '../../words/voice.ts';
import type { Comment } from '../comment.ts';
import type { Changed, CommentEvents } from '../comment-events.ts';
import type { MailMessage } from '../mail/mail-message.ts';
import { part, writeMail, type MailWords } from '../mail/mail-parts.ts';
import type { Threads } from '../thread.ts';
import type { ActionLinks } from './action-links.ts';

/** The way to the coach's own mailbox. */
export interface OwnerMail {
  ownerEmail: string;
  sendMail: (message: MailMessage) => Promise<void>;
  /** Of the site that is live. */
  language: () => string;
}

export interface CoachMailOptions extends OwnerMail {
  events: Pick<CommentEvents, 'onComment' | 'onReported' | 'onChanged'>;
  /** Those of the release that is live. */
  threads: () => Threads;
  links: ActionLinks;
  siteUrl: URL;
}

/** Tells the coach of each new comment, each report and each change of what was published; gives a function that ends this. Nobody waits for it. */
export function tellCoach(options: CoachMailOptions): () => void {
  const { events, ownerEmail, sendMail } = options;
  const tell = (comment: Comment, message: MailWords) => {
    sendMail({ ...message, to: ownerEmail, about: comment.readerId }).catch((error: unknown) => {
      console.error(error);
    });
  };
  const ends = [
    events.onComment((comment) => {
      // What looks like a machine's is found under "Spam" and rings no bell.
      if (comment.status === 'spam') return;
      tell(comment, comment.isPrivate ? toMessageMail(options) : toCommentMail(comment, options));
    }),
    events.onReported((comment) => {
      tell(comment, toReportMail(comment, options));
    }),
    events.onChanged((change) => {
      tell(change.comment, toChangeMail(change, options));
    }),
  ];
  return () => {
    for (const end of ends) end();
  };
}

function toCommentMail(comment: Comment, options: CoachMailOptions): MailWords {
  const { words, language, title, approve, reject } = prepare(comment, options);
  const { name, text, status } = comment;
  const said = words.comment;
  const ways =
    status === 'approved'
      ? [part.link(said.isPublished, reject)]
      : [part.link(said.approve, approve), part.link(said.reject, reject)];
  return writeMail({
    subject: said.subject(name, title),
    language,
    parts: [
      part.words(said.wrote(name, title)),
      part.quote(text),
      ...ways,
      part.link(said.allWaiting, new URL('/moderate/', options.siteUrl).href),
    ],
  });
}

function toReportMail(comment: Comment, options: CoachMailOptions): MailWords {
  const { words, language, title, reject } = prepare(comment, options);
  const { name, text } = comment;
  const said = words.report;
  return writeMail({
    subject: said.subject(name, title),
    language,
    parts: [
      part.words(said.asks(name, title)),
      part.quote(text),
      part.link(said.stays, reject),
      part.link(said.all, new URL('/moderate/?show=reported', options.siteUrl).href),
    ],
  });
}

/** What it said and what it says, and the way to take it back or, where it waits, to take it. */
function toChangeMail({ comment, earlier }: Changed, options: CoachMailOptions): MailWords {
  if (comment.isPrivate || !earlier) return toMessageMail(options, 'changed');
  const { words, language, title, approve, reject } = prepare(comment, options);
  const { name, text, status } = comment;
  const said = words.change;
  const ways =
    status === 'approved'
      ? [part.link(said.isSmall, reject)]
      : [
          part.words(said.outOfSight),
          part.link(words.comment.approve, approve),
          part.link(words.comment.reject, reject),
        ];
  return writeMail({
    subject: said.subject(name, title),
    language,
    parts: [
      part.words(said.itSaid(name, title)),
      part.quote(earlier.text),
      part.words(said.nowItSays),
      part.quote(text),
      ...ways,
      part.link(said.all, new URL('/moderate/?show=changed', options.siteUrl).href),
    ],
  });
}

/** What every mail about a comment needs: the coach's words, where it stands, and the links that decide about it. */
function prepare({ id, threadId = '' }: Comment, { threads, links, language }: CoachMailOptions) {
  const tag = language();
  const words = voiceOf(tag).words.mail;
  return {
    words,
    language: tag,
    title: threads().findById(threadId)?.title ?? words.comment.aPost,
    approve: links.toUrl({ act: 'approve', commentId: id }),
    reject: links.toUrl({ act: 'reject', commentId: id }),
  };
}

/** Without a word of it, and without a name: what is said in private goes through no mailbox. */
function toMessageMail(
  { siteUrl, language }: CoachMailOptions,
  subject: 'subject' | 'changed' = 'subject',
): MailWords {
  const tag = language();
  const { message } = voiceOf(tag).words.mail;
  const link = new URL('/moderate/?show=messages', siteUrl).href;
  return writeMail({ subject: message[subject], language: tag, parts: [part.address(message.text, link)] });
}
