import fs from 'node:fs';
import { createRequire } from 'node:module';
import { expect, it } from 'vitest';
import { openSilencer, type Finding } from '../silenced.ts';
import { useOpenedPages } from './opened-pages.ts';

const ENGINE = fs.readFileSync(
  createRequire(import.meta.url).resolve('accessibility-checker-engine/ace.js'),
  'utf8',
);
const LOOKS = (['light', 'dark'] as const).map((colorScheme) => ({ width: 390, colorScheme }));

const eachPage = useOpenedPages();

it('has no violation, sure or possible, in the eyes of IBM’s engine', async () => {
  const silencer = openSilencer('ibm');
  const found: Finding[] = [];
  let checked = 0;
  await eachPage(LOOKS, async (page, at) => {
    if (!(await page.evaluate(() => 'ace' in globalThis))) await page.addScriptTag({ content: ENGINE });
    const results = await page.evaluate(async () => {
      interface Result {
        ruleId: string;
        value: [string, string];
        snippet: string;
        message: string;
      }
      const { ace } = globalThis as unknown as {
        ace: { Checker: new () => { check(d: Document, p: string[]): Promise<{ results: Result[] }> } };
      };
      return (await new ace.Checker().check(document, ['WCAG_2_2'])).results.map(
        ({ ruleId, value, snippet, message }) => ({ ruleId, value, snippet, message }),
      );
    });
    checked += results.length;
    for (const { ruleId, value, snippet, message } of results)
      if (value[0] === 'VIOLATION' && value[1] !== 'PASS')
        found.push({ rule: ruleId, text: `${at}: ${value[1]} ${message} ${snippet.slice(0, 160)}` });
  });
  expect(checked).toBeGreaterThan(10_000);
  expect(silencer.filter(found)).toEqual([]);
  expect(silencer.listUnused()).toEqual([]);
}, 900_000);
