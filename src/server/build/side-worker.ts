import { inspect } from 'node:util';
import { parentPort, workerData } from 'node:worker_threads';
import type { Answer, Call } from './side-thread.ts';
import { openSideWork } from './side-work.ts';

// The thread of side-thread.ts, which gives it the folder of the project.
const work = openSideWork(String(workerData));

parentPort?.on('message', ({ method, given, port }: Call) => {
  const answered: unknown = Reflect.apply(work[method], undefined, given);
  void Promise.resolve(answered).then(
    (result) => {
      port.postMessage({ ok: true, result } satisfies Answer<unknown>);
    },
    (error: unknown) => {
      port.postMessage({ ok: false, error: inspect(error) } satisfies Answer<unknown>);
    },
  );
});
