import { createInterface } from 'node:readline/promises';

/** A person at a terminal: hears a question and gives what was typed. */
export type AskPerson = (question: string) => Promise<string>;

/** What was made of an answer, or what is wrong with it where that can be said. */
export type ReadAnswer<Answer> = { value: Answer } | { fault: string | undefined };

/** Lets a person be asked while `act` runs, where there is a terminal. */
export async function withPerson<Result>(
  act: (ask: AskPerson | undefined) => Promise<Result>,
): Promise<Result> {
  if (!process.stdin.isTTY || !process.stdout.isTTY) return act(undefined);
  const lines = createInterface({ input: process.stdin, output: process.stdout });
  try {
    return await act((question) => lines.question(question));
  } finally {
    lines.close();
  }
}

/** Asks again for as long as nothing can be made of the answer. */
export async function askUntilTaken<Answer>(
  ask: AskPerson,
  question: string,
  read: (typed: string) => ReadAnswer<Answer>,
): Promise<Answer> {
  let before = '';
  for (;;) {
    const answer = read((await ask(before + question)).trim());
    if (!('fault' in answer)) return answer.value;
    before = `That cannot be taken${answer.fault === undefined ? '' : `: ${answer.fault}`}.\n`;
  }
}
