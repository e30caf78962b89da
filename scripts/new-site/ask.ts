import { SiteError } from '../../src/lib/site-error.ts';
import { askUntilTaken, type AskPerson } from '../ask-person.ts';
import { findSketched, QUESTIONS, type NewSite, type Question } from './settings.ts';

/** What was given on the command line, by the options of {@link QUESTIONS}. */
export type Given = Partial<Record<Question['option'], string>>;

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

function askUntilRight(question: Question, ask: AskPerson): Promise<string | undefined> {
  const { fallback, isOptional, read } = question;
  const shown = fallback === undefined ? `such as ${question.example}` : `${fallback} where you press Enter`;
  return askUntilTaken(ask, `${question.question} (${shown}) `, (typed) =>
    typed === '' && isOptional ? { value: undefined } : read(typed === '' ? (fallback ?? '') : typed),
  );
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
