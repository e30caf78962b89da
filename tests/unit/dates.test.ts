import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  clockToDate,
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

describe('the hour that the clocks of a time zone show', () => {
  /** Where the machine stands that is asked. */
  const MACHINES = ['UTC', 'Europe/Berlin', 'America/New_York', 'Pacific/Auckland'];
  const HOUR = 60 * 60_000;

  afterEach(() => {
    vi.unstubAllEnvs();
  });

  it.each(MACHINES)('is found for every hour of a year, on a machine in %s', (machine) => {
    vi.stubEnv('TZ', machine);
    expect(new Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(machine);
    for (const zone of ZONES) {
      const formatter = new Intl.DateTimeFormat('sv-SE', {
        dateStyle: 'short',
        timeStyle: 'short',
        timeZone: zone,
      });
      const seen = new Set<string>();
      for (let time = Date.UTC(2026, 0, 1); time < Date.UTC(2027, 0, 1); time += HOUR) {
        const shown = formatter.format(time);
        // As clocks go back they show an hour twice, and the first is meant.
        if (seen.has(shown)) continue;
        seen.add(shown);
        const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = shown.split(/\D/).map(Number);
        expect(clockToDate([year, month, day, hour, minute], zone).getTime(), `${shown} ${zone}`).toBe(time);
      }
    }
  });

  it.each(MACHINES)('is an hour later where clocks leave it out, on a machine in %s', (machine) => {
    vi.stubEnv('TZ', machine);
    const toIso = (zone: string, month: number, day: number, hour: number, minute: number) =>
      clockToDate([2026, month, day, hour, minute], zone).toISOString();
    expect(toIso('Europe/Berlin', 3, 29, 2, 30)).toBe('2026-03-29T01:30:00.000Z');
    expect(toIso('America/New_York', 3, 8, 2, 15)).toBe('2026-03-08T07:15:00.000Z');
    expect(toIso('America/Santiago', 9, 6, 0, 0)).toBe('2026-09-06T04:00:00.000Z');
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
