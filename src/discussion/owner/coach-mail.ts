import { voiceOf } from '../../words/voice.ts';
import type { Comment } from '../comment.ts';
import type { Changed, CommentEvents } from '../comment-events.ts';
import type { MailMessage } from '../mail/mail-message.ts';
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
  const tell = (comment: Comment, message: Words) => {
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

type Words = Pick<MailMessage, 'subject' | 'text'>;

function toCommentMail(comment: Comment, options: CoachMailOptions): Words {
  const { words, title, approve, reject } = prepare(comment, options);
  const { name, text, status } = comment;
  const said = words.comment;
  const ways =
    status === 'approved'
      ? [`${said.isPublished} ${reject}`]
      : [`${said.approve} ${approve}`, `${said.reject} ${reject}`];
  return {
    subject: said.subject(name, title),
    text: [
      said.wrote(name, title),
      quote(text),
      ...ways,
      `${said.allWaiting} ${new URL('/moderate/', options.siteUrl).href}`,
    ].join('\n\n'),
  };
}

function toReportMail(comment: Comment, options: CoachMailOptions): Words {
  const { words, title, reject } = prepare(comment, options);
  const { name, text } = comment;
  const said = words.report;
  return {
    subject: said.subject(name, title),
    text: [
      said.asks(name, title),
      quote(text),
      `${said.stays} ${reject}`,
      `${said.all} ${new URL('/moderate/?show=reported', options.siteUrl).href}`,
    ].join('\n\n'),
  };
}

/** What it said and what it says, and the way to take it back or, where it waits, to take it. */
function toChangeMail({ comment, earlier }: Changed, options: CoachMailOptions): Words {
  if (comment.isPrivate || !earlier) return toMessageMail(options, 'changed');
  const { words, title, approve, reject } = prepare(comment, options);
  const { name, text, status } = comment;
  const said = words.change;
  const ways =
    status === 'approved'
      ? [`${said.isSmall} ${reject}`]
      : [said.outOfSight, `${words.comment.approve} ${approve}`, `${words.comment.reject} ${reject}`];
  return {
    subject: said.subject(name, title),
    text: [
      said.itSaid(name, title),
      quote(earlier.text),
      said.nowItSays,
      quote(text),
      ...ways,
      `${said.all} ${new URL('/moderate/?show=changed', options.siteUrl).href}`,
    ].join('\n\n'),
  };
}

/** What every mail about a comment needs: the coach's words, where it stands, and the links that decide about it. */
function prepare({ id, threadId = '' }: Comment, { threads, links, language }: CoachMailOptions) {
  const words = voiceOf(language()).words.mail;
  return {
    words,
    title: threads().findById(threadId)?.title ?? words.comment.aPost,
    approve: links.toUrl({ act: 'approve', commentId: id }),
    reject: links.toUrl({ act: 'reject', commentId: id }),
  };
}

function quote(text: string): string {
  return text.replace(/^/gm, '> ');
}

/** Without a word of it, and without a name: what is said in private goes through no mailbox. */
function toMessageMail(
  { siteUrl, language }: CoachMailOptions,
  subject: 'subject' | 'changed' = 'subject',
): Words {
  const { message } = voiceOf(language()).words.mail;
  const link = new URL('/moderate/?show=messages', siteUrl).href;
  return { subject: message[subject], text: `${message.text}\n${link}` };
}
