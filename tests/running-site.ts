import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { startServer, type Running, type ScheduleClock } from '../src/server/main.ts';
import { DIST } from './fixture-site.ts';

export interface RunningSite extends Running {
  /** Its own, and gone when it stops. */
  dataFolder: string;
}

/** The real server over the built site, on a port that the kernel picks, with an empty store. */
export async function startSite(
  environment: NodeJS.ProcessEnv = {},
  dist = DIST,
  clock?: ScheduleClock,
): Promise<RunningSite> {
  const dataFolder = fs.mkdtempSync(path.join(os.tmpdir(), 'common-ground-'));
  const running = await startServer({ PORT: '0', DATA_DIR: dataFolder, ...environment }, dist, clock);
  return {
    ...running,
    dataFolder,
    async stop() {
      await running.stop();
      fs.rmSync(dataFolder, { recursive: true });
    },
  };
}
