import { chromium, type Browser } from 'playwright-core';

/**
 * Chromium without anything that would look for a network, and at once at the place it scrolls to: over a long
 * page to a button it took two seconds each time, a third of what the tests with a browser take.
 */
const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-smooth-scrolling',
];

/** The real browser that scripts/test.ts found. */
export function launchBrowser(more: readonly string[] = []): Promise<Browser> {
  const { CHROMIUM_PATH } = process.env;
  if (!CHROMIUM_PATH) throw new Error('CHROMIUM_PATH is not set: run the tests by `npm test`.');
  return chromium.launch({ executablePath: CHROMIUM_PATH, args: [...ARGUMENTS, ...more] });
}
