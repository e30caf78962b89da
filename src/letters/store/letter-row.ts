import type { Insertable, Selectable } from 'kysely';
import * as z from 'zod';
import { parseWith } from '../../lib/parse.ts';
import type { Letter } from '../letter.ts';
import type { LetterTables } from './letter-tables.ts';

const postIdsSchema = z
  .string()
  .transform((text): unknown => JSON.parse(text))
  .pipe(z.array(z.string()));

export function letterToRow(letter: Letter): Insertable<LetterTables['letter']> {
  return {
    id: letter.id,
    kind: letter.kind,
    post_ids: JSON.stringify(letter.postIds),
    subject: letter.subject,
    note: letter.note,
    state: letter.state,
    due_at: letter.dueAt?.getTime() ?? null,
    created_at: letter.createdAt.getTime(),
    started_at: letter.startedAt?.getTime() ?? null,
    sent_at: letter.sentAt?.getTime() ?? null,
    counted_from: null,
    ended: 0,
  };
}

export function rowToLetter(row: Selectable<LetterTables['letter']>): Letter {
  const toDate = (at: number | null) => (at === null ? undefined : new Date(at));
  return {
    id: row.id,
    kind: row.kind,
    postIds: parseWith(postIdsSchema, row.post_ids, { code: 'letter-damaged', place: `Letter ${row.id}` }),
    subject: row.subject,
    note: row.note,
    state: row.state,
    dueAt: toDate(row.due_at),
    createdAt: new Date(row.created_at),
    startedAt: toDate(row.started_at),
    sentAt: toDate(row.sent_at),
  };
}
