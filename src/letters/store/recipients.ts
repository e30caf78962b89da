import type { Expression, ExpressionBuilder, SqlBool } from 'kysely';
import type { MadeLetter } from '../letter.ts';
import type { LetterTables } from './letter-tables.ts';

/**
 * Whether a reader is to get a letter: they said yes and have not ended, its pace is theirs, and where they chose topics, it is
 * about one of them. Who has a copy already gets no second one, though the letter was stopped and begins again.
 */
export function isRecipient(
  row: ExpressionBuilder<LetterTables, 'letter' | 'subscriber'>,
  topics: MadeLetter['topics'],
): Expression<SqlBool> {
  const copy = row
    .selectFrom('letter_copy')
    .select('letter_copy.subscriber_id')
    .whereRef('letter_copy.letter_id', '=', 'letter.id')
    .whereRef('letter_copy.subscriber_id', '=', 'subscriber.id');
  return row.and([
    row('subscriber.consent_at', 'is not', null),
    row('subscriber.ended_at', 'is', null),
    row.or([
      row.and([row('letter.kind', '=', 'post'), row('subscriber.pace', '=', 'each')]),
      row.and([row('letter.kind', '=', 'month'), row('subscriber.pace', '=', 'month')]),
    ]),
    row.not(row.exists(copy)),
    ...(topics ? [wantsAny(row, topics)] : []),
  ]);
}

function wantsAny(
  row: ExpressionBuilder<LetterTables, 'letter' | 'subscriber'>,
  topics: readonly string[],
): Expression<SqlBool> {
  const chosen = row
    .selectFrom('subscriber_topic')
    .select('subscriber_topic.topic')
    .whereRef('subscriber_topic.subscriber_id', '=', 'subscriber.id');
  const wantsAll = row.not(row.exists(chosen));
  if (topics.length === 0) return wantsAll;
  return row.or([wantsAll, row.exists(chosen.where('subscriber_topic.topic', 'in', [...topics]))]);
}
