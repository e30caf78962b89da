import path from 'node:path';
import { openCache } from '../../lib/cache.ts';
import { checkFiles } from '../../posts/checks/check-content.ts';
import type { Report } from '../../posts/checks/report.ts';
import { digestContent, readContent } from '../../posts/source/read-content.ts';

export interface CheckSiteOptions {
  /** The folder that has content/ and public/. */
  siteFolder: string;
  now: Date;
  cacheFolder: string;
  /** The name of the engine, which the check is a part of. */
  engine: string;
}

/** What the check found, and a name for the content that it read. */
export interface Checked {
  report: Report;
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
  const report = await checkFiles(files, 'content', { now, production: true, cache });
  cache.save();
  return { report, content: digestContent(files) };
}
