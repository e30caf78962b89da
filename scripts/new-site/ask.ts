import { createInterface } from 'node:readline/promises';
import { SiteError } from '../../src/lib/site-error.ts';
import { findSketched, QUESTIONS, type NewSite, type Question } from './settings.ts';

/** What was given on the command line, by the options of {@link QUESTIONS}. */
export type Given = Partial<Record<Question['option'], string>>;

/** A person at a terminal: hears a question and gives what was typed. */
export type AskPerson = (question: string) => Promise<string>;

const EXAMPLE = QUESTIONS.filter(({ isOptional }) => !isOptional)
  .map(({ option, example }) => (option === 'folder' ? example : `--${option} ${quote(example)}`))
  .join(' ');

/**
 * What a new site is to be made from. What was given is looked at first and all that is wrong with it told at once; what
 * is missing is asked for where there is somebody to ask.
 *
 * @param ask undefined where nobody sits at a terminal
 * @throws {SiteError} `new-site-settings`
 */
export async function readNewSite(given: Given, ask: AskPerson | undefined): Promise<NewSite> {
  const answers = new Map<Question['option'], string | undefined>();
  const faults: string[] = [];
  for (const question of QUESTIONS) {
    const said = given[question.option]?.trim() ?? '';
    const text = said === '' ? (ask ? undefined : question.fallback) : said;
    const read = text === undefined ? undefined : question.read(text);
    if (read && 'fault' in read) faults.push(`${nameOf(question)}: found "${text ?? ''}", ${read.fault}.`);
    else if (read) answers.set(question.option, read.value);
    else if (!ask && !question.isOptional) faults.push(`${nameOf(question)}: missing.`);
  }
  if (faults.length > 0)
    throw new SiteError('new-site-settings', `Nothing is written yet.\n${faults.join('\n')}`, {
      hint: `Write, for example: npm run new:site -- ${EXAMPLE}`,
    });
  for (const question of QUESTIONS)
    if (ask && !answers.has(question.option))
      answers.set(question.option, await askUntilRight(question, ask));
  return toNewSite(answers);
}

function nameOf({ option }: Question): string {
  return option === 'folder' ? 'The folder' : `--${option}`;
}

function quote(text: string): string {
  return /^[\w:/.-]+$/.test(text) ? text : `"${text}"`;
}

async function askUntilRight(question: Question, ask: AskPerson): Promise<string | undefined> {
  const { fallback, isOptional, read } = question;
  const shown = fallback === undefined ? `such as ${question.example}` : `${fallback} where you press Enter`;
  let before = '';
  for (;;) {
    const typed = (await ask(`${before}${question.question} (${shown}) `)).trim();
    if (typed === '' && isOptional) return undefined;
    const answer = read(typed === '' ? (fallback ?? '') : typed);
    if (!('fault' in answer)) return answer.value;
    before = `That cannot be taken: ${answer.fault}.\n`;
  }
}

function toNewSite(answers: ReadonlyMap<Question['option'], string | undefined>): NewSite {
  const get = (option: Question['option']) => answers.get(option) ?? '';
  const language = get('language');
  return {
    folder: get('folder'),
    name: get('name'),
    coach: get('coach'),
    address: get('address'),
    language,
    sketched: findSketched(language) ?? 'en',
    colour: answers.get('colour'),
    timeZone: answers.get('time-zone'),
  };
}

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
