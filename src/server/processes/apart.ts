import { fork, type ChildProcess } from 'node:child_process';
import path from 'node:path';
import { FEW_HEAPS } from './few-heaps.ts';

/** Whoever works in a process of its own, one order after the other, until there is nothing left to do. */
export interface Apart<Order extends object, Answer> {
  /** Gives the answer or, where the process came to no good, why there is none. */
  ask: (order: Order) => Promise<Answer | { reason: string }>;
  close: () => void;
}

export interface ApartOptions<Answer> {
  project: string;
  /** Relative to the project: a script that answers each message with one. */
  script: string;
  args: string[];
  isAnswer: (message: unknown) => message is Answer;
  /** How long one order may take. */
  milliseconds: number;
}

/**
 * Works in a process of its own, for what may bring one down or fill its memory: then that is told of its order, and
 * the next one has a new process. It is started by the first order.
 */
export function openApart<Order extends object, Answer>({
  project,
  script,
  args,
  isAnswer,
  milliseconds,
}: ApartOptions<Answer>): Apart<Order, Answer> {
  let child: ChildProcess | undefined;
  const start = () =>
    fork(path.join(project, script), args, {
      cwd: project,
      execPath: process.execPath,
      env: { ...process.env, ...FEW_HEAPS },
      // Bytes as they are, not as JSON.
      serialization: 'advanced',
    });
  return {
    ask(order) {
      const working = (child ??= start());
      return new Promise((resolve) => {
        const end = (answer: Answer | { reason: string }) => {
          clearTimeout(timer);
          working.removeAllListeners();
          resolve(answer);
        };
        const giveUp = (reason: string) => {
          working.kill('SIGKILL');
          child = undefined;
          end({ reason });
        };
        const timer = setTimeout(() => {
          giveUp('It takes longer than any picture should.');
        }, milliseconds);
        working.once('message', (message) => {
          if (isAnswer(message)) end(message);
          else giveUp('Whoever drew it told what is no drawing.');
        });
        working.once('error', ({ message }) => {
          giveUp(message);
        });
        working.once('exit', (code, signal) => {
          giveUp(`Whoever drew it came to an end (${signal ?? String(code)}).`);
        });
        working.send(order);
      });
    },
    close() {
      child?.kill();
      child = undefined;
    },
  };
}
