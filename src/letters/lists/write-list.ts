import type { Subscriber } from '../subscriber.ts';
import { toState } from '../subscriber-state.ts';
import { guardCell } from './table-guard.ts';

/** Names that {@link readList} knows again. */
const COLUMNS: readonly (readonly [string, (subscriber: Subscriber) => string])[] = [
  ['email', ({ email }) => email],
  ['state', toState],
  ['language', ({ language }) => language],
  ['pace', ({ choices }) => choices.pace],
  ['topics', ({ choices }) => choices.topics.join(' ')],
  ['asked_at', ({ askedAt }) => askedAt.toISOString()],
  ['consent_how', ({ consent }) => consent?.how ?? ''],
  ['consent_at', ({ consent }) => consent?.at.toISOString() ?? ''],
  ['consent_words', ({ consent }) => consent?.words ?? ''],
  ['ended_at', ({ ended }) => ended?.at.toISOString() ?? ''],
  ['ended_why', ({ ended }) => ended?.why ?? ''],
];

/** The first line of a list that is taken along. */
export const LIST_HEAD = toLine(COLUMNS.map(([name]) => name));

/** A line of it, by RFC 4180. */
export function subscriberToLine(subscriber: Subscriber): string {
  return toLine(COLUMNS.map(([, tell]) => guardCell(tell(subscriber))));
}

function toLine(cells: readonly string[]): string {
  return `${cells.map((cell) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',')}\r\n`;
}
