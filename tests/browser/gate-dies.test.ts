import { execFileSync } from 'node:child_process';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { until } from '../until.ts';
import { MINUTE, PHONE, useWritingSite } from './writing-site.ts';

const LAPTOP = { width: 1280, height: 800 };
const KEPT = 'Your words are kept, and the site is as it was.';

/** Where the pages are drawn to be looked at, where somebody wants to. */
const SHOTS = process.env['SHOTS'];

const site = useWritingSite();

/** Processes that another one has started, and those that these have. */
function listChildren(of: number): { pid: number; args: string }[] {
  const lines = execFileSync('ps', ['-eo', 'pid=,ppid=,args='], { encoding: 'utf8' }).trim().split('\n');
  const all = lines.flatMap((line) => {
    const [, pid, parent, args = ''] = /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line) ?? [];
    return pid === undefined ? [] : [{ pid: Number(pid), parent: Number(parent), args }];
  });
  const below = (parent: number): typeof all =>
    all.filter((each) => each.parent === parent).flatMap((each) => [each, ...below(each.pid)]);
  return below(of);
}

/** Ends a process of the gate as soon as it is there, as a machine without memory does. */
async function killOnce(script: string): Promise<void> {
  const find = () => listChildren(process.pid).find(({ args }) => args.includes(script));
  await until(() => find() !== undefined);
  const found = find();
  if (!found) throw new Error(`${script} ended by itself`);
  process.kill(found.pid, 'SIGKILL');
}

async function write(page: Page, words: string): Promise<void> {
  await page.goto(`${site.url()}/write/posts/first/`);
  if (await page.locator('.body-field').count().then(Boolean))
    await page.getByRole('button', { name: 'Plain text', exact: true }).click();
  await page.locator('#f-title').fill(words);
}

it.each([
  ['the gate’s process', 'scripts/publish-commit.ts', 'a phone', PHONE, true],
  ['the gate’s process', 'scripts/publish-commit.ts', 'a laptop', LAPTOP, false],
  ['the build', 'scripts/build.ts', 'a laptop', LAPTOP, true],
  ['the build', 'scripts/build.ts', 'a phone', PHONE, false],
] as const)(
  'when %s dies, she is told at her form that her words are kept, and publishes them again (%s, %s)',
  async (_what, script, device, viewport, javaScriptEnabled) => {
    const words = `What ${device} has written, ${script.length}`;
    const page = await site.signIn({ viewport, javaScriptEnabled });
    const before = site.inBare('rev-parse', 'main');
    await write(page, words);
    const press = page.getByRole('button', { name: 'Publish', exact: true }).click();
    await killOnce(script);
    await press;

    const said = javaScriptEnabled ? page.getByRole('dialog') : page.locator('#answer');
    await said.getByText(KEPT).waitFor();
    // What broke is for whoever looks after the site.
    expect(await said.locator('pre').isVisible()).toBe(false);
    if (SHOTS !== undefined)
      await page.screenshot({
        path: path.join(SHOTS, `gate-dies-${device.slice(2)}-${String(javaScriptEnabled)}.png`),
      });
    await said.getByText('Details', { exact: true }).click();
    await said.locator('pre').waitFor();
    expect(site.inBare('rev-parse', 'main')).toBe(before);
    if (javaScriptEnabled) await page.keyboard.press('Escape');
    expect(await page.locator('#f-title').inputValue()).toBe(words);

    // They are in git, and not in this page alone.
    const other = await page.context().newPage();
    await other.goto(`${site.url()}/write/refused/`);
    await other.getByText('The checks were interrupted: save it once more.').first().waitFor();
    await other.close();

    await page.getByRole('button', { name: 'Publish', exact: true }).click();
    await page.getByRole('link', { name: 'See it' }).first().waitFor();
    await expect.poll(() => site.inBare('rev-parse', 'main'), { timeout: MINUTE }).not.toBe(before);
    expect(site.inBare('show', 'main:content/posts/first.mdx')).toContain(words);
    await page.context().close();
  },
  3 * MINUTE,
);
