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
  }),
]);

/** Given to the script where what is worth a look is not asked about. */
export const WITHOUT_ASKING = '--without-asking';

/** Bytes: a report of fifty files, each with all that can be wrong in it. */
const LONGEST_REPORT = 64 * 1024 * 1024;

/** Publishes in a process of its own: the gate waits and builds, and readers must not wait with it. */
export function publishApart(settings: Settings, project: string): Publish {
  return async (commit, from, { asks } = { asks: true }) => {
    const script = path.join(project, 'scripts/publish-commit.ts');
    const { stdout } = await run(
      process.execPath,
      [script, commit, from, ...(asks ? [] : [WITHOUT_ASKING])],
      {
        cwd: project,
        maxBuffer: LONGEST_REPORT,
        env: {
          ...process.env,
          DATA_DIR: settings.dataFolder,
          SITE_URL: settings.siteUrl.href,
          NODE_COMPILE_CACHE: compiledCodeFolder(project),
        },
      },
    );
    return parseWith(verdictSchema, JSON.parse(stdout), { code: 'verdict-unreadable', place: script });
  };
}
