import { FAULT_KINDS } from './fault-kinds.ts';
import type { Fault } from './report.ts';
import { listSteps } from './tell-fault.ts';
import { showControls } from '../source/characters.ts';

/** A fault as somebody may have made it, with the lines that are wrong and the same lines put right. */
export interface Example {
  fault: Fault;
  wrong: string[];
  right: string[];
}

/** More of a line than this shows nothing that matters. */
const MOST_SHOWN = 120;
/** Lines of an example; the lines of the twentieth like it teach nothing new. */
const MOST_LINES = 8;

const INTRODUCTION = `# All that the checks say

Made by \`npm run docs\`, from a small site in which each thing is wrong once. docs/checks.md explains each kind.

`;

/** The whole of docs/checks-table.md: every kind of fault with its words, its place, what to do, and the text then. */
export function writeChecksTable(examples: readonly Example[]): string {
  const rows = examples.map(({ fault, wrong, right }) => {
    const { slug, message, file, line } = fault;
    const steps = listSteps(fault).map(({ label, words }) => `${label}: ${toCell(words)}`);
    const then =
      right.length > 0 ? right.slice(0, 2).map(toCode).join('<br>') : wrong.length > 0 ? 'taken out' : '';
    return [
      `[${slug}](checks.md#${slug})`,
      FAULT_KINDS[slug].severity,
      toCell(message),
      `${toCell(showControls(file))}, line ${line}`,
      steps.join('<br>'),
      then,
    ];
  });
  const head = ['Kind', 'Is', 'What is said', 'Where', 'What to do', 'The text then'];
  const lines = [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`);
  return `${INTRODUCTION}${lines.join('\n')}\n`;
}

/** A text in a cell: nothing of it is Markdown. */
function toCell(words: string): string {
  return showControls(words.replaceAll('\n', ' '))
    .replace(/[\\`*_[\]<>{}#]/g, '\\$&')
    .replaceAll('|', '\\|')
    .trim();
}

function toCode(line: string): string {
  return `\`\` ${cut(line).replaceAll('|', '\\|')} \`\``;
}

function cut(line: string): string {
  const shown = showControls(line);
  return shown.length > MOST_SHOWN ? `${shown.slice(0, MOST_SHOWN)} …` : shown;
}

const SECTION = /^### ([\w-]+)\n([^]*?)(?=^##|$(?![^]))/gm;
const SHOWN = /\n(`{3,})diff\n[^]*?\n\1\n/g;

/**
 * docs/checks.md with an example below each paragraph: what is wrong with a minus before it, what is right with a plus.
 */
export function withExamples(document: string, examples: readonly Example[]): string {
  const bySlug = new Map<string, Example>(examples.map((example) => [example.fault.slug, example]));
  const shown = document.replace(SECTION, (_section, slug: string, text: string) => {
    const words = text.replace(SHOWN, '').trim();
    const example = bySlug.get(slug);
    const lines = example ? toDiff(example) : [];
    const fence = lines.some((line) => line.includes('```')) ? '````' : '```';
    const diff = lines.length > 0 ? `\n\n${fence}diff\n${lines.join('\n')}\n${fence}` : '';
    return `### ${slug}\n\n${words}${diff}\n\n`;
  });
  return `${shown.trimEnd()}\n`;
}

function toDiff({ fault, wrong, right }: Example): string[] {
  if (wrong.length + right.length === 0) return [];
  return [
    // Where something is missing, what it is missing for.
    ...(wrong.length === 0 && fault.excerpt ? [`  ${cut(fault.excerpt)}`] : []),
    ...wrong.slice(0, MOST_LINES).map((line) => `- ${cut(line)}`),
    ...right.slice(0, MOST_LINES).map((line) => `+ ${cut(line)}`),
  ];
}
