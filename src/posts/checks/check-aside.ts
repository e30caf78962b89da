import { Worker } from 'node:worker_threads';
import type { Report } from './report.ts';

/**
 * Checks the content of a project in a thread of its own.
 *
 * @param script check-worker.ts, as the engine of the project has it
 */
export function checkAside(folder: string, script: string): Promise<Report> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(script, { workerData: folder });
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', (code) => {
      reject(new Error(`The check of the content ended by itself, with ${code}.`));
    });
  });
}
