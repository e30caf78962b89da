import type { CDPSession, Page } from 'playwright-core';

const sessions = new WeakMap<Page, Promise<CDPSession>>();

/**
 * Runs a program in a page as a script of its own, whatever the page's policy. By `page.evaluate` it would be text within
 * a function, which the browser reads anew for each page: of a checker of half a megabyte that took as long as half of
 * its check.
 */
export async function runScript(page: Page, source: string): Promise<void> {
  const session = sessions.get(page) ?? page.context().newCDPSession(page);
  sessions.set(page, session);
  // What the program's last line gives is not asked for: it may be all of it.
  const { exceptionDetails } = await (
    await session
  ).send('Runtime.evaluate', { expression: `${source}\n;undefined` });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
}
