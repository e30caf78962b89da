import { chromium, type Browser } from 'playwright-core';
import { inject } from 'vitest';

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

/** The real browser that was found for the project. */
export function launchBrowser(more: readonly string[] = []): Promise<Browser> {
  const executablePath = inject('chromium');
  if (!executablePath) throw new Error('This project has no browser: give it one in vitest.config.ts.');
  return chromium.launch({ executablePath, args: [...ARGUMENTS, ...more] });
}
