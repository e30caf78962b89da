import type { Page } from 'playwright-core';
import type { Letter } from '../../src/letters/letter.ts';
import { joinMany } from '../letter-list.ts';
import { openLetterStore } from '../letter-store.ts';

/** More than one page of them. */
const READERS = 60;

/** Letters in each of their states, and readers in theirs. */
export async function fillLetters(dataFolder: string): Promise<void> {
  const { letters, close } = await openLetterStore(dataFolder);
  const now = new Date();
  const add = (id: string, more: Partial<Letter>) =>
    letters.addLetter({
      id,
      kind: id.startsWith('month.') ? 'month' : 'post',
      postIds: [id.replace(/^(?:post|month)\./, '')],
      subject: `About ${id}, as it stands at the desk`,
      note: 'You asked me for this.\n\nHere it is.',
      state: 'draft',
      dueAt: undefined,
      createdAt: now,
      startedAt: undefined,
      sentAt: undefined,
      ...more,
    });
  await joinMany(letters, READERS, now);
  await letters.askToJoin({
    id: 'silent',
    email: `${'a-name-as-long-as-some-are.'.repeat(3)}silent@mail-of-a-long-name.example`,
    language: 'en-GB',
    choices: { pace: 'month', topics: [] },
    at: now,
  });
  await letters.endSubscriber('r1', { at: now, why: 'refused' });
  await add('post.first', {});
  await add('post.second', { state: 'waiting', dueAt: new Date('2999-01-01T09:30:00Z') });
  await add('post.plain', { state: 'waiting', dueAt: now });
  const made = { subject: 'Sent', html: '<p>As it was sent.</p>', text: 'As it was sent.' };
  await letters.startLetter('post.plain', made, now);
  await letters.pauseLetter('post.plain', now);
  await add('month.2026-05', { postIds: ['first', 'second'], state: 'sent', startedAt: now, sentAt: now });
  // Nobody here has chosen a letter a month.
  await add('month.2026-03', { postIds: ['first'] });
  await add('month.2026-04', { postIds: ['first'], state: 'cancelled', dueAt: now });
  await close();
}

/** A letter that is saved without what it needs; a browser would not send it. */
export async function sendNoSubject(page: Page, address: string): Promise<void> {
  await page.goto(address);
  const subject = page.getByLabel('Subject');
  await subject.evaluate((field) => {
    field.removeAttribute('required');
  });
  await subject.fill('');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByRole('alert').waitFor();
}

/** What is asked of who can show that readers agreed. */
export async function showProof(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.getByRole('radio', { name: 'I can show that they did' }).check();
  await page.getByLabel('How they agreed').waitFor();
  // Whoever comes to the page begins at its top: of a control that is merely left, a browser keeps where it stood.
  await page.evaluate(() => {
    document.body.tabIndex = -1;
    document.body.focus();
    document.body.removeAttribute('tabindex');
  });
}

/** A list of which some came, some are known and some lines were left out. */
export async function bringList(page: Page, address: string): Promise<void> {
  await sendList(page, address, 'email\nnew@mail.example\nreader-2@mail.example\nnobody\nnew@mail.example\n');
  await page.getByText('2 lines were left out').waitFor();
}

export async function bringNothing(page: Page, address: string): Promise<void> {
  await sendList(page, address, '');
  await page.getByRole('alert').waitFor();
}

async function sendList(page: Page, address: string, list: string): Promise<void> {
  await page.goto(address);
  const file = { name: 'list.csv', mimeType: 'text/csv', buffer: Buffer.from(list) };
  await page.locator('#list').setInputFiles(file);
  await page.getByRole('button', { name: 'Bring them' }).click();
}
