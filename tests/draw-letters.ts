import fs from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';
import type { MadeLetter } from '../src/letters/letter.ts';

interface DrawnLetter {
  name: string;
  letter: MadeLetter;
  /** Where its pictures are. */
  dist: string;
}

/** Pixels: a telephone, and the window of a mail program. */
const WIDTHS = [390, 700];

/** Draws letters as a mail program would, by day and by night, and writes their text beside them. */
export async function drawLetters(letters: readonly DrawnLetter[], folder: string, siteUrl: URL) {
  fs.mkdirSync(folder, { recursive: true });
  const browser = await chromium.launch({
    executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
  });
  for (const { name, letter, dist } of letters) {
    fs.writeFileSync(path.join(folder, `${name}.html`), letter.html);
    fs.writeFileSync(path.join(folder, `${name}.txt`), letter.text);
    for (const width of WIDTHS)
      for (const colorScheme of ['light', 'dark'] as const) {
        const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme });
        await context.route(`${siteUrl.origin}/**`, (route) =>
          route.fulfill({ path: path.join(dist, 'client', new URL(route.request().url()).pathname) }),
        );
        const page = await context.newPage();
        await page.setContent(letter.html, { waitUntil: 'load' });
        await page.screenshot({
          path: path.join(folder, `${name}-${width}-${colorScheme}.png`),
          fullPage: true,
        });
        await context.close();
      }
  }
  await browser.close();
}
