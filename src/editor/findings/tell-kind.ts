import type { Fault } from '../../posts/checks/report.ts';
import { tellSteps } from '../../posts/checks/tell-fault.ts';
import { isRecord, isText } from '../../lib/type-guards.ts';
import { readValue } from '../../posts/source/read-value.ts';
import type { FoundKind, Said } from '../../words/finding-kinds.ts';
import type { Words } from '../../words/table.ts';
import type { FindWords } from '../form/find-words.ts';
import type { CheckedText } from './checked-text.ts';
import { nameField } from './name-field.ts';

type Told = Words['findings'];

/** What is wrong and what to do, in plain words; of what only a file can have that somebody pushed, as the check says it. */
export function tellKind(
  fault: Fault,
  text: CheckedText | undefined,
  path: readonly (string | number)[],
  words: Told,
  find: FindWords,
): { words: string; advice: string } {
  if (!isPlain(fault.slug, words)) return { words: fault.message, advice: tellSteps(fault) };
  const [told, todo] = words.kinds[isEmptyField(fault, text, path) ? 'field-missing' : fault.slug];
  const what = nameWhat(fault, text, path, find);
  return { words: say(told, what), advice: tellLength(fault, words) ?? say(todo, what) };
}

/** A list without entries, as an import writes one where no category was given a topic, is empty to who sees a form. */
function isEmptyField(
  { slug }: Fault,
  text: CheckedText | undefined,
  path: readonly (string | number)[],
): boolean {
  if (slug !== 'field-invalid' || path.length === 0) return false;
  const value = readValue(text?.yaml.data, path);
  return (
    value === null || (isText(value) && value.trim() === '') || (Array.isArray(value) && value.length === 0)
  );
}

/** Whether there are plain words for a kind. */
export function isPlain(slug: string, words: Told): slug is FoundKind {
  return Object.hasOwn(words.kinds, slug);
}

function say(said: Said, what: string): string {
  return typeof said === 'string' ? said : said(what);
}

/** What the sentence names: a field, a part that the post declares, or what was found. */
function nameWhat(
  fault: Fault,
  text: CheckedText | undefined,
  path: readonly (string | number)[],
  find: FindWords,
): string {
  const { slug, found = '', mend, message } = fault;
  if (slug === 'field-invalid' || slug === 'field-missing')
    return nameField(fault.file, path, text?.yaml.data, find);
  if ('advice' in mend && mend.declarable) return mend.declarable.word;
  if (/^(?:characteristic|definition|outcomes|self-check)-/.test(slug)) {
    const id = /"([^"]+)"/.exec(message)?.[1] ?? '';
    return findTitle(text?.yaml.data, id) ?? id;
  }
  return found.replace(/[’']s$/, '');
}

/** How readers are told of what has this id. */
function findTitle(data: unknown, id: string): string | undefined {
  if (Array.isArray(data)) {
    for (const each of data) {
      const title = findTitle(each, id);
      if (title !== undefined) return title;
    }
    return undefined;
  }
  if (!isRecord(data)) return undefined;
  const title = data['title'] ?? data['name'];
  // The post itself has an id as well.
  if (data['id'] === id && isText(title) && !('dynamics' in data)) return title;
  return findTitle(data['dynamics'] ?? data['characteristics'], id);
}

/** How much a field takes is what its writer wants to know. */
function tellLength({ slug, mend }: Fault, words: Told): string | undefined {
  if (slug !== 'field-invalid' || !('advice' in mend)) return undefined;
  const [, bound, count = ''] = /^Write at (least|most) ([\d,]+) characters\.$/.exec(mend.advice) ?? [];
  if (bound === undefined) return undefined;
  return bound === 'least' ? words.atLeast(count) : words.atMost(count);
}
