import { expect, it } from 'vitest';
import { runIbm } from '../../browser/ibm.ts';
import { openSilencer, type Finding } from '../silenced.ts';
import { useOpenedPages } from './opened-pages.ts';

const LOOKS = (['light', 'dark'] as const).map((colorScheme) => ({ width: 390, colorScheme }));

const eachPage = useOpenedPages();

it('has no violation, sure or possible, in the eyes of IBM’s engine', async () => {
  const silencer = openSilencer('ibm');
  const found: Finding[] = [];
  let checked = 0;
  await eachPage(LOOKS, async (page, at) => {
    const results = await runIbm(page);
    checked += results.length;
    for (const { ruleId, value, snippet, message } of results)
      if (value[0] === 'VIOLATION' && value[1] !== 'PASS')
        found.push({ rule: ruleId, text: `${at}: ${value[1]} ${message} ${snippet.slice(0, 160)}` });
  });
  expect(checked).toBeGreaterThan(10_000);
  expect(silencer.filter(found)).toEqual([]);
  expect(silencer.listUnused()).toEqual([]);
}, 900_000);
