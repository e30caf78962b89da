import { describe, expect, it } from 'vitest';
import {
  dateToIsoDay,
  dateToWords,
  hourToWords,
  isTimeZone,
  momentToWords,
  startOfDay,
} from '../../src/lib/dates.ts';

const ZONES = [
  'UTC',
  'Europe/London',
  'America/New_York',
  'America/St_Johns',
  'Asia/Kolkata',
  'Asia/Kathmandu',
  'Pacific/Auckland',
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
  // These put their clocks on at midnight, so that some days begin at one.
  'America/Santiago',
  'Africa/Cairo',
];

describe('a day in a time zone', () => {
  it.each(ZONES)('begins at its first moment, on every day of a year: %s', (zone) => {
    for (let day = Date.UTC(2026, 0, 1); day < Date.UTC(2027, 0, 1); day += 86_400_000) {
      const written = new Date(day).toISOString().slice(0, 10);
      const start = startOfDay(written, zone);
      expect(dateToIsoDay(start, zone)).toBe(written);
      expect(dateToIsoDay(new Date(start.getTime() - 1), zone) < written).toBe(true);
    }
  });

  it('is told as it is there, and the hour with its zone', () => {
    const late = new Date('2026-11-21T04:30:00Z');
    expect(dateToWords(late)).toBe('21 November 2026');
    expect(dateToWords(late, 'America/New_York')).toBe('20 November 2026');
    expect(hourToWords(late, 'America/New_York')).toBe('23:30 GMT-5');
    expect(hourToWords(startOfDay('2026-09-06', 'America/Santiago'), 'America/Santiago')).toBe('01:00 GMT-3');
    expect(momentToWords(late)).toBe('21 Nov 2026, 04:30 UTC');
    expect(momentToWords(new Date('2026-07-01T23:30:00Z'), 'Europe/London')).toBe('2 Jul 2026, 00:30 BST');
  });
});

describe('the name of a time zone', () => {
  it.each(['UTC', 'Europe/London', 'America/Argentina/Buenos_Aires'])('is known: %s', (name) => {
    expect(isTimeZone(name)).toBe(true);
  });

  it.each(['', 'London', 'Europe/Atlantis', '+05:00', '-0500'])('is refused: %j', (name) => {
    expect(isTimeZone(name)).toBe(false);
  });
});
