import { execFileSync } from 'node:child_process';
import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { startServer } from '../src/server/main.ts';
import { BUILD_SCRIPT } from '../src/server/publish/run-build.ts';
import { getChromium } from './find-chromium.ts';

export interface ShownSite {
  url: string;
  browser: Browser;
}

/** Builds this project's site (but with KEEP_BUILD, which takes the last), and shows it to a browser. */
export async function showSite(look: (site: ShownSite) => Promise<void>): Promise<void> {
  if (!process.env.KEEP_BUILD) execFileSync(process.execPath, [BUILD_SCRIPT], { stdio: 'inherit' });
  const dataFolder = await fs.mkdtemp(path.join(os.tmpdir(), 'common-ground-'));
  const server = await startServer({
    HOST: '127.0.0.1',
    PORT: '0',
    DATA_DIR: dataFolder,
    SITE_URL: 'http://localhost:4321',
  });
  const browser = await chromium.launch({
    executablePath: getChromium(),
    args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
  });
  try {
    await look({ url: server.url, browser });
  } finally {
    await browser.close();
    await server.stop();
    await fs.rm(dataFolder, { recursive: true });
  }
}
