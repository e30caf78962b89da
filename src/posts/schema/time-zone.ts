import * as z from 'zod';
import { isTimeZone, UTC } from '../../lib/dates.ts';

/** By whose clocks a day begins, by its name in the time zone database of IANA. */
export function timeZoneSchema() {
  return z
    .string()
    .refine(isTimeZone, 'expected a continent and a city, such as "Europe/London" or "America/New_York"')
    .meta({ prose: false })
    .default(UTC)
    .meta({
      title: 'Time zone',
      description:
        'The continent and the city by whose clocks your days begin and end: a post of a day goes live at its midnight, and dates are shown as they are there. UTC where nothing is said.',
      examples: ['America/New_York'],
    });
}
