import { isText } from '../../lib/type-guards.ts';
import { stopsBuild } from '../../posts/checks/draft-faults.ts';
import type { Fault } from '../../posts/checks/report.ts';
import { toCounter } from '../../words/counter.ts';
import { wordsOf } from '../../words/words.ts';
import type { Words } from '../../words/table.ts';
import { findRange, toCheckedText, type CheckedText } from './checked-text.ts';
import { findField } from './find-field.ts';
import type { Finding, Place, Quote } from './finding.ts';
import { listActs } from './list-acts.ts';
import { quoteSentence } from './quote-sentence.ts';
import { openFieldWords } from '../form/find-words.ts';
import { tellKind } from './tell-kind.ts';

export interface Found {
  faults: readonly Fault[];
  /** What was checked of the files that a save changes, by their paths. */
  texts: ReadonlyMap<string, string>;
  /** Whether something was pressed for words that have been changed since. */
  isAnswerStale?: boolean;
}

/**
 * What keeps a save from being published, and what is worth a look, as the coach is told it: each by itself in the
 * files that she changes. What stops it in others is counted there.
 */
export function toFindings({ faults, texts, isAnswerStale = false }: Found, language: string): Finding[] {
  const words = wordsOf(language).findings;
  const checked = new Map([...texts].map(([file, text]) => [file, toCheckedText(file, text)]));
  const told = faults.filter((fault) => fault.severity === 'warning' || stopsBuild(fault));
  const isHere = ({ file }: Fault) => checked.has(file) || findShown(file, checked) !== undefined;
  // Nothing can be published before what is worth a look has an answer, wherever it is.
  const byThemselves = told.filter((fault) => fault.severity === 'warning' || isHere(fault));
  const others = Map.groupBy(
    told.filter((fault) => !byThemselves.includes(fault)),
    ({ file }) => file,
  );
  return [
    ...(isAnswerStale ? [tellOutdated([...texts.keys()][0] ?? '', words)] : []),
    ...byThemselves
      .toSorted((a, b) => Number(a.severity === 'warning') - Number(b.severity === 'warning'))
      .map((fault) => toFinding(fault, checked, words, language)),
    ...[...others].flatMap(([file, alike]) => tellElsewhere(file, alike, words, language)),
  ];
}

function toFinding(
  fault: Fault,
  checked: ReadonlyMap<string, CheckedText>,
  words: Words['findings'],
  language: string,
): Finding {
  const { file, line, column, slug, severity, found, expected } = fault;
  const text = checked.get(file);
  const path = text ? findPath(fault, text) : [];
  const quote = text ? quoteFault(fault, text, path, language) : quoteExcerpt(fault, language);
  const told = tellKind(fault, text, path, words, openFieldWords(wordsOf(language)));
  return {
    key: `${slug} ${file} ${line}:${column}`,
    severity,
    ...told,
    ...(quote && !isSaid(quote, told.words) ? { quote } : {}),
    place: text ? findPlace(fault, text, path) : (findShown(file, checked) ?? { file }),
    acts: listActs(fault, text, words.acts),
    details: {
      file,
      line,
      slug,
      ...(found === undefined ? {} : { found }),
      ...(expected === undefined ? {} : { expected }),
    },
  };
}

function findPath(fault: Fault, text: CheckedText): (string | number)[] {
  const { start } = findRange(text, fault);
  if (start >= text.bodyStart) return [];
  const path = fault.field ? [...fault.field] : findField(text.yaml, start);
  return path.length > 0 ? path : findNameAbove(text.source, start);
}

/** The field of the first level that an offset belongs to, where the fields cannot be read. */
function findNameAbove(source: string, at: number): string[] {
  const end = source.indexOf('\n', at);
  const above = source.slice(0, end < 0 ? source.length : end);
  const name = [...above.matchAll(/^(\w+):/gm)].at(-1)?.[1];
  return name === undefined ? [] : [name];
}

function findPlace(fault: Fault, text: CheckedText, path: readonly (string | number)[]): Place {
  const { start, end } = findRange(text, fault);
  if (start < text.bodyStart) return path.length > 0 ? { field: path.join('.') } : { file: text.file };
  return { body: { start: start - text.bodyStart, end: end - text.bodyStart } };
}

/** Where a picture, or another file beside a text, is shown by what was sent. */
function findShown(file: string, checked: ReadonlyMap<string, CheckedText>): Place | undefined {
  const name = file.split('/').at(-1) ?? '';
  if (checked.has(file) || name === '') return undefined;
  for (const text of checked.values()) {
    const start = text.source.indexOf(name);
    if (start < 0) continue;
    if (start < text.bodyStart) return { field: findField(text.yaml, start).join('.') };
    const end = start + name.length;
    return { body: { start: start - text.bodyStart, end: end - text.bodyStart } };
  }
  return undefined;
}

/** Of a whole paragraph that is at fault, what was found in it is marked; of a field, its words as they are read. */
function quoteFault(
  fault: Fault,
  text: CheckedText,
  path: readonly (string | number)[],
  language: string,
): Quote | undefined {
  const { start, end } = findRange(text, fault);
  if (start < text.bodyStart) return quoteField(text, path, text.source.slice(start, end), language);
  const inner = fault.found === undefined ? -1 : text.source.slice(start, end).indexOf(fault.found);
  return inner > 0 && fault.found !== undefined
    ? quoteSentence(text.source, start + inner, start + inner + fault.found.length, language)
    : quoteSentence(text.source, start, end, language);
}

function quoteField(
  { yaml }: CheckedText,
  path: readonly (string | number)[],
  marked: string,
  language: string,
): Quote | undefined {
  const value: unknown = path.length === 0 ? undefined : yaml.document.getIn(path);
  if (!isText(value)) return undefined;
  const at = value.indexOf(marked);
  return at < 0
    ? quoteSentence(value, 0, value.length, language)
    : quoteSentence(value, at, at + marked.length, language);
}

/** Whether a quotation says no more than the sentence above it. */
function isSaid({ before, marked, after }: Quote, words: string): boolean {
  return before === '' && after === '' && words.includes(marked);
}

/** Of another file there is the line alone; where that is a field's, nothing of it is read as it stands. */
function quoteExcerpt({ excerpt, column, length }: Fault, language: string): Quote | undefined {
  return excerpt === '' || /^\s*(?:- )?\w+:(?:\s|$)/.test(excerpt)
    ? undefined
    : quoteSentence(excerpt, column - 1, column - 1 + length, language);
}

function tellElsewhere(
  file: string,
  faults: readonly Fault[],
  words: Words['findings'],
  language: string,
): Finding[] {
  const [first] = faults;
  if (!first) return [];
  const { line, slug } = first;
  return [
    {
      key: `elsewhere ${file}`,
      severity: 'error',
      words: toCounter(language)(faults.length, words.elsewhere),
      advice: words.elsewhereAdvice,
      place: { file },
      acts: [],
      details: { file, line, slug },
    },
  ];
}

function tellOutdated(file: string, words: Words['findings']): Finding {
  return {
    key: `answer-outdated ${file}`,
    severity: 'error',
    words: words.outdated,
    advice: words.outdatedAdvice,
    place: { file },
    acts: [],
    details: { file, line: 1, slug: 'answer-outdated' },
  };
}
