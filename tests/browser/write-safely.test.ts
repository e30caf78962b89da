import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { runAxe } from './axe.ts';
import { findVisual, LAPTOP, PHONE, press, says, typeAtEnd, useWriting, waitForCopy } from './use-writing.ts';

const STORM = {
  title: 'After the storm',
  body: 'First words of mine.\n\nSecond *paragraph* here.\n\nThe last one.',
  questions: [{ question: 'Why?', answer: 'So.' }],
};

const writing = useWriting();
const DEVICES = [
  ['a telephone', PHONE],
  ['a laptop', LAPTOP],
] as const;

/** Holds saves back on their way until they are let go. */
async function holdSaves(page: Page): Promise<() => void> {
  const held = Promise.withResolvers<undefined>();
  await page.route('**/write/posts/**', async (route) => {
    if (route.request().method() === 'POST') await held.promise;
    await route.continue();
  });
  return () => {
    held.resolve(undefined);
  };
}

async function forbidStorage(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, 'indexedDB', { value: undefined });
  });
}

/** As where the disk is full: a write is said to have gone well, and then all of it is taken back. */
async function abortWrites(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Object.assign(IDBObjectStore.prototype, {
      put(this: IDBObjectStore, copy: unknown) {
        const asked = this.add(copy);
        asked.addEventListener('success', () => {
          this.transaction.abort();
        });
        return asked;
      },
    });
  });
}

async function leaveNoRoom(page: Page, origin: string): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
}

const offer = (page: Page) => page.getByRole('region', { name: /^You have words here/ });

describe.each(DEVICES)('words that are not saved on %s', (_name, device) => {
  it('are offered when the form is opened again, with what differs, and brought back', async () => {
    const { server, page, openTab, faults } = await writing.open(STORM, device);
    await typeAtEnd(page, ' Lost on a plane.');
    await page.getByText('More', { exact: true }).click();
    await press(page, 'Add a question');
    await page.keyboard.insertText('Who?');
    await page.getByLabel('Featured').check();
    await waitForCopy(page, 'Who?');
    await page.close();
    const again = await openTab();
    await offer(again).waitFor();
    expect(await offer(again).innerText()).toMatch(
      /^You have words here that are not saved, from today at \d\d:\d\d\./,
    );
    await again.getByText('What differs').click();
    expect(await offer(again).getByRole('listitem').allInnerTexts()).toEqual([
      'Featured',
      'Questions',
      'Text',
    ]);
    await again.getByRole('button', { name: 'Bring them back' }).click();
    await expect.poll(async () => (await findVisual(again)).innerText()).toContain('Lost on a plane.');
    await press(again, 'Publish');
    await says(again).getByRole('link').waitFor();
    expect(server.posts.get('storm')).toMatchObject({
      body: `${STORM.body} Lost on a plane.`,
      featured: true,
      questions: [...STORM.questions, { question: 'Who?', answer: '' }],
    });
    // Saved, nothing is offered any more.
    await again.close();
    expect(await offer(await openTab()).count()).toBe(0);
    expect(faults).toEqual([]);
  });

  it('go when they are thrown away', async () => {
    const { page, openTab } = await writing.open(STORM, device);
    await page.getByLabel('Title').fill('Another');
    await waitForCopy(page, 'Another');
    await page.close();
    const again = await openTab();
    await again.getByRole('button', { name: 'Throw them away' }).click();
    await expect.poll(() => offer(again).count()).toBe(0);
    await again.close();
    const third = await openTab();
    await findVisual(third);
    expect(await offer(third).count()).toBe(0);
    expect(await third.getByLabel('Title').inputValue()).toBe(STORM.title);
  });
});

describe('words that are not saved', () => {
  it('are not offered to a second tab while the first is open', async () => {
    const { page, openTab } = await writing.open(STORM);
    await page.getByLabel('Title').fill('Mine');
    await waitForCopy(page, 'Mine');
    const second = await openTab();
    await findVisual(second);
    expect(await offer(second).count()).toBe(0);
    await second.getByLabel('Title').fill('Ours');
    await waitForCopy(second, 'Ours');
    await waitForCopy(second, 'Mine');
    // Once that is closed, they would be lost without the second.
    await page.close();
    await second.getByRole('button', { name: 'Throw them away' }).click();
  });

  it.each([
    ['lets nothing be stored', forbidStorage],
    ['ends the writing after it seemed to go well', abortWrites],
    ['has no room left', leaveNoRoom],
  ] as const)('are told of where the browser %s, and leaving asks then alone', async (_name, spoil) => {
    const { server, context } = await writing.open(STORM, PHONE);
    const page = await context.newPage();
    await spoil(page, server.url);
    const asked: string[] = [];
    page.on('dialog', (dialog) => {
      asked.push(dialog.type());
      void dialog.accept();
    });
    await page.goto(`${server.url}/write/posts/storm/`);
    await findVisual(page);
    await page.getByLabel('Title').fill('Nowhere else');
    await expect.poll(() => says(page).innerText()).toMatch(/^Your words are kept in this page only/);
    await page.getByLabel('Title').click();
    await page.close({ runBeforeUnload: true });
    await expect.poll(() => asked).toEqual(['beforeunload']);
  });
});

describe('a save', () => {
  it('that did not arrive is told truthfully, and goes out once it can', async () => {
    const { server, page, context } = await writing.open(STORM, PHONE);
    await typeAtEnd(page, ' On a train.');
    await context.setOffline(true);
    await press(page, 'Publish');
    await expect.poll(() => says(page).innerText()).toMatch(/^There is no connection\. Nothing went out/);
    await context.setOffline(false);
    await press(page, 'Publish');
    await says(page).getByRole('link').waitFor();
    expect(server.posts.get('storm')?.body).toBe(`${STORM.body} On a train.`);
  });

  it('that arrived and was not answered is not made twice', async () => {
    const { server, page } = await writing.open(STORM, PHONE, '/write/posts/new/');
    await page.getByLabel('Title').fill('Calm');
    server.next = 'kept';
    await press(page, 'Save as a draft');
    await expect.poll(() => says(page).innerText()).toMatch(/^No answer came\./);
    server.next = undefined;
    await press(page, 'Save as a draft');
    await expect.poll(() => says(page).innerText()).toBe('Saved as a draft. See it');
    expect(new Set(server.arrived.map(({ id }) => id)).size).toBe(1);
    expect(new URL(page.url()).pathname).toBe('/write/posts/calm/');
  });

  it('of a new text that arrived and was not answered makes no second one of what was typed since', async () => {
    const { server, page } = await writing.open(STORM, PHONE, '/write/posts/new/');
    await page.getByLabel('Title').fill('Calm');
    server.next = 'kept';
    await press(page, 'Save as a draft');
    await expect.poll(() => says(page).innerText()).toMatch(/^No answer came\./);
    server.next = undefined;
    await page.getByLabel('Title').fill('Calm again');
    await press(page, 'Save as a draft');
    await expect.poll(() => says(page).innerText()).toBe('Saved as a draft. See it');
    expect([...server.posts.keys()]).toEqual(['storm', 'calm']);
    expect(server.posts.get('calm')?.title).toBe('Calm again');
  });

  it('that arrived and was not answered is no conflict with what was typed since', async () => {
    const { server, page } = await writing.open(STORM);
    await page.getByLabel('Title').fill('One');
    server.next = 'kept';
    await press(page, 'Publish');
    await expect.poll(() => says(page).innerText()).toMatch(/^No answer came\./);
    server.next = undefined;
    await page.getByLabel('Title').fill('Two');
    await press(page, 'Publish');
    await expect.poll(() => says(page).innerText()).toBe('Published. See it');
    expect(server.posts.get('storm')?.title).toBe('Two');
  });

  it('is made once, however often the button is pressed', async () => {
    const { server, page } = await writing.open(STORM);
    const publish = page.getByRole('button', { name: 'Publish' });
    const isOff = await publish.evaluate((it: HTMLButtonElement) => {
      it.click();
      it.click();
      it.click();
      return it.getAttribute('aria-disabled');
    });
    expect(isOff).toBe('true');
    await says(page).getByRole('link').waitFor();
    expect(server.arrived.length).toBe(1);
    expect(await publish.getAttribute('aria-disabled')).toBe(null);
  });

  it('is not made by Enter in a line', async () => {
    const { server, page } = await writing.open(STORM);
    await page.getByLabel('Title').press('Enter');
    await press(page, 'Save as a draft');
    await says(page).getByRole('link').waitFor();
    expect(server.arrived.map(({ act }) => act)).toEqual(['draft']);
  });

  it('after the sign-in has ended loses nothing', async () => {
    const { server, page } = await writing.open(STORM, PHONE);
    await typeAtEnd(page, ' After lunch.');
    server.next = 'signed-out';
    await press(page, 'Publish');
    await expect
      .poll(() => says(page).innerText())
      .toMatch(/^Your sign-in has ended\. Sign in in another tab/);
    expect(await says(page).getByRole('link').getAttribute('target')).toBe('_blank');
    await press(page, 'Publish');
    await expect.poll(() => says(page).innerText()).toBe('Published. See it');
    expect(server.posts.get('storm')?.body).toContain('After lunch.');
  });
});

describe.each(DEVICES)('a conflict on %s', (_name, device) => {
  it('shows both texts with a choice for each difference, and saves what is chosen', async () => {
    const { server, page } = await writing.open(STORM, device);
    await typeAtEnd(page, ' From here.');
    await page.getByLabel('Title').fill('My title');
    server.change('storm', {
      title: 'Their title',
      body: `${STORM.body.replace('First words', 'Other words')}\n\nOne more from there.`,
      questions: [],
      cover: { src: '', alt: 'Sea' },
    });
    await press(page, 'Publish');
    const dialog = page.getByRole('dialog', { name: 'Saved elsewhere in the meantime' });
    await dialog.waitFor();
    const { violations } = await runAxe(page, { within: 'dialog[open]' });
    expect(violations.map(({ id }) => id)).toEqual([]);
    expect(await dialog.evaluate((it) => it.scrollWidth <= it.clientWidth)).toBe(true);
    const chosen = async (name: string) =>
      dialog.getByRole('group', { name, exact: true }).locator(':checked').getAttribute('value');
    // What one side alone has changed is that side's already.
    expect(await chosen('In words')).toBe('theirs');
    expect(await chosen('Questions: 1')).toBe('theirs');
    expect(await chosen('In the text, difference 1')).toBe('theirs');
    expect(await chosen('Title')).toBe('mine');
    await dialog
      .getByRole('group', { name: 'Title' })
      .getByRole('radio', { name: 'Saved elsewhere' })
      .check();
    await dialog
      .getByRole('group', { name: 'In the text, difference 2' })
      .getByRole('radio', { name: 'Keep both, first what is written here' })
      .check();
    await dialog.getByRole('button', { name: 'Save what is chosen' }).click();
    await expect.poll(() => says(page).innerText()).toBe('Published. See it');
    expect(server.posts.get('storm')).toMatchObject({
      title: 'Their title',
      questions: [],
      cover: { alt: 'Sea' },
      body: [
        'Other words of mine.',
        'Second *paragraph* here.',
        'The last one. From here.',
        'The last one.',
        'One more from there.',
      ].join('\n\n'),
    });
  });
});

describe('a conflict', () => {
  it('can wait, and is asked again', async () => {
    const { server, page } = await writing.open(STORM);
    await page.getByLabel('Title').fill('Mine');
    server.change('storm', { title: 'Theirs' });
    await press(page, 'Publish');
    await page.getByRole('dialog').getByRole('button', { name: 'Go back, save nothing' }).click();
    await expect.poll(() => says(page).innerText()).toMatch(/^Not saved: it was saved elsewhere/);
    expect(server.posts.get('storm')?.title).toBe('Theirs');
    await press(page, 'Publish');
    await page.getByRole('dialog').waitFor();
  });

  it('takes nothing of what was typed while the save was under way', async () => {
    const { server, page } = await writing.open(STORM);
    await typeAtEnd(page, ' At the press.');
    server.change('storm', { title: 'Theirs' });
    const letGo = await holdSaves(page);
    await press(page, 'Publish');
    await expect.poll(() => page.locator('form[aria-busy=true]').count()).toBe(1);
    await typeAtEnd(page, ' And since.');
    letGo();
    const dialog = page.getByRole('dialog', { name: 'Saved elsewhere in the meantime' });
    expect(await dialog.getByRole('group', { name: 'In the text, difference 1' }).innerText()).toContain(
      'The last one. At the press. And since.',
    );
    await dialog.getByRole('button', { name: 'Save what is chosen' }).click();
    await expect.poll(() => says(page).innerText()).toBe('Published. See it');
    expect(server.posts.get('storm')).toMatchObject({
      title: 'Theirs',
      body: `${STORM.body} At the press. And since.`,
    });
    expect(await (await findVisual(page)).innerText()).toContain('And since.');
  });

  it('is none where the same was typed meanwhile', async () => {
    const { server, page } = await writing.open(STORM);
    await page.getByLabel('Title').fill('Mine');
    server.change('storm', { title: 'Theirs' });
    const letGo = await holdSaves(page);
    await press(page, 'Publish');
    await expect.poll(() => page.locator('form[aria-busy=true]').count()).toBe(1);
    await page.getByLabel('Title').fill('Theirs');
    letGo();
    await expect.poll(() => says(page).innerText()).toBe('All of this is saved.');
    expect(await page.getByRole('dialog').count()).toBe(0);
  });

  it('is shown as well where words are brought back upon something newer', async () => {
    const { server, page, openTab } = await writing.open(STORM);
    await page.getByLabel('Title').fill('Mine');
    await waitForCopy(page, 'Mine');
    await page.close();
    server.change('storm', { body: 'All new.' });
    const again = await openTab();
    await again.getByRole('button', { name: 'Bring them back' }).click();
    const dialog = again.getByRole('dialog', { name: 'Which of the two do you want?' });
    const title = dialog.getByRole('group', { name: 'Title', exact: true });
    expect(await title.locator('label').allInnerTexts()).toEqual([
      expect.stringMatching(/^Kept in this browser today at \d\d:\d\d\s+Mine$/),
      expect.stringMatching(/^In the form now\s+After the storm/),
    ]);
    await dialog.getByRole('button', { name: 'Put it into the form' }).click();
    // It says what it does, and no more than that is done.
    expect(server.posts.get('storm')?.title).not.toBe('Mine');
    await press(again, 'Publish');
    await says(again).getByRole('link').waitFor();
    expect(server.posts.get('storm')).toMatchObject({ title: 'Mine', body: 'All new.' });
  });
});
