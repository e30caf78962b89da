import type { Fault } from './report.ts';
import { showControls } from '../source/characters.ts';

/** A line of what is told of a fault: "Write: **words**". */
export interface Step {
  label: 'Replace' | 'Write' | 'Take out' | 'Add' | 'Rename' | 'To do' | 'Example';
  words: string;
}

/** A text that is replaced is shown to be found again; more of it than a line is not needed for that. */
const MOST_SHOWN = 80;

/**
 * A fault in words, for wherever it is told by itself: what is wrong, then what to do, each on a line of its own.
 */
export function tellFault(fault: Fault): string {
  return `${fault.message}\n${tellSteps(fault)}`;
}

/** As much of a line beside a fault as is needed to find it again, in characters. */
const AROUND = 40;

/** The fault with the words around it, where no line of signs below can point at it; nothing where no text is at fault. */
export function quoteFault({ excerpt, column, length }: Fault): string {
  const start = column - 1;
  const from = start <= AROUND ? 0 : Math.min(start, excerpt.indexOf(' ', start - AROUND) + 1 || start);
  const space = excerpt.indexOf(' ', start + length + AROUND);
  const to = space < 0 ? excerpt.length : space;
  const words = excerpt.slice(from, to).trim();
  if (words === '') return '';
  return `“${from > 0 ? '… ' : ''}${words}${to < excerpt.length ? ' …' : ''}”`;
}

/** What to do alone. */
export function tellSteps(fault: Fault): string {
  return listSteps(fault)
    .map(({ label, words }) => (label === 'To do' ? words : `${label}: ${words}`))
    .join('\n');
}

/** What to do about a fault, step by step. */
export function listSteps(fault: Fault): Step[] {
  const { mend } = fault;
  if ('rename' in mend) return [{ label: 'Rename', words: `${mend.rename} to ${mend.to}` }];
  if ('advice' in mend) {
    const { advice, example } = mend;
    return [
      { label: 'To do', words: advice },
      ...(example === undefined ? [] : [{ label: 'Example' as const, words: example }]),
    ];
  }
  const { write, replaces } = mend;
  if (write.trim() === '') return [{ label: 'Take out', words: toLine(replaces.text) }];
  if (replaces.text === '') return [{ label: 'Add', words: write.trim() }];
  // What is marked anyway need not be said once more.
  return [
    ...(isMarked(fault, replaces.text) ? [] : [{ label: 'Replace' as const, words: toLine(replaces.text) }]),
    { label: 'Write', words: write.trim() },
  ];
}

function isMarked({ excerpt, column, length }: Fault, text: string): boolean {
  return excerpt.slice(column - 1, column - 1 + length).trim() === text.trim();
}

function toLine(text: string): string {
  const [first = '', ...rest] = text.trim().split('\n');
  const isCut = rest.length > 0 || first.length > MOST_SHOWN;
  return showControls(first.slice(0, MOST_SHOWN)) + (isCut ? ' …' : '');
}
