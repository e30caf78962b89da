import * as z from 'zod';
import { voiceOf, type Voice } from '../../words/voice.ts';
import type { Comment } from '../comment.ts';
import { Fault } from '../fault.ts';
import type { Moderation } from '../moderation.ts';
import { makeRandomId } from '../random-id.ts';
import {
  SHOWN,
  type Done,
  type LogEntry,
  type ModerationItem,
  type QueueView,
  type Shown,
} from '../owner/moderation-view.ts';
import type { QueueFilter } from '../store/store.ts';
import type { Threads } from '../thread.ts';

/** What an address under /moderate/ asks for; what makes no sense is left out. */
export const queueQuerySchema = z.object({
  show: z.enum(SHOWN).catch('waiting'),
  search: z.string().max(200).catch(''),
  before: z.string().optional(),
  id: z.string().optional(),
  done: z
    .enum(['approve', 'keep', 'reject', 'spam', 'ban', 'reply', 'undo', 'ratings', 'delete', 'nothing'])
    .optional()
    .catch(undefined),
  count: z.coerce.number().int().min(0).catch(0),
  changed: z.coerce.number().int().min(0).catch(0),
  batch: z
    .string()
    .regex(/^[\w-]{1,40}$/)
    .optional()
    .catch(undefined),
});
export type QueueQuery = z.output<typeof queueQuerySchema>;

const FILTERS: Record<Shown, Partial<QueueFilter>> = {
  waiting: { status: 'pending', isPrivate: false },
  reported: { isReported: true },
  changed: { isChanged: true },
  messages: { isPrivate: true },
  published: { status: 'approved', isPrivate: false },
  rejected: { status: 'rejected' },
  spam: { status: 'spam' },
  all: {},
};

export async function viewQueue(
  moderation: Moderation,
  threads: Threads,
  query: QueueQuery,
  { canMail, language }: { canMail: boolean; language: string },
): Promise<QueueView> {
  const { show, search, before, id } = query;
  const { comments, next } =
    id === undefined
      ? await moderation.list({ ...FILTERS[show], search, before })
      : { comments: [await moderation.get(id)], next: undefined };
  const ids = comments.map((comment) => comment.id);
  const messages = comments.filter(({ isPrivate }) => isPrivate).map((comment) => comment.id);
  const [reports, earlier, answers] = await Promise.all([
    moderation.countReports(ids),
    moderation.findEarlierTexts(ids),
    moderation.listAnswers(messages),
  ]);
  const quarantine = show === 'waiting' ? await moderation.listQuarantined() : [];
  return {
    shown: show,
    search,
    items: comments.map((comment) =>
      viewItem(comment, threads, {
        reports: reports.get(comment.id) ?? 0,
        earlier: earlier.get(comment.id),
        answers: answers.get(comment.id) ?? [],
      }),
    ),
    canMail,
    next: next === undefined ? undefined : addressOf({ show, search, before: next }),
    here: addressOf({ show, search, before, id }),
    done: viewDone(query, voiceOf(language)),
    quarantine: quarantine.flatMap(({ threadId, count }) => {
      const thread = threads.findById(threadId);
      return thread ? [{ thread, count }] : [];
    }),
  };
}

export function viewItem(
  comment: Comment,
  threads: Threads,
  {
    reports = 0,
    earlier,
    answers = [],
  }: Partial<Pick<ModerationItem, 'reports' | 'earlier' | 'answers'>> = {},
): ModerationItem {
  const thread = comment.threadId === undefined ? undefined : threads.findById(comment.threadId);
  return { comment, thread, reports, earlier, answers, seen: seenOf(comment), replyId: makeRandomId() };
}

/** Changes with every edit, so that an approval is for the words that were read. */
export function seenOf({ createdAt, editedAt }: Comment): string {
  return (editedAt ?? createdAt).getTime().toString(36);
}

/** "/moderate/?show=spam", with what is the default left out. */
export function addressOf(query: {
  show?: Shown;
  search?: string;
  before?: string | undefined;
  id?: string | undefined;
}): string {
  const given = Object.entries({ ...query, show: query.show === 'waiting' ? '' : query.show }).flatMap(
    ([name, value]): [string, string][] => (value ? [[name, value]] : []),
  );
  const search = new URLSearchParams(given).toString();
  return search === '' ? '/moderate/' : `/moderate/?${search}`;
}

/** What cannot be taken back. */
const LASTING = new Set(['undo', 'ratings', 'delete', 'nothing']);

export function viewDone({ done, count, changed, batch }: QueueQuery, voice: Voice): Done | undefined {
  if (done === undefined) return undefined;
  const said = voice.words.moderation.done;
  const what = said[done];
  const words = [typeof what === 'string' ? what : voice.count(count, what)];
  if (changed > 0) words.push(voice.count(changed, said.changed));
  return { words: words.join(' '), batchId: LASTING.has(done) ? undefined : batch };
}

/** The audit log: one entry for each press of a button. */
export async function viewLog(moderation: Moderation, before: string | undefined) {
  const limit = 50;
  const acts = await moderation.listActs(before === undefined ? { limit } : { before, limit });
  const entries = new Map<string, LogEntry>();
  for (const { batchId, kind, at, undoneAt, commentId } of acts) {
    const entry = entries.get(batchId) ?? { batchId, kind, at, undoneAt, names: [], count: 0 };
    if (commentId !== undefined) {
      entry.count += 1;
      const name = await findName(moderation, commentId);
      if (name !== undefined) entry.names.push(name);
    }
    // A reply that also approved is a reply.
    if (kind === 'reply' || kind === 'ban') entry.kind = kind;
    entries.set(batchId, entry);
  }
  const next = acts.length === limit ? acts.at(-1)?.id : undefined;
  return {
    entries: [...entries.values()],
    next: next && `/moderate/log/?before=${encodeURIComponent(next)}`,
  };
}

async function findName(moderation: Moderation, id: string): Promise<string | undefined> {
  try {
    return (await moderation.get(id)).name;
  } catch (error) {
    // Its author took it back; the act remains.
    if (error instanceof Fault) return undefined;
    throw error;
  }
}
