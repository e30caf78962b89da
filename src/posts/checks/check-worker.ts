import { parentPort, workerData } from 'node:worker_threads';
import { checkProject } from './check-project.ts';

// The thread of check-aside.ts: it is given a folder and answers with the report.
parentPort?.postMessage(await checkProject(String(workerData)));
