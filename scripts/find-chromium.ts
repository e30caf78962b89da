import { execFileSync, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { chromium } from 'playwright-core';

/** Before the others the one without a window, which is all that tests need: it takes a third of the time less. */
const INSTALLED = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
];

/**
 * The path of a Chromium: the one of `CHROMIUM_PATH`, an installed one, or Playwright's own; where
 * there is none, one is installed if that can be done without asking.
 *
 * @throws {Error} one sentence that says what to do.
 */
export function getChromium(): string {
  const found = findChromium();
  if (found) return found;
  console.log('No Chromium here yet: installing one for the browser tests.');
  install();
  const installed = findChromium();
  if (installed) return installed;
  throw new Error(
    'The browser tests need Chromium: install it (on Debian: apt-get install chromium-headless-shell), or set CHROMIUM_PATH to one.',
  );
}

function findChromium(): string | undefined {
  const { CHROMIUM_PATH } = process.env;
  if (CHROMIUM_PATH) {
    if (fs.existsSync(CHROMIUM_PATH)) return CHROMIUM_PATH;
    throw new Error(`CHROMIUM_PATH is ${CHROMIUM_PATH}, where there is no file: correct it, or unset it.`);
  }
  for (const name of INSTALLED) {
    const which = spawnSync('which', [name], { encoding: 'utf8' });
    if (which.status === 0) return which.stdout.trim();
  }
  const own = chromium.executablePath();
  return fs.existsSync(own) ? own : undefined;
}

function install(): void {
  const isDebianRoot = fs.existsSync('/etc/debian_version') && process.getuid?.() === 0;
  try {
    if (isDebianRoot) {
      execFileSync('apt-get', ['update', '-qq'], { stdio: 'inherit' });
      execFileSync('apt-get', ['install', '-y', '-qq', 'chromium-headless-shell'], { stdio: 'inherit' });
    } else {
      execFileSync('npx', ['playwright-core', 'install', 'chromium'], { stdio: 'inherit' });
    }
  } catch {
    // Without a network or the right to install, the caller says what to do in one sentence.
  }
}
