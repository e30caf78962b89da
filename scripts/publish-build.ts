import fs from 'node:fs';
import path from 'node:path';
import type { AstroIntegration } from 'astro';
import { openKeptFolders } from '../src/lib/kept-folders.ts';
import { MEMORY_FOLDER } from '../src/lib/memory.ts';
import { checkProject } from '../src/posts/checks/check-project.ts';
import { reportToText } from '../src/posts/checks/reporters/terminal.ts';
import { openEngine, nameEngine } from '../src/server/build/engine.ts';
import { keepEngine } from '../src/server/build/keep-engine.ts';
import { openKeptFiles } from '../src/lib/kept-files.ts';
import { renewSite } from '../src/server/build/renew.ts';
import { endWithParent } from '../src/server/publish/run-step.ts';

// Run by the gate in the folder of the pushed commit, and by `npm run publish:build` in a workflow:
// checks its content, then builds it into the folder that is named. What it prints is the report.
endWithParent();
const outDir = process.argv[2];
if (outDir === undefined) throw new Error('Expected the folder to build into');
const root = process.cwd();
const times: Record<string, number> = {};
let since = 0;
endStep('start');

const report = await checkProject(root);
if (report.errors > 0) {
  process.stdout.write(reportToText(report));
  process.exit(1);
}
endStep('check the content');

const name = nameEngine(root, process.env['SITE_URL'] ?? '');
const engines = openKeptFolders(path.join(MEMORY_FOLDER, 'engine'));
const pages = openKeptFiles(path.join(MEMORY_FOLDER, 'pages'));
const isBundled = engines.has(name);
const folder = await engines.find(name, async (made) => {
  // What Astro remembers may be of another engine.
  fs.rmSync(path.join(root, 'node_modules/.astro'), { recursive: true, force: true });
  const integrations = [keepEngine(openEngine(name, made), pages), stepTimes()];
  const { build } = await import('astro');
  await build({ outDir, logLevel: 'warn', integrations });
});
if (isBundled) await renewSite({ root, outDir, engine: openEngine(name, folder), pages, endStep });
engines.prune();
pages.prune();
fs.writeFileSync(path.join(MEMORY_FOLDER, 'publish-times.json'), JSON.stringify(times));

/** Notes how long each step took, for `npm run bench:publish`; stands last among the integrations. */
function stepTimes(): AstroIntegration {
  const end = (step: string) => () => {
    endStep(step);
  };
  return {
    name: 'step-times',
    hooks: {
      'astro:build:start': end('set up Astro and load the content'),
      'astro:build:generated': end('bundle the engine and render or take over pages'),
      'astro:build:done': end('feeds, search index, checks of the output, compressed files'),
    },
  };
}

/** In seconds, from the start of the process. */
function endStep(step: string): void {
  const now = performance.now();
  times[step] = Math.round(now - since) / 1000;
  since = now;
}
