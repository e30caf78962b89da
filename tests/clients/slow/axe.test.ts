import { expect, it } from 'vitest';
import { runAxe } from '../../browser/axe.ts';
import { openSilencer, type Finding } from '../silenced.ts';
import { LOOKS, useOpenedPages } from './opened-pages.ts';

const eachPage = useOpenedPages();

/** Rules that depend on colours and widths; all others are asked once, in the first look. */
const BY_LOOK = ['color-contrast', 'link-in-text-block', 'target-size'];

it('has nothing that axe objects to or cannot decide, on every page in every look', async () => {
  const silencer = openSilencer('axe');
  const found: Finding[] = [];
  let isFirst = '';
  await eachPage(LOOKS, async (page, at, { path, as }) => {
    const rules = isFirst === path + as ? BY_LOOK : undefined;
    isFirst = path + as;
    const { violations, incomplete } = await runAxe(page, { rules });
    for (const { id, nodes } of [...violations, ...incomplete])
      for (const { html, any, all, none } of nodes) {
        const [check] = [...any, ...all, ...none];
        const data: unknown = check?.data;
        const key = typeof data === 'object' && data !== null && 'messageKey' in data ? data.messageKey : '';
        found.push({ rule: id, text: `${at}: ${String(key)} ${check?.message ?? ''} ${html.slice(0, 160)}` });
      }
  });
  expect(silencer.filter(found)).toEqual([]);
  expect(silencer.listUnused()).toEqual([]);
}, 900_000);
