import { killDuringPublishes, type Moment } from '../tests/kill-during-publish.ts';
import { writeFigures } from './figures.ts';

// `npm run bench:publish-kill`: SIGKILL at twenty random moments of a publish.
const MOMENTS = 20;

let round = 0;
const moments = Array.from({ length: MOMENTS }, (): Moment => {
  const part = Math.random();
  return ({ milliseconds }, whole) => milliseconds > part * whole;
});
const reports = await killDuringPublishes(moments, ({ at, wasOver, faults }) => {
  round += 1;
  const state = at.isMade ? 'made' : at.isBuilding ? 'being built' : 'not begun';
  const when = wasOver ? 'was over' : `killed after ${Math.round(at.milliseconds)} ms, its release ${state}`;
  console.log(`${round}: ${when}; ${faults.length === 0 ? 'all well' : faults.join('; ')}`);
});
const killed = reports.filter(({ wasOver }) => !wasOver).length;
const faults = reports.flatMap((report) => report.faults).length;
console.log(`${killed} killed, ${faults} faults`);
writeFigures('publish-kill', { moments: MOMENTS, killed, faults });
process.exit(faults > 0 ? 1 : 0);
