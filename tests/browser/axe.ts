import fs from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Page } from 'playwright-core';
import { runScript } from './run-script.ts';

const SOURCE = fs.readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe minds, and what it leaves to somebody who looks. */
type Objections = Pick<axe.AxeResults, 'violations' | 'incomplete'>;

/**
 * What axe says of a page: of all of it, or of what a selector finds; by all rules, or by some.
 *
 * It runs in the page itself and is brought there once, where @axe-core/playwright opens a second page
 * for every answer: with four answers for each of some forty pages, that is most of the time.
 */
export async function runAxe(
  page: Page,
  { within, rules }: { within?: string; rules?: readonly string[] | undefined } = {},
): Promise<Objections> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await runScript(page, SOURCE);
  const options: axe.RunOptions = {
    // Of all that is in order it would write down markup and selectors, and we would read them: most of the answer.
    resultTypes: ['violations', 'incomplete'],
    ...(rules && { runOnly: { type: 'rule', values: [...rules] } }),
  };
  return page.evaluate(
    async ([selector, given]) => {
      const { axe: engine } = globalThis as unknown as { axe: typeof axe };
      const { violations, incomplete } = await engine.run(selector ?? document, given);
      return { violations, incomplete };
    },
    [within, options] as const,
  );
}
