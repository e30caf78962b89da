import { parse } from 'csv-parse/sync';
import * as z from 'zod';
import { emailSchema } from '../email-address.ts';
import type { Choices } from '../subscriber.ts';
import {
  findColumns,
  findConsentTimes,
  findPlatform,
  isSaid,
  isUnwanted,
  type ListColumn,
  type ListPlatform,
} from './list-columns.ts';
import { takeOffGuard } from './table-guard.ts';

/** An address of a list that came from elsewhere, and what the list says of it. */
export interface ListRow {
  /** In the file, from 1. */
  line: number;
  email: string;
  /** When they agreed, where the list says so. */
  consentAt: Date | undefined;
  /** What they agreed to, where the list says so. */
  consentWords: string | undefined;
  language: string | undefined;
  choices: Choices | undefined;
}

/** `ended`: they asked for no more letters, or never for any, or their mail came back. */
export type RowFault = 'no-address' | 'wrong-address' | 'twice' | 'ended';

export interface RefusedRow {
  line: number;
  /** As it stands there, cut short. */
  text: string;
  fault: RowFault;
}

export interface ReadList {
  /** Whose export it is, told by its columns. */
  platform: ListPlatform | undefined;
  rows: ListRow[];
  refused: RefusedRow[];
}

/** More rows than a coach has readers, and fewer than fill a machine's memory. */
export const MOST_ROWS = 200_000;

const LONGEST_TEXT = 80;
const LONGEST_WORDS = 500;

/**
 * Reads a list of addresses: an export of ours, of Mailchimp, Substack or Wix, a table with a column of addresses, or
 * nothing but addresses.
 *
 * @throws {Error} of csv-parse, where it is no table
 */
export function readList(text: string): ReadList {
  const table = readTable(text);
  const [first] = table;
  if (!first) return { platform: undefined, rows: [], refused: [] };
  const found = findColumns(first.cells);
  const hasHead = found.has('email');
  const columns = hasHead ? found : new Map<ListColumn, number>();
  const times = hasHead ? findConsentTimes(first.cells) : [];
  const rows: ListRow[] = [];
  const refused: RefusedRow[] = [];
  const seen = new Set<string>();
  for (const { cells, line } of hasHead ? table.slice(1) : table) {
    const of = (column: ListColumn) => cells[columns.get(column) ?? -1]?.trim() ?? '';
    const typed = hasHead ? of('email') : (cells.find((cell) => cell.includes('@'))?.trim() ?? '');
    const refuse = (fault: RowFault) => {
      refused.push({ line, text: (typed || cells.join(' ')).trim().slice(0, LONGEST_TEXT), fault });
    };
    const email = readEmail(takeOffGuard(typed));
    if (typed === '') refuse('no-address');
    else if (email === undefined) refuse('wrong-address');
    else if (isEnded(of)) refuse('ended');
    else if (seen.has(email.toLowerCase())) refuse('twice');
    else {
      rows.push({
        line,
        email,
        consentAt: readFirstMoment(times.map((place) => cells[place] ?? '')),
        consentWords: takeOffGuard(of('consentWords')).slice(0, LONGEST_WORDS) || undefined,
        language: /^[a-z]{2}(?:-[A-Z]{2})?$/.exec(of('language'))?.[0],
        choices: readChoices(of('pace'), of('topics')),
      });
      seen.add(email.toLowerCase());
    }
  }
  return { platform: findPlatform(first.cells), rows, refused };
}

function isEnded(of: (column: ListColumn) => string): boolean {
  return isUnwanted(of('subscribed')) || isSaid(of('endedBy')) || of('endedAt') !== '';
}

/** An address that mail can be sent to, its domain as mail servers write it; undefined where it is none. */
function readEmail(typed: string): string | undefined {
  const [, inBrackets] = /<([^<>]+)>\s*$/.exec(typed) ?? [];
  return emailSchema.safeParse(inBrackets ?? typed).data;
}

function readChoices(pace: string, topics: string): Choices | undefined {
  if (pace !== 'each' && pace !== 'month') return undefined;
  return { pace, topics: topics.split(/[\s;]+/).filter((topic) => topic !== '') };
}

function readFirstMoment(values: readonly string[]): Date | undefined {
  return values.map(readMoment).find((moment) => moment !== undefined);
}

/** The year comes first, as all these exports write it: in "03/04/2024" nobody can tell the month. */
function readMoment(value: string): Date | undefined {
  const [, day, hour, zone] =
    /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d(?:\.\d+)?)?)\s*(Z|UTC|[+-]\d\d:?\d\d)?)?$/.exec(
      value.trim(),
    ) ?? [];
  if (day === undefined) return undefined;
  const moment = new Date(`${day}T${hour ?? '00:00'}${zone === undefined || zone === 'UTC' ? 'Z' : zone}`);
  return Number.isNaN(moment.getTime()) ? undefined : moment;
}

const tableSchema = z.array(z.object({ record: z.array(z.string()), info: z.object({ lines: z.number() }) }));

function readTable(text: string): { cells: string[]; line: number }[] {
  const [head = ''] = text.split(/\r?\n/);
  const delimiter = [',', ';', '\t'].toSorted(
    (one, other) => head.split(other).length - head.split(one).length,
  )[0];
  const read: unknown = parse(text, {
    delimiter: delimiter ?? ',',
    bom: true,
    info: true,
    relax_quotes: true,
    relax_column_count: true,
    skip_empty_lines: true,
    to: MOST_ROWS,
  });
  return tableSchema.parse(read).map(({ record, info }) => ({ cells: record, line: info.lines }));
}
