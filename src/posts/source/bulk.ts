import type { Fault } from '../checks/report.ts';
import { faultAt, type SourceText } from './source-text.ts';

/**
 * Marks that the parser compares with each other: twice as many take four times as long, 10,000
 * quotation marks in one paragraph 5 s. A post of 10,000 words has some hundred.
 */
const MARKS = /["'<_*~[`]/g;
const MOST_MARKS = 2000;

export const MOST_DEPTH = 30;

/** What begins quotations and lists, one in the other: 10,000 deep they take the parser minutes. */
const CONTAINERS = new RegExp(
  `(?:^|\\n)(?:[ \\t]*(?:>|[-+*](?=[ \\t])|\\d{1,9}[.)](?=[ \\t]))){${MOST_DEPTH + 1}}`,
  'g',
);

/** What would keep the parser busy for longer than anybody waits. */
export function findBulk(text: SourceText, offset: number): Fault[] {
  const { source } = text;
  CONTAINERS.lastIndex = Math.max(0, offset - 1);
  const deep = CONTAINERS.exec(source);
  if (deep) return [tooDeep(text, source.indexOf(deep[0].trimStart(), deep.index))];
  for (let from = offset; from < source.length;) {
    const end = source.indexOf('\n\n', from);
    const paragraph = source.slice(from, end < 0 ? undefined : end);
    if (paragraph.length > MOST_MARKS && (paragraph.match(MARKS)?.length ?? 0) > MOST_MARKS)
      return [tooManyMarks(text, from)];
    if (end < 0) break;
    from = end + 2;
  }
  return [];
}

export function tooDeep(text: SourceText, offset: number): Fault {
  return faultAt(text, offset, 1, 'nested-too-deep', {
    message: 'Lists, quotations or tags stand in each other too deep to be read.',
    expected: `at most ${MOST_DEPTH} levels`,
    mend: { advice: 'Take out the marks before the words, such as ">" and "-".' },
  });
}

function tooManyMarks(text: SourceText, offset: number): Fault {
  return faultAt(text, offset, 1, 'nested-too-deep', {
    message: 'More quotation marks, stars and brackets stand here than any text has.',
    expected: `at most ${MOST_MARKS} of them between two empty lines`,
    mend: { advice: 'Put an empty line between the paragraphs.' },
  });
}
