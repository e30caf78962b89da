import * as z from 'zod';
import { parseWith } from '../lib/parse.ts';

const environmentSchema = z.object({
  AS_OF: z.iso.datetime({ offset: true, error: 'expected a moment such as 2026-11-24T09:00:00Z' }).optional(),
});

/**
 * The moment that a build speaks of: posts dated after it are still to come. `AS_OF=2026-11-24T09:00:00Z` builds
 * the site as it is at that moment; without it, as it is now.
 *
 * @throws {SiteError} `build-time-invalid`
 */
export function readBuildTime(environment: NodeJS.ProcessEnv, now = new Date()): Date {
  const given = { AS_OF: environment['AS_OF'] === '' ? undefined : environment['AS_OF'] };
  const { AS_OF } = parseWith(environmentSchema, given, { code: 'build-time-invalid', place: 'Environment' });
  return AS_OF === undefined ? now : new Date(AS_OF);
}
