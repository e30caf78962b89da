import type { Comment } from '../comment.ts';
import type { CommentEvents } from '../comment-events.ts';
import type { MailMessage } from '../mail/mail-message.ts';
import type { Threads } from '../thread.ts';
import type { ActionLinks } from './action-links.ts';
import { LINK_MINUTES } from './owner.ts';

/** The way to the coach's own mailbox. */
export interface OwnerMail {
  ownerEmail: string;
  sendMail: (message: MailMessage) => Promise<void>;
}

export interface CoachMailOptions extends OwnerMail {
  events: Pick<CommentEvents, 'onComment'>;
  /** Those of the release that is live. */
  threads: () => Threads;
  links: ActionLinks;
  siteUrl: URL;
}

/** Tells the coach of each new comment; gives a function that ends this. Nobody waits for it. */
export function tellCoach(options: CoachMailOptions): () => void {
  return options.events.onComment((comment) => {
    // What looks like a machine's is found under "Spam" and rings no bell.
    if (comment.status === 'spam') return;
    const message = comment.isPrivate ? toMessageMail(options) : toCommentMail(comment, options);
    options
      .sendMail({ ...message, to: options.ownerEmail, about: comment.readerId })
      .catch((error: unknown) => {
        console.error(error);
      });
  });
}

type Words = Pick<MailMessage, 'subject' | 'text'>;

function toCommentMail(comment: Comment, { threads, links, siteUrl }: CoachMailOptions): Words {
  const { id, name, text, status, threadId } = comment;
  const title = (threadId === undefined ? undefined : threads().findById(threadId)?.title) ?? 'a post';
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

/** Without a word of it, and without a name: what is said in private goes through no mailbox. */
function toMessageMail({ siteUrl }: CoachMailOptions): Words {
  const link = new URL('/moderate/?show=messages', siteUrl).href;
  return { subject: 'A private message', text: `Somebody wrote to you privately. Read it here:\n${link}` };
}

/** The mail with a one-time link. */
export function toSignInMail(link: URL, endsAt: Date): Words & { endsAt: Date } {
  return {
    subject: `Sign in to ${link.host}`,
    text: [
      `This link signs you in, once, within ${LINK_MINUTES} minutes:\n${link.href}`,
      'If you did not ask for it, do nothing: nobody can use it but who reads this mail.',
    ].join('\n\n'),
    endsAt,
  };
}
