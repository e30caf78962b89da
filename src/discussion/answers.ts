import type { Comment, Delivery } from './comment.ts';
import type { CommentEvents } from './comment-events.ts';
import type { MailMessage } from './mail/mail-message.ts';
import type { Store } from './store/store.ts';

export interface AnswersOptions {
  store: Pick<Store, 'findComment' | 'setDelivery'>;
  events: Pick<CommentEvents, 'onApproved'>;
  /** Undefined where no mail can be sent: nothing arrives then. */
  mail: { ownerEmail: string; sendMail: (message: MailMessage) => Promise<void> } | undefined;
  siteUrl: URL;
}

/** The coach's answers to private messages, sent where their readers asked for them. */
export interface Answers {
  /** Told by the mailer, of a message that carried an answer. */
  onDelivery(answerId: string, delivery: Delivery): void;
  close(): void;
}

export function createAnswers({ store, events, mail, siteUrl }: AnswersOptions): Answers {
  const answer = async (reply: Comment) => {
    if (!reply.isPrivate || reply.author !== 'owner' || reply.parentId === undefined) return;
    const message = await store.findComment(reply.parentId);
    if (message?.answerEmail === undefined) return;
    if (!mail) {
      await store.setDelivery(reply.id, 'failed');
      return;
    }
    const { answerEmail, readerId } = message;
    await mail.sendMail({
      ...toAnswerMail(reply, siteUrl),
      to: answerEmail,
      about: readerId,
      answers: reply.id,
    });
  };
  const tell = (doing: Promise<void>) => {
    doing.catch((error: unknown) => {
      console.error(error);
    });
  };
  const stop = events.onApproved((reply) => {
    tell(
      answer(reply).catch(async (error: unknown) => {
        await store.setDelivery(reply.id, 'failed');
        throw error;
      }),
    );
  });
  return {
    onDelivery(answerId, delivery) {
      tell(store.setDelivery(answerId, delivery));
      if (delivery === 'failed' && mail)
        tell(mail.sendMail({ ...toFailureMail(siteUrl), to: mail.ownerEmail }));
    },
    close: stop,
  };
}

function toAnswerMail({ text, name }: Comment, siteUrl: URL): Pick<MailMessage, 'subject' | 'text'> {
  return {
    subject: 'An answer to your message',
    text: [
      `You wrote a private message at ${siteUrl.host}, and asked for the answer here. ${name} writes:`,
      text,
      'To answer, reply to this email.',
    ].join('\n\n'),
  };
}

function toFailureMail(siteUrl: URL): Pick<MailMessage, 'subject' | 'text'> {
  const link = new URL('/moderate/?show=messages', siteUrl).href;
  return {
    subject: 'An answer of yours did not arrive',
    text: `A mail server would not take your answer to a private message. Whom it was for, and what you can do:\n${link}`,
  };
}
