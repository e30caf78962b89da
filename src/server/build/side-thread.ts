import { MessageChannel, Worker, type MessagePort } from 'node:worker_threads';
import type { SideWork } from './side-work.ts';

type Method = keyof SideWork;

/** What the thread is sent: a method of {@link SideWork}, what it is given, and where to answer. */
export interface Call {
  method: Method;
  given: unknown[];
  port: MessagePort;
}

/** An error comes as all that there is to print of it: of its fields a thread is handed few. */
export type Answer<Result> = { ok: true; result: Result } | { ok: false; error: string };

/**
 * Side work in a thread of its own.
 *
 * @param script side-worker.ts, as the engine of the project has it
 */
export function openSideThread(root: string, script: string): SideWork {
  const worker = new Worker(script, { workerData: root });
  const ended = new Promise<never>((_resolve, reject) => {
    worker.once('error', reject).once('exit', (code) => {
      reject(new Error(`The thread beside the build ended by itself, with ${code}.`));
    });
  });
  // Told to whoever waits for an answer.
  ended.catch(() => undefined);
  return {
    checkContent: () => call('checkContent'),
    makeSearchIndex: (pages) => call('makeSearchIndex', pages),
    checkOutput: (folder, files) => call('checkOutput', folder, files),
    end: () => call('end'),
  };

  function call<Result>(method: Method, ...given: unknown[]): Promise<Result> {
    const { port1, port2 } = new MessageChannel();
    const answer = new Promise<Result>((resolve, reject) => {
      port1.once('message', (answer: Answer<Result>) => {
        if (answer.ok) resolve(answer.result);
        else reject(new Error(answer.error));
        port1.close();
      });
    });
    const sent: Call = { method, given, port: port2 };
    worker.postMessage(sent, [port2]);
    return Promise.race([answer, ended]);
  }
}
