import type { Comment } from '../comment.ts';
import type { Changed, CommentEvents } from '../comment-events.ts';
import type { MailMessage } from '../mail/mail-message.ts';
import type { Threads } from '../thread.ts';
import type { ActionLinks } from './action-links.ts';

/** The way to the coach's own mailbox. */
export interface OwnerMail {
  ownerEmail: string;
  sendMail: (message: MailMessage) => Promise<void>;
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
  const { links, siteUrl } = options;
  const { id, name, text, status } = comment;
  const title = findTitle(comment, options);
  const ways =
    status === 'approved'
      ? [
          `It is published, since you approved this reader before. Take it back: ${links.toUrl({ act: 'reject', commentId: id })}`,
        ]
      : [
          `Approve: ${links.toUrl({ act: 'approve', commentId: id })}`,
          `Reject: ${links.toUrl({ act: 'reject', commentId: id })}`,
        ];
  return {
    subject: `${name} on “${title}”`,
    text: [
      `${name} wrote under “${title}”:`,
      text.replace(/^/gm, '> '),
      ...ways,
      `All that waits for you: ${new URL('/moderate/', siteUrl).href}`,
    ].join('\n\n'),
  };
}

function toReportMail(comment: Comment, options: CoachMailOptions): Words {
  const { links, siteUrl } = options;
  const { id, name, text } = comment;
  const title = findTitle(comment, options);
  return {
    subject: `Reported: ${name} on “${title}”`,
    text: [
      `A reader asks you to look at what ${name} wrote under “${title}”:`,
      text.replace(/^/gm, '> '),
      `It stays where it is until you decide. Reject: ${links.toUrl({ act: 'reject', commentId: id })}`,
      `All that is reported: ${new URL('/moderate/?show=reported', siteUrl).href}`,
    ].join('\n\n'),
  };
}

/** What it said and what it says, and the way to take it back or, where it waits, to take it. */
function toChangeMail({ comment, earlier }: Changed, options: CoachMailOptions): Words {
  if (comment.isPrivate || !earlier) return toMessageMail(options, 'A private message was changed');
  const { links, siteUrl } = options;
  const { id, name, text, status } = comment;
  const title = findTitle(comment, options);
  const reject = links.toUrl({ act: 'reject', commentId: id });
  const ways =
    status === 'approved'
      ? [`It is a small change, so it stays published. Take it back: ${reject}`]
      : [
          'It is out of sight until you decide.',
          `Approve: ${links.toUrl({ act: 'approve', commentId: id })}`,
          `Reject: ${reject}`,
        ];
  return {
    subject: `Changed: ${name} on “${title}”`,
    text: [
      `${name} changed a published comment under “${title}”. It said:`,
      earlier.text.replace(/^/gm, '> '),
      'Now it says:',
      text.replace(/^/gm, '> '),
      ...ways,
      `All that was changed: ${new URL('/moderate/?show=changed', siteUrl).href}`,
    ].join('\n\n'),
  };
}

function findTitle({ threadId }: Comment, { threads }: CoachMailOptions): string {
  return (threadId === undefined ? undefined : threads().findById(threadId)?.title) ?? 'a post';
}

/** Without a word of it, and without a name: what is said in private goes through no mailbox. */
function toMessageMail({ siteUrl }: CoachMailOptions, subject = 'A private message'): Words {
  const link = new URL('/moderate/?show=messages', siteUrl).href;
  return { subject, text: `Somebody wrote to you privately. Read it here:\n${link}` };
}
