import type { Document, ErrorCode } from 'yaml';
import type { Fault } from '../checks/report.ts';
import { faultAt, findLineStarts, type SourceText } from './source-text.ts';

/** How lines that are fields are read. */
type Parse = (yaml: string) => Document.Parsed;

/** As many lines as are told of one file; one mistake can make hundreds. */
const MOST_FAULTS = 5;

/** In characters. Fields are read anew for each way to put a line right, and those of a post have some thousands. */
const LONGEST_REPAIRED = 16 * 1024;

const FIELD = /^([ \t]*(?:-[ \t]+)*)([A-Za-z][\w-]*)[ \t]*:[ \t]*(.*?)[ \t]*$/;
const ITEM = /^([ \t]*-[ \t]+)(.*?)[ \t]*$/;

interface Repair {
  message: string;
  line: string;
}

/**
 * Says of fields that cannot be read which lines are wrong. Each is put right in turn, by what makes the rest readable,
 * so that the next one shows as well; that is also what the writer is told to write.
 *
 * @param offset where the fields begin in the file
 */
export function tellUnreadable(text: SourceText, yaml: string, offset: number, parse: Parse): Fault[] {
  const lines = yaml.split('\n');
  const starts = findLineStarts(yaml).map((start) => offset + start);
  const repaired = new Map<number, Repair>();
  while (repaired.size < MOST_FAULTS) {
    const [error] = parse(lines.join('\n')).errors;
    if (!error) break;
    const stumbled = lineOf(lines, error.pos[0]);
    const found = yaml.length > LONGEST_REPAIRED ? undefined : findRepair(lines, stumbled, parse);
    if (!found || repaired.has(found.index)) {
      const told = [...repaired].map(tellRepair);
      return [...told, tellLine(text, starts[stumbled] ?? offset, lines[stumbled] ?? '', error.code)];
    }
    repaired.set(found.index, found.repair);
    lines[found.index] = found.repair.line;
  }
  return [...repaired].map(tellRepair);

  /** From the first word of the line on, where what is before it is right. */
  function tellRepair([index, { message, line }]: [number, Repair]): Fault {
    const start = starts[index] ?? offset;
    const original = text.source.slice(start).split('\n')[0] ?? '';
    const [indent = ''] = /^\s*/.exec(original) ?? [];
    const kept = line.startsWith(indent) ? indent.length : 0;
    return faultAt(text, start + kept, original.length - kept, 'front-matter-unreadable', {
      message,
      mend: { write: line.slice(kept) },
    });
  }
}

/** Where the parser stumbles: at the end of a text that is not closed, that is the last line. */
function lineOf(lines: readonly string[], offset: number): number {
  let start = 0;
  const at = lines.findIndex((line) => (start += line.length + 1) > offset);
  return at < 0 ? lines.length - 1 : at;
}

/** Lines with a text that a quotation mark begins and perhaps none ends; the parser notices at the end of the file. */
function listOpenQuotes(lines: readonly string[]): number[] {
  return lines
    .flatMap((line, index) =>
      /^[^"'#]*[:-][ \t]+["']/.test(line) && (line.match(/["']/g)?.length ?? 0) % 2 === 1 ? index : [],
    )
    .slice(0, 3);
}

/** The line at which the parser stumbles, the one above it, or one with an open quotation mark, put right. */
function findRepair(
  lines: readonly string[],
  stumbled: number,
  parse: Parse,
): { index: number; repair: Repair } | undefined {
  for (const index of new Set([stumbled, stumbled - 1, ...listOpenQuotes(lines)])) {
    const repair = listRepairs(lines[index] ?? '').find((each) => isBetter(lines.with(index, each.line)));
    if (repair) return { index, repair };
  }
  return undefined;

  /** Everything up to where the parser stumbled can be read. */
  function isBetter(others: readonly string[]): boolean {
    const [first] = parse(others.join('\n')).errors;
    return !first || lineOf(others, first.pos[0]) > stumbled;
  }
}

/** What means something to whoever reads fields; what begins with a bracket may be meant as a list. */
const SPECIAL = /^(?![[{]).*[:#"'{}[\],&*!|>%@`?-]/;

/** What may be wrong with a line by itself, with the line as it was meant. */
function listRepairs(line: string): Repair[] {
  const [, start = '', name = '', value = ''] = FIELD.exec(line) ?? [];
  const [, dash = '', item = ''] = ITEM.exec(line) ?? [];
  const quoted =
    'This text has signs in it that mean something else here, so it needs quotation marks around it.';
  const repairs: Repair[] = [];
  if (/^ *\t/.test(line)) {
    const spaced = line.replace(/^\s+/, (tabs) => tabs.replaceAll('\t', '  '));
    repairs.push({ message: 'A tab begins this line; fields are indented by spaces.', line: spaced });
  }
  if (/^(["'])(?:(?!\1).)*$/.test(value)) {
    const closed = `${start}${name}: ${value}${value.charAt(0)}`;
    repairs.push({ message: 'A quotation mark begins this text, and none ends it.', line: closed });
  }
  if (/^\[[^\]]*$/.test(value)) {
    const closed = `${start}${name}: ${value}]`;
    repairs.push({ message: 'A list begins with "[", and nothing closes it.', line: closed });
  }
  if (name && value && !line.startsWith(`${start}${name}: `))
    repairs.push({ message: 'A space is missing behind the colon.', line: `${start}${name}: ${value}` });
  if (name && SPECIAL.test(value))
    repairs.push({ message: quoted, line: `${start}${name}: ${quote(value)}` });
  if (dash && SPECIAL.test(item)) repairs.push({ message: quoted, line: `${dash}${quote(item)}` });
  return repairs.filter((repair) => repair.line !== line);
}

/** In double quotation marks a backslash means something; in single ones nothing does. */
function quote(value: string): string {
  return /["\\]/.test(value) ? `'${value.replaceAll("'", "''")}'` : `"${value}"`;
}

const MEANINGS: Partial<Record<ErrorCode, string>> = {
  BAD_INDENT: 'This line begins further left or right than the lines that it belongs to.',
  MISSING_CHAR: 'A sign is missing here: a comma, a bracket or a quotation mark.',
  MULTIPLE_DOCS: 'A line of three hyphens ends the fields here, and more of them follow.',
};

function tellLine(text: SourceText, offset: number, line: string, code: ErrorCode): Fault {
  return faultAt(text, offset, line.length, 'front-matter-unreadable', {
    message: MEANINGS[code] ?? 'From this line on nobody can tell which field has which value.',
    mend: {
      advice:
        'Write one "name: value" on each line, indent lists by two spaces, and put quotation marks around a text with a colon in it.',
      example: 'title: "Why it hurts: a story"',
    },
  });
}
