import { SiteError } from '../src/lib/site-error.ts';

/** Runs what an npm script does. A fault of ours is told in words, anything else with its stack; both exit with 1. */
export async function runCommand(act: () => void | Promise<void>): Promise<void> {
  try {
    await act();
  } catch (error) {
    if (error instanceof SiteError) console.error([error.message, error.hint].filter(Boolean).join('\n'));
    else console.error(error);
    process.exitCode = 1;
  }
}
