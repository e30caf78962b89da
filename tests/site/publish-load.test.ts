import { expect, it } from 'vitest';
import { killDuringPublishes, type Moment } from '../kill-during-publish.ts';
import type { Edit } from '../numbered-releases.ts';
import { readDuringPublishes } from '../read-during-publishes.ts';

// Two publishes here; `npm run bench:publish-readers` makes ten under fifty readers.
it('fails no reader and mixes no two releases in a page while it publishes', async () => {
  const report = await readDuringPublishes(8, 2);
  expect(report).toMatchObject({ published: 2, failed: [], mixed: [], seen: ['0', '1', '2'] });
  expect(report.pages).toBeGreaterThan(20);
}, 480_000);

// Three moments of each here; `npm run bench:publish-kill` takes twenty at random.
it.each<Edit>(['content', 'engine'])(
  'serves on and takes the next push when a publish of other %s is killed at its start, in its build or at its end',
  async (edit) => {
    const moments: Moment[] = [
      ({ milliseconds }) => milliseconds > 100,
      ({ isBuilding }) => isBuilding,
      ({ isMade }) => isMade,
    ];
    const reports = await killDuringPublishes(moments, edit);
    expect(reports.flatMap(({ faults }) => faults)).toEqual([]);
    expect(reports.filter(({ wasOver }) => wasOver)).toEqual([]);
    expect(reports).toHaveLength(3);
  },
  480_000,
);
