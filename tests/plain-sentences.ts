import type { Fault } from '../src/posts/checks/report.ts';

/** Words of those who make programs that read programs. Who writes about love has never met them. */
export const OF_A_PROGRAM =
  /\b(?:oxc|acorn|swc|JSX|MDX|ESM|mdast|hast|micromark|S[äa]tteri|AST|lexer|tokens?|identifier|expressions?|unexpected character|pars(?:e[rd]?|ing)|syntax|attributes?|nodes?|schema|zod|undefined|null|NaN|EOF|regexp?|boolean|enum|stack|YAML)\b/i;

/** Of the writer's own text, or for programs; all else in a fault is a sentence, or part of one. */
const NO_SENTENCES: ReadonlySet<string> = new Set(['slug', 'severity', 'file', 'found', 'excerpt', 'write']);

/** What is said of a fault. */
export function readSentences(fault: Fault): string {
  return Object.entries(fault)
    .filter(([key, value]) => typeof value === 'string' && !NO_SENTENCES.has(key))
    .map(([, value]) => String(value))
    .join(' ');
}
