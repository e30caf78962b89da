import type { TestProject } from 'vitest/node';
import { getChromium } from '../scripts/find-chromium.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where Chromium is; undefined in projects that need none. */
    chromium?: string;
  }
}

let found: string | undefined;

/** Finds a Chromium, once for all projects with a browser; those without are run where there is none. */
export default function setup(project: TestProject): void {
  found ??= getChromium();
  project.provide('chromium', found);
}
