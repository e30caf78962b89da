import fs from 'node:fs';
import { createRequire } from 'node:module';
import { expect, it } from 'vitest';
import { openSilencer, type Finding } from '../silenced.ts';
import { useOpenedPages } from './opened-pages.ts';

const SNIFFER = fs.readFileSync(
  createRequire(import.meta.url).resolve('html_codesniffer/build/HTMLCS.js'),
  'utf8',
);
const LOOKS = (['light', 'dark'] as const).map((colorScheme) => ({ width: 390, colorScheme }));

const eachPage = useOpenedPages();

it('breaks no rule of WCAG 2.1, level AA, and gives no warning, in the eyes of HTML_CodeSniffer', async () => {
  const silencer = openSilencer('html-codesniffer');
  const found: Finding[] = [];
  let checked = 0;
  await eachPage(LOOKS, async (page, at) => {
    if (!(await page.evaluate(() => 'HTMLCS' in globalThis))) await page.addScriptTag({ content: SNIFFER });
    const messages = await page.evaluate(
      () =>
        new Promise<{ type: number; code: string; msg: string; html: string }[]>((resolve) => {
          interface Message {
            type: number;
            code: string;
            msg: string;
            element: Partial<Element>;
          }
          const { HTMLCS } = globalThis as unknown as {
            HTMLCS: {
              process: (standard: string, content: Document, done: () => void) => void;
              getMessages: () => Message[];
            };
          };
          HTMLCS.process('WCAG2AA', document, () => {
            resolve(
              HTMLCS.getMessages().map(({ type, code, msg, element }) => ({
                type,
                code,
                msg,
                html: element.outerHTML?.slice(0, 160) ?? '',
              })),
            );
          });
        }),
    );
    checked += messages.length;
    // The third type is a notice: something that a person is to look at on any page, whatever is on it.
    for (const { type, code, msg, html } of messages)
      if (type < 3) found.push({ rule: code.replace('WCAG2AA.', ''), text: `${at}: ${msg} ${html}` });
  });
  expect(checked).toBeGreaterThan(1000);
  expect(silencer.filter(found)).toEqual([]);
  expect(silencer.listUnused()).toEqual([]);
}, 900_000);
