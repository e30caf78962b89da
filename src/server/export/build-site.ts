import fs from 'node:fs';
import path from 'node:path';
import type { Report } from '../../posts/checks/report.ts';
import { reportToForm } from '../../posts/checks/reporters/form.ts';
import { reportToText } from '../../posts/checks/reporters/terminal.ts';
import { withLock } from '../processes/lock.ts';
import { startChecker } from './check-apart.ts';
import { acceptToWords, leaveOutKnown, leftToWords, readFindings } from './findings.ts';
import { keepFaults } from './found-faults.ts';
import { drawApart } from './draw-apart.ts';
import type { EndStep } from './export-site.ts';
import { findEngine, importEngine, makeEngine, nameEngine, type Engine } from './engine.ts';

export interface BuildOptions {
  /** The project whose engine is used; it is bundled where its files have changed. */
  project: string;
  /** The folder that has content/ and public/; the project itself, or a checkout of content alone. */
  siteFolder: string;
  /** The folder to build into; what is in it goes. */
  outDir: string;
  siteUrl: URL;
  now: Date;
  /** Where to remember what was worked out. */
  cacheFolder: string;
  /** As if nothing had been built before. */
  anew: boolean;
  /** Whether a new engine is bundled after the content was checked, and not meanwhile; by the free memory if undefined. */
  sparing?: boolean | undefined;
  /** What is printed is for the form to show, and not for a terminal. */
  forForm: boolean;
  /** Told what the build does next, for who sits before it and waits. */
  tellNext?: ((what: string) => void) | undefined;
  /** A built site whose findings whoever reads the report knows; of them only those in touched files are told. */
  since?: string | undefined;
}

const LOCK = 'build.lock';

/** In bytes. To bundle an engine while the content is checked takes 1.1 GB, with 1,000 posts in it. */
const ROOM_FOR_BOTH = 2e9;

/**
 * Checks a site's content and builds the site, when no other build with this cache is under way. Prints what
 * there is to tell: of the content to the standard output, of the build itself beside it.
 *
 * @returns whether there is a site
 */
export async function buildSite({ cacheFolder, ...options }: BuildOptions): Promise<boolean> {
  fs.mkdirSync(cacheFolder, { recursive: true });
  return withLock(path.join(cacheFolder, LOCK), () => build({ cacheFolder, ...options }));
}

async function build(options: BuildOptions): Promise<boolean> {
  const { project, siteFolder, outDir, siteUrl, now, cacheFolder, anew, forForm, since } = options;
  const { sparing = process.availableMemory() < ROOM_FOR_BOTH } = options;
  const toWords = forForm ? reportToForm : reportToText;
  const before = since === undefined ? new Set<string>() : readFindings(since);
  const { times, endStep } = timeSteps(options.tellNext);
  if (anew) forget(cacheFolder);
  // Node takes as long to start as an engine takes to be named.
  const checker = startChecker(project);
  const name = nameEngine(project);
  const known = anew ? undefined : findEngine(project, name);
  options.tellNext?.(known ? 'Reading and checking the content' : 'Checking the content');
  const checked = checker.check({
    folder: known?.folder,
    engine: name,
    siteFolder,
    now: now.toISOString(),
    cacheFolder: path.join(cacheFolder, 'check'),
  });
  const approved = checked.then((found) => {
    const { news, left } = leaveOutKnown(found.report, found.findings, before);
    if (forForm) keepFaults(cacheFolder, news);
    tell(news, toWords, (forForm ? '' : acceptToWords(news)) + leftToWords(left));
    return found.report.errors === 0 ? found : undefined;
  });
  // Told where it is waited for.
  approved.catch(() => undefined);
  if (!known && sparing) {
    if ((await approved) === undefined) return false;
    endStep('check the content');
  }
  if (!known) options.tellNext?.('Bundling the engine (about a minute, once for each change of its code)');
  const engine = known ?? (await makeEngine(project, name, anew));
  if (!known) endStep('bundle the engine', 'Reading the content');
  const exporting = exportByEngine(engine);
  // What is wrong with the content may make this fail too, and the check tells it better.
  exporting.catch(() => undefined);
  if ((await approved) === undefined) return false;
  const report = await exporting;
  if (!report) return false;
  if (forForm) keepFaults(cacheFolder, report);
  tell(report, toWords);
  if (report.errors > 0) return false;
  fs.writeFileSync(path.join(cacheFolder, 'build-times.json'), JSON.stringify(times));
  const what = known ? 'The site is' : 'The site and its engine are';
  console.error(`${what} built in ${path.relative(process.cwd(), outDir)}, in ${seconds()} s.`);
  return true;

  async function exportByEngine(engine: Engine): Promise<Report | undefined> {
    const { exportBuiltSite } = await importEngine(engine);
    endStep('start');
    const drawer = drawApart(project, engine);
    try {
      return await exportBuiltSite({
        siteFolder,
        outDir,
        engine,
        siteUrl,
        now,
        cacheFolder: path.join(cacheFolder, 'export'),
        pictureFolder: path.join(cacheFolder, 'pictures'),
        draw: drawer.draw,
        approved,
        endStep,
      });
    } finally {
      drawer.close();
    }
  }
}

function tell(report: Report, toWords: (report: Report) => string, more = ''): void {
  if (report.faults.length > 0) process.stdout.write(toWords(report));
  process.stdout.write(more);
}

/** Forgets all that builds remember, but not that others wait. */
function forget(cacheFolder: string): void {
  for (const name of fs.readdirSync(cacheFolder)) {
    if (!name.startsWith(LOCK)) fs.rmSync(path.join(cacheFolder, name), { recursive: true });
  }
}

/** Since the process began. */
function seconds(): string {
  return (performance.now() / 1000).toFixed(1);
}

/** How long each step took, in seconds, for `npm run bench:publish`; the first from the start of the process. */
function timeSteps(tellNext?: (what: string) => void): { times: Record<string, number>; endStep: EndStep } {
  const times: Record<string, number> = {};
  let since = 0;
  return {
    times,
    endStep(step, next) {
      const now = performance.now();
      times[step] = Math.round(now - since) / 1000;
      since = now;
      if (next !== undefined) tellNext?.(next);
    },
  };
}
