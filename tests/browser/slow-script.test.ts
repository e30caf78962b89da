import type { Page, Route } from 'playwright-core';
import { expect, it } from 'vitest';
import { findVisual, typeAtEnd, useWriting, type OpenWriting } from './use-writing.ts';

// The visual editor is the largest script of the form: on a slow line or an old laptop its coach writes before it is there.

const { open } = useWriting();

const EDITOR = '**/visual-editor*.js';
const BODY = 'Whoever waits for the other waits long.\n\nSay what you need, once.';
/** What an old laptop takes to begin with the editor; meanwhile it answers to nothing, and presses wait. */
const BUSY = 'console.log("busy"); for (const end = performance.now() + 1500; performance.now() < end; );';

const source = (page: Page) => page.locator('#f-body');
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const isPressed = (page: Page, name: string) => button(page, name).getAttribute('aria-pressed');

/** What the page does of itself after something arrived, it does within these. */
const drawFrames = (page: Page) =>
  page.evaluate(async () => {
    for (let frame = 0; frame < 5; frame++) await new Promise(requestAnimationFrame);
  });

/** The form on a line over which the editor has not arrived yet, and what lets it. */
async function openSlowly({ page: first, context, openTab }: OpenWriting) {
  await findVisual(first);
  let arrive: () => void = () => undefined;
  const arrival = new Promise<void>((resolve) => (arrive = resolve));
  await context.route(EDITOR, async (route) => {
    await arrival;
    await route.continue();
  });
  const page = await openTab();
  await button(page, 'As it looks').and(page.locator(':enabled')).waitFor();
  return {
    page,
    /** Gives when all is done that waited for it. */
    arrive: async () => {
      const arrived = page.waitForResponse(EDITOR);
      arrive();
      const name = (await arrived).url();
      // In words: Vitest would take an import of the page for one of its own. Whoever asked before is told before.
      await page.evaluate(`import(${JSON.stringify(name)})`);
      await drawFrames(page);
    },
  };
}

const staysSource = async (page: Page) => {
  expect(await isPressed(page, 'Plain text')).toBe('true');
  expect(await isPressed(page, 'As it looks')).toBe('false');
  expect(await page.locator('.body-visual').count()).toBe(0);
  expect(await source(page).isVisible()).toBe(true);
};

it('shows the text as it will look once that can be, where nobody has chosen', async () => {
  const { page, arrive } = await openSlowly(await open({ title: 'Storm', body: BODY }));
  await staysSource(page);
  await arrive();
  await findVisual(page);
  expect(await isPressed(page, 'As it looks')).toBe('true');
  await typeAtEnd(page, ' Then wait.');
  await expect.poll(() => source(page).inputValue()).toContain('once. Then wait.');
});

it('keeps plain text that was pressed while the editor was on its way', async () => {
  const { page, arrive } = await openSlowly(await open({ title: 'Storm', body: BODY }));
  await button(page, 'Plain text').click();
  await arrive();
  await staysSource(page);
  // And it is one tap away, as ever.
  await button(page, 'As it looks').click();
  await findVisual(page);
});

it('keeps what was pressed last, of both, while the editor was on its way', async () => {
  const { page, arrive } = await openSlowly(await open({ title: 'Storm', body: BODY }));
  await button(page, 'Plain text').click();
  await button(page, 'As it looks').click();
  await button(page, 'Plain text').click();
  await arrive();
  await staysSource(page);
});

it('shows it as it will look where that was pressed last while the editor was on its way', async () => {
  const { page, arrive } = await openSlowly(await open({ title: 'Storm', body: BODY }));
  await button(page, 'Plain text').click();
  await button(page, 'As it looks').click();
  await arrive();
  await findVisual(page);
});

it('leaves the text alone in which a picture or block is being put meanwhile', async () => {
  const { page, arrive } = await openSlowly(await open({ title: 'Storm', body: BODY }));
  await button(page, 'Insert a block').click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button').first().waitFor();
  await arrive();
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'hidden' });
  await staysSource(page);
});

it('keeps plain text that was pressed while the laptop was busy with the editor', async () => {
  const { page: first, context, openTab } = await open({ title: 'Storm', body: BODY });
  await findVisual(first);
  let arrive: (route: Route) => void = () => undefined;
  const asked = new Promise<Route>((resolve) => (arrive = resolve));
  await context.route(EDITOR, (route) => {
    arrive(route);
  });
  const page = await openTab();
  const box = await button(page, 'Plain text').boundingBox();
  const route = await asked;
  const answer = await route.fetch();
  const busy = page.waitForEvent('console', (message) => message.text() === 'busy');
  await route.fulfill({ response: answer, body: `${BUSY}\n${await answer.text()}` });
  await busy;
  await page.mouse.click((box?.x ?? 0) + 10, (box?.y ?? 0) + 10);
  await drawFrames(page);
  await staysSource(page);
});
