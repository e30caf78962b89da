import path from 'node:path';
import { openCache } from '../../lib/cache.ts';
import { checkFiles } from '../../posts/checks/check-content.ts';
import type { Report } from '../../posts/checks/report.ts';
import { inspectFiles, cacheInspected } from '../../posts/inspected-files.ts';
import { digestContent, readContent } from '../../posts/source/read-content.ts';
import { nameFindings } from './findings.ts';

export interface CheckSiteOptions {
  /** The folder that has content/ and public/. */
  siteFolder: string;
  now: Date;
  cacheFolder: string;
  /** The name of the engine, which the check is a part of. */
  engine: string;
}

export interface Checked {
  /** What the check found. */
  report: Report;
  /** A name for each of its faults: see findings.ts. */
  findings: string[];
  /** A name for the content that it read. */
  content: string;
}

/** Checks a site's content as a build needs it: nothing may be left to fill in. */
export async function checkSite({
  siteFolder,
  now,
  cacheFolder,
  engine,
}: CheckSiteOptions): Promise<Checked> {
  const cache = openCache(cacheFolder, engine);
  const files = await readContent(path.join(siteFolder, 'content'));
  const inspected = await inspectFiles(files, 'whole', cacheInspected(cache));
  const report = await checkFiles(files, 'content', { now, production: true, cache, inspected });
  cache.save();
  return { report, findings: nameFindings(report, files), content: digestContent(files, inspected) };
}
