import path from 'node:path';
import { build } from 'astro';
import { checkContent } from '../src/posts/checks/check-content.ts';
import { reportToText } from '../src/posts/checks/reporters/terminal.ts';
import { endWithParent } from '../src/server/publish/run-step.ts';

// Run by the gate in the folder of the pushed commit: checks its content, then builds it into the
// folder that is named. What it prints is the report.
endWithParent();
const outDir = process.argv[2];
if (outDir === undefined) throw new Error('Expected the folder to build into');

const report = await checkContent(path.resolve('content'), { now: new Date(), production: true });
if (report.errors > 0) {
  process.stdout.write(reportToText(report));
  process.exit(1);
}
await build({ outDir, logLevel: 'warn' });
