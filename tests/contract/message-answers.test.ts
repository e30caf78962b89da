import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createAnswers, type Answers } from '../../src/discussion/answers.ts';
import { createCommentEvents, type CommentEvents } from '../../src/discussion/comment-events.ts';
import type { Comment, Delivery } from '../../src/discussion/comment.ts';
import { createMailer, type Mailer } from '../../src/discussion/mail/mailer.ts';
import { openSmtp } from '../../src/discussion/mail/smtp.ts';
import { openSqliteStore } from '../../src/discussion/store/sqlite.ts';
import type { Store } from '../../src/discussion/store/store.ts';
import { indexThreads } from '../../src/discussion/thread.ts';
import { openSmtpSink, type SmtpSink } from '../smtp-sink.ts';

// What becomes of an answer to a private message, from the coach's word to a real mail server and back.

const COACH = 'coach@example.org';
const READER = 'sam@reader.example';
const DAY = 24 * 60 * 60 * 1000;

let sink: SmtpSink;
let store: Store;
let events: CommentEvents;
let mailer: Mailer;
let answers: Answers;
let time: number;
let reports: string[];
let ids = 0;

beforeEach(async () => {
  sink = await openSmtpSink();
  store = await openSqliteStore(':memory:');
  events = createCommentEvents();
  reports = [];
  time = Date.UTC(2026, 10, 24, 9);
  mailer = openMailer('a secret of at least 32 characters');
  answers = open((message) => mailer.sendMail(message));
});
afterEach(async () => {
  answers.close();
  await mailer.close();
  await store.close();
  await sink.close();
});

function openMailer(secret: string): Mailer {
  return createMailer({
    post: openSmtp({ url: sink.url, from: COACH }),
    store,
    secret,
    now: () => new Date(time),
    onDelivery: (id, delivery) => {
      answers.onDelivery(id, delivery);
    },
    report: (sentence) => reports.push(sentence),
  });
}

/** Where no mail can be sent, nothing to send it with is given. */
function open(sendMail?: Mailer['sendMail']): Answers {
  return createAnswers({
    store,
    events,
    mail: sendMail && { ownerEmail: COACH, sendMail },
    siteUrl: new URL('https://coach.example/'),
    threads: () => indexThreads([{ id: 'sturm', slug: 'sturm', title: 'Sturm', language: 'de' }]),
    language: () => 'fr',
  });
}

async function add(over: Partial<Comment>): Promise<Comment> {
  ids += 1;
  const added = await store.addComment({
    id: `message-${ids}`,
    threadId: 'sturm',
    parentId: undefined,
    readerId: 'sam',
    author: 'reader',
    name: 'Sam',
    text: `What helps? ${ids}`,
    status: 'approved',
    isPrivate: true,
    createdAt: new Date(time),
    answerEmail: READER,
    ...over,
  });
  if (typeof added === 'string') throw new Error(added);
  return added.comment;
}
const addAnswer = (to: Comment, over: Partial<Comment> = {}) =>
  add({
    threadId: to.threadId,
    parentId: to.id,
    readerId: undefined,
    author: 'owner',
    name: 'Anna',
    text: 'This helps.\n\nAnd this.',
    answerEmail: undefined,
    delivery: 'waiting',
    ...over,
  });

const to = (address: string) => sink.delivered.filter(({ recipients }) => recipients.includes(address));
const deliveryOf = async ({ id }: Comment) => (await store.findComment(id))?.delivery;
const until = (answer: Comment, delivery: Delivery) =>
  expect.poll(() => deliveryOf(answer), { timeout: 10_000 }).toBe(delivery);

/** An answer that goes out, after which all that was told before it has been heard. */
async function passOne(): Promise<void> {
  const last = await addAnswer(await add({ answerEmail: 'last@reader.example' }));
  events.approved(last);
  await until(last, 'sent');
}

it('arrives in the language of the post that it was asked at, as it was written, and the desk knows', async () => {
  const answer = await addAnswer(await add({}));
  const other = await addAnswer(await add({ answerEmail: 'other@reader.example' }));
  events.approved(answer);
  await until(answer, 'sent');
  expect(sink.delivered).toHaveLength(1);
  const [mail] = to(READER);
  expect(mail?.subject).toBe('Eine Antwort auf Ihre Nachricht');
  expect(mail?.text).toContain('coach.example');
  expect(mail?.text).toContain('Anna');
  expect(mail?.text).toContain('\n\nThis helps.\n\nAnd this.\n\n');
  expect(await deliveryOf(other)).toBe('waiting');
  // Of what arrived the coach is told nothing.
  await passOne();
  expect(to(COACH)).toEqual([]);
});

it.each([
  ['to what came from the contact page', undefined],
  ['at a post that is there no more', 'gone'],
])('is in the language of the site %s', async (_, threadId) => {
  const answer = await addAnswer(await add({ threadId }));
  events.approved(answer);
  await until(answer, 'sent');
  expect(to(READER)[0]?.subject).toBe('Une réponse à votre message');
});

it.each<[string, () => Promise<Comment>]>([
  ['words of the reader under their own message', async () => addAnswer(await add({}), { author: 'reader' })],
  ['a reply that all may read', async () => addAnswer(await add({}), { isPrivate: false })],
  ['the message itself', () => add({})],
  [
    'an answer that is read on the reader’s page',
    async () => addAnswer(await add({ answerEmail: undefined })),
  ],
  [
    'an answer to what was deleted meanwhile',
    async () => {
      const message = await add({});
      const answer = await addAnswer(message);
      await store.deleteMessage({ id: message.id, batchId: 'batch', at: new Date(time) });
      return answer;
    },
  ],
  ['the coach’s word to nobody', () => add({ author: 'owner', answerEmail: READER })],
])('mails nothing of %s', async (_, say) => {
  const said = await say();
  const before = await deliveryOf(said);
  events.approved(said);
  await passOne();
  expect(sink.delivered.map(({ recipients }) => recipients)).toEqual([['last@reader.example']]);
  expect(await deliveryOf(said)).toBe(before);
});

it('that was deleted on its way has no state any more', async () => {
  const message = await add({});
  const answer = await addAnswer(message);
  await store.deleteMessage({ id: message.id, batchId: 'batch', at: new Date(time) });
  const before = await store.findComment(answer.id);
  await store.setDelivery(answer.id, 'failed');
  expect(before?.status).toBe('removed');
  expect(await store.findComment(answer.id)).toEqual(before);
});

it('that a server refuses is known at the desk, and the coach is mailed where she finds it', async () => {
  const answer = await addAnswer(await add({}));
  sink.refuseWith(550);
  events.approved(answer);
  await until(answer, 'failed');
  sink.refuseWith(undefined);
  // The mail to her met the same refusal, or came after it.
  time += DAY;
  const second = await addAnswer(await add({}));
  answers.onDelivery(second.id, 'failed');
  await until(second, 'failed');
  await expect.poll(() => to(COACH).length, { timeout: 10_000 }).toBeGreaterThan(0);
  const [mail] = to(COACH);
  expect(mail?.subject).toBe('L’une de vos réponses n’est pas arrivée');
  expect(mail?.text).toContain('https://coach.example/moderate/?show=messages');
  // Neither whose address it was nor what was said goes through a third box.
  expect(mail?.raw).not.toMatch(/sam@reader|This helps/);
});

it('waits out a server that is busy, and arrives once', async () => {
  const answer = await addAnswer(await add({}));
  sink.refuseWith(451);
  events.approved(answer);
  await expect.poll(() => reports.join(), { timeout: 10_000 }).toContain('waits for another try');
  expect(await deliveryOf(answer)).toBe('waiting');
  sink.refuseWith(undefined);
  time += DAY;
  await mailer.deliverDue();
  await until(answer, 'sent');
  await mailer.deliverDue();
  expect(to(READER)).toHaveLength(1);
});

it('that was sealed with another SECRET is not waited for: the desk knows, and she answers once more', async () => {
  sink.refuseWith(451);
  const message = await add({});
  const answer = await addAnswer(message);
  events.approved(answer);
  await expect.poll(() => reports.join(), { timeout: 10_000 }).toContain('waits for another try');
  await mailer.close();
  sink.refuseWith(undefined);
  mailer = openMailer('another secret of 32 characters or more');
  time += DAY;
  await mailer.deliverDue();
  expect(reports.at(-1)).toBe('A message was dropped: it was sealed with another SECRET.');
  await until(answer, 'failed');
  // She is mailed to, in words that are true of it, and her reader has nothing of it.
  await expect.poll(() => to(COACH).length, { timeout: 10_000 }).toBe(1);
  expect(to(COACH)[0]?.text).toContain('n’a pas pu être remise');
  expect(to(READER)).toEqual([]);
  const again = await addAnswer(message);
  events.approved(again);
  await until(again, 'sent');
  expect(to(READER)).toHaveLength(1);
  expect(await deliveryOf(answer)).toBe('failed');
});

it('that could not even be queued has failed', async () => {
  const log = vi.spyOn(console, 'error').mockReturnValue();
  answers.close();
  answers = open(() => Promise.reject(new Error('the queue is away')));
  const answer = await addAnswer(await add({}));
  events.approved(answer);
  await until(answer, 'failed');
  await expect.poll(() => log.mock.calls.flat().map(String).join()).toContain('the queue is away');
  log.mockRestore();
});

it('has failed at once where the site can send no mail, and nothing else is tried', async () => {
  answers.close();
  answers = open();
  const answer = await addAnswer(await add({}));
  events.approved(answer);
  await until(answer, 'failed');
  const plain = await addAnswer(await add({ answerEmail: undefined }), { delivery: undefined });
  events.approved(plain);
  answers.onDelivery(answer.id, 'failed');
  expect(sink.delivered).toEqual([]);
  expect(await deliveryOf(plain)).toBeUndefined();
});

it('leaves the queue with its reader, who had all about them erased', async () => {
  sink.refuseWith(451);
  const answer = await addAnswer(await add({}));
  events.approved(answer);
  await expect.poll(() => reports.join(), { timeout: 10_000 }).toContain('waits for another try');
  sink.refuseWith(undefined);
  await mailer.forgetMail('sam');
  time += DAY;
  await mailer.deliverDue();
  expect(to(READER)).toEqual([]);
});

it('is told once by a site that was closed and opened anew', async () => {
  answers.close();
  answers = open((message) => mailer.sendMail(message));
  const answer = await addAnswer(await add({}));
  events.approved(answer);
  await until(answer, 'sent');
  await mailer.deliverDue();
  expect(to(READER)).toHaveLength(1);
});
