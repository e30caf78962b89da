import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import * as z from 'zod';
import { parseWith } from '../../lib/parse.ts';
import { compiledCodeFolder } from '../publish/compiled-code.ts';
import { isFault } from '../export/found-faults.ts';
import type { Fault } from '../../posts/checks/report.ts';
import type { Settings } from '../settings/settings.ts';
import { askedSchema } from '../edit/ask-warnings.ts';
import type { Publish } from './save.ts';

const run = promisify(execFile);

const verdictSchema = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true) }),
  z.object({
    ok: z.literal(false),
    report: z.string(),
    warnings: z.array(askedSchema).optional(),
    faults: z.array(z.custom<Fault>(isFault)).optional(),
    isBroken: z.boolean().optional(),
  }),
]);

/** Given to the script where what is worth a look is not asked about. */
export const WITHOUT_ASKING = '--without-asking';

/** Bytes: a report of fifty files, each with all that can be wrong in it. */
const LONGEST_REPORT = 64 * 1024 * 1024;

/** Characters of what a broken process said: a stack and what is around it. */
const LONGEST_END = 4000;

/**
 * Publishes in a process of its own: the gate waits and builds, and readers must not wait with it. Where that process
 * ends without a verdict, nothing is live that was not, and the coach is told so: what she wrote is kept by then.
 */
export function publishApart(settings: Settings, project: string): Publish {
  return async (commit, from, { asks } = { asks: true }) => {
    const script = path.join(project, 'scripts/publish-commit.ts');
    const args = [script, commit, from, ...(asks ? [] : [WITHOUT_ASKING])];
    try {
      const { stdout } = await run(process.execPath, args, {
        cwd: project,
        maxBuffer: LONGEST_REPORT,
        env: {
          ...process.env,
          DATA_DIR: settings.dataFolder,
          SITE_URL: settings.siteUrl.href,
          NODE_COMPILE_CACHE: compiledCodeFolder(project),
        },
      });
      return parseWith(verdictSchema, JSON.parse(stdout), { code: 'verdict-unreadable', place: script });
    } catch (error) {
      console.error(error);
      return { ok: false, report: describeEnd(error), isBroken: true };
    }
  };
}

/** What a process that broke said last, which is where it says why. */
function describeEnd(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const said = 'stderr' in error && typeof error.stderr === 'string' ? error.stderr.trim() : '';
  const signal = 'signal' in error && typeof error.signal === 'string' ? ` (${error.signal})` : '';
  return said === '' ? `${error.message.trim()}${signal}` : said.slice(-LONGEST_END);
}
