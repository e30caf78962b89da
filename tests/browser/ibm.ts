import fs from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { runScript } from './run-script.ts';

const ENGINE = fs.readFileSync(
  createRequire(import.meta.url).resolve('accessibility-checker-engine/ace.js'),
  'utf8',
);

/** What IBM's engine says of one element by one of its rules. */
export interface IbmResult {
  ruleId: string;
  /** Of what kind the rule is, such as "VIOLATION", and what was found: "PASS", "FAIL" or "POTENTIAL". */
  value: [kind: string, verdict: string];
  snippet: string;
  message: string;
}

/** What IBM's engine says of a page, by WCAG 2.2. */
export async function runIbm(page: Page): Promise<IbmResult[]> {
  if (!(await page.evaluate(() => 'ace' in globalThis))) await runScript(page, ENGINE);
  // As one text: handed over piece by piece, thousands of answers took longer than the asking.
  const told = await page.evaluate(async () => {
    const { ace } = globalThis as unknown as {
      ace: { Checker: new () => { check(d: Document, p: string[]): Promise<{ results: IbmResult[] }> } };
    };
    const { results } = await new ace.Checker().check(document, ['WCAG_2_2']);
    return JSON.stringify(
      results.map(({ ruleId, value, snippet, message }) => ({ ruleId, value, snippet, message })),
    );
  });
  return JSON.parse(told) as IbmResult[];
}
