import type { Fault } from '../src/posts/checks/report.ts';

/** Words of those who make programs that read programs. Who writes about love has never met them. */
export const OF_A_PROGRAM =
  /\b(?:oxc|acorn|swc|JSX|MDX|ESM|mdast|hast|micromark|S[äa]tteri|AST|lexer|tokens?|identifier|expressions?|unexpected character|pars(?:e[rd]?|ing)|syntax|attributes?|nodes?|schema|zod|undefined|null|NaN|EOF|regexp?|boolean|enum|stack|(?<!\.)YAML)\b/i;

/** What is said of a fault, but for what is the writer's own text or to be written. */
export function readSentences({ message, expected = '', mend }: Fault): string {
  return [message, expected, 'advice' in mend ? mend.advice : ''].join(' ');
}
