import { voiceOf } from '../words/voice.ts';
import type { Comment, Delivery } from './comment.ts';
import type { CommentEvents } from './comment-events.ts';
import type { MailMessage } from './mail/mail-message.ts';
import { part, writeMail, type MailWords } from './mail/mail-parts.ts';
import type { Store } from './store/store.ts';
import type { Threads } from './thread.ts';

export interface AnswersOptions {
  store: Pick<Store, 'findComment' | 'setDelivery'>;
  events: Pick<CommentEvents, 'onApproved'>;
  /** Undefined where no mail can be sent: nothing arrives then. */
  mail: { ownerEmail: string; sendMail: (message: MailMessage) => Promise<void> } | undefined;
  siteUrl: URL;
  /** Those of the release that is live. */
  threads: () => Threads;
  /** Of that release, for the coach and for what belongs to no thread. */
  language: () => string;
}

/** The coach's answers to private messages, sent where their readers asked for them. */
export interface Answers {
  /** Told by the mailer, of a message that carried an answer. */
  onDelivery(answerId: string, delivery: Delivery): void;
  close(): void;
}

export function createAnswers({ store, events, mail, siteUrl, threads, language }: AnswersOptions): Answers {
  const answer = async (reply: Comment) => {
    if (!reply.isPrivate || reply.author !== 'owner' || reply.parentId === undefined) return;
    const message = await store.findComment(reply.parentId);
    if (message?.answerEmail === undefined) return;
    if (!mail) {
      await store.setDelivery(reply.id, 'failed');
      return;
    }
    const { answerEmail, readerId, threadId = '' } = message;
    const thread = threads().findById(threadId);
    await mail.sendMail({
      ...toAnswerMail(reply, siteUrl, thread?.language ?? language()),
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
        tell(mail.sendMail({ ...toFailureMail(siteUrl, language()), to: mail.ownerEmail }));
    },
    close: stop,
  };
}

function toAnswerMail({ text, name }: Comment, siteUrl: URL, language: string): MailWords {
  const { answer } = voiceOf(language).words.mail;
  return writeMail({
    subject: answer.subject,
    language,
    parts: [part.words(answer.writes(siteUrl.host, name)), part.letter(text), part.words(answer.toAnswer)],
  });
}

function toFailureMail(siteUrl: URL, language: string): MailWords {
  const { answerFailed } = voiceOf(language).words.mail;
  const link = new URL('/moderate/?show=messages', siteUrl).href;
  return writeMail({
    subject: answerFailed.subject,
    language,
    parts: [part.address(answerFailed.text, link)],
  });
}
