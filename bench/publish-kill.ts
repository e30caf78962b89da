import { killDuringPublishes, type Moment } from '../tests/kill-during-publish.ts';
import { writeFigures } from './figures.ts';

// `npm run bench:publish-kill`: SIGKILL at twenty random moments of a publish that bundles the engine
// anew, and at twenty of one that renders changed content alone. `-- content` does the second alone.
const MOMENTS = 20;
const EDITS = process.argv[2] === 'content' ? (['content'] as const) : (['engine', 'content'] as const);

const figures: Record<string, { moments: number; killed: number; faults: number }> = {};
for (const edit of EDITS) {
  let round = 0;
  const moments = Array.from({ length: MOMENTS }, (): Moment => {
    const part = Math.random();
    return ({ milliseconds }, whole) => milliseconds > part * whole;
  });
  const reports = await killDuringPublishes(moments, edit, ({ at, wasOver, faults }) => {
    round += 1;
    const state = at.isMade ? 'made' : at.isBuilding ? 'being built' : 'not begun';
    const when = wasOver
      ? 'was over'
      : `killed after ${Math.round(at.milliseconds)} ms, its release ${state}`;
    console.log(`${edit} ${round}: ${when}; ${faults.length === 0 ? 'all well' : faults.join('; ')}`);
  });
  const killed = reports.filter(({ wasOver }) => !wasOver).length;
  const faults = reports.flatMap((report) => report.faults).length;
  console.log(`${edit}: ${killed} killed, ${faults} faults`);
  figures[edit] = { moments: MOMENTS, killed, faults };
}
await writeFigures('publish-kill', figures);
process.exit(Object.values(figures).some(({ faults }) => faults > 0) ? 1 : 0);
