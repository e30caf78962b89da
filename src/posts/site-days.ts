import * as z from 'zod';
import { dateToIsoDay, startOfDay } from '../lib/dates.ts';

/** The dates of a post that are written as days and not as moments: "2026-11-24". */
export type WrittenDays = Partial<Record<'publishedAt' | 'updatedAt', string>>;

interface Dates {
  publishedAt?: Date | undefined;
  updatedAt?: Date | undefined;
}

const day = z.iso.date().optional().catch(undefined);
const writtenSchema = z.object({ publishedAt: day, updatedAt: day }).catch({});

/** The days among the dates of front matter, as it is written. */
export function findDays(written: unknown): WrittenDays {
  const { publishedAt, updatedAt } = writtenSchema.parse(written);
  return { ...(publishedAt && { publishedAt }), ...(updatedAt && { updatedAt }) };
}

/** The same with each day from its midnight in the site's own time zone on, where schemas take that of UTC. */
export function placeDays<Data extends Dates>(data: Data, days: WrittenDays, timeZone: string): Data {
  const { publishedAt, updatedAt } = days;
  return {
    ...data,
    ...(publishedAt && { publishedAt: startOfDay(publishedAt, timeZone) }),
    ...(updatedAt && { updatedAt: startOfDay(updatedAt, timeZone) }),
  };
}

/** "2026-11-24": the day that a written day is wherever the site is, or that a written moment belongs to there. */
export function writtenToIsoDay(written: string, timeZone: string): string {
  return day.parse(written) ?? dateToIsoDay(new Date(written), timeZone);
}
