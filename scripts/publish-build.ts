import fs from 'node:fs';
import path from 'node:path';
import { build, type AstroIntegration } from 'astro';
import { digest, digestEngine } from '../src/lib/digest.ts';
import { MEMORY_FOLDER } from '../src/lib/memory.ts';
import { checkProject } from '../src/posts/checks/check-project.ts';
import { reportToText } from '../src/posts/checks/reporters/terminal.ts';
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

// Pages that an earlier build rendered from the same are taken as they are. Astro writes them one by
// one and what they are good for at the end, so those of a build that was cut off may be anything;
// and of our engine it sees only what is bundled.
const kept = path.join(root, 'node_modules/.astro');
const keptBy = path.join(kept, 'built-by');
const engine = digest(digestEngine(root), process.env['SITE_URL'] ?? '');
const isGood = fs.existsSync(keptBy) && fs.readFileSync(keptBy, 'utf8') === engine;
fs.rmSync(isGood ? keptBy : kept, { recursive: true, force: true });
await build({
  outDir,
  logLevel: 'warn',
  experimental: { incrementalBuild: true },
  integrations: [stepTimes()],
});
fs.writeFileSync(keptBy, engine);
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
