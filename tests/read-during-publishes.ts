import { commitNumbered, numberRelease, readNumbered } from './numbered-releases.ts';
import { openPublishing } from './publishing.ts';
import { spawnSite } from './spawned-site.ts';
import { until } from './until.ts';

export interface ReadReport {
  /** Releases that were published while readers read. */
  published: number;
  pages: number;
  requests: number;
  /** Requests that failed, and pages that are of two releases: there must be none. */
  failed: string[];
  mixed: string[];
  /** The releases that readers met, in the order in which they came. */
  seen: string[];
}

/** Publishes again and again while readers read a page, and all that it names, without pause. */
export async function readDuringPublishes(readers: number, publishes: number): Promise<ReadReport> {
  const prepare = (folder: string) => {
    numberRelease(folder, 0);
  };
  const publishing = openPublishing(prepare, { withEngine: true });
  const report: ReadReport = { published: 0, pages: 0, requests: 0, failed: [], mixed: [], seen: [] };
  const push = async () => {
    const { code, shown } = await publishing.clone.push();
    if (code !== 0) throw new Error(shown);
  };
  await push();
  const site = await spawnSite({ DATA_DIR: publishing.dataFolder });
  let isOver = false;
  const read = async () => {
    while (!isOver) {
      const { numbers, requests, failed } = await readNumbered(site.url);
      report.pages += 1;
      report.requests += requests;
      report.failed.push(...failed);
      if (numbers.size > 1) report.mixed.push([...numbers].join(' and '));
      for (const number of numbers) if (!report.seen.includes(number)) report.seen.push(number);
    }
  };
  const reading = Promise.all(Array.from({ length: readers }, read));
  try {
    for (let number = 1; number <= publishes; number += 1) {
      commitNumbered(publishing.clone, number);
      await push();
      report.published += 1;
      await until(() => report.seen.includes(String(number)));
    }
  } finally {
    isOver = true;
    await reading;
    await site.kill('SIGTERM');
    publishing.remove();
  }
  return report;
}
