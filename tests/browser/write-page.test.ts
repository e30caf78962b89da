import { describe, expect, it } from 'vitest';
import { runAxe } from './axe.ts';
import { findVisual, LAPTOP, PHONE, press, says, typeAtEnd, useWriting } from './use-writing.ts';

const STORM = {
  title: 'After the storm',
  body: 'First words of mine.\n\nSecond *paragraph* here.\n\nThe last one.',
  questions: [
    { question: 'Why?', answer: 'So.' },
    { question: 'How?', answer: 'Thus.' },
    { question: 'When?', answer: 'Now.' },
  ],
};

const FINDING = {
  key: 'k',
  severity: 'error' as const,
  words: 'Margaret is named, and nobody in this story is called so.',
  advice: 'Add her, or choose another name.',
  place: { field: 'questions.1.answer' },
  acts: [{ name: 'person:Margaret', words: 'Add Margaret to this story' }],
  details: { file: 'content/posts/storm/index.mdx', line: 3, slug: 'undeclared-name' },
};

const writing = useWriting();
const DEVICES = [
  ['a telephone', PHONE],
  ['a laptop', LAPTOP],
] as const;

describe.each(DEVICES)('a post on %s', (_name, device) => {
  it('is written as it will look, and says where it is to be seen', async () => {
    const { server, page, faults } = await writing.open(STORM, device);
    await typeAtEnd(page, ' And more.');
    await press(page, 'Publish');
    await says(page).getByRole('link').waitFor();
    expect(await says(page).innerText()).toBe('Published. See it');
    expect(await says(page).getByRole('link').getAttribute('href')).toBe('/posts/storm/');
    expect(server.arrived.map(({ act, post }) => [act, post])).toEqual([
      ['publish', expect.objectContaining({ ...STORM, body: `${STORM.body} And more.` })],
    ]);
    // Upon the version that was just made.
    await page.getByLabel('Title').fill('After the rain');
    await press(page, 'Save as a draft');
    await expect.poll(() => says(page).innerText()).toBe('Saved as a draft. See it');
    expect(server.posts.get('storm')?.title).toBe('After the rain');
    expect(faults).toEqual([]);
  });

  it('shows its source one tap away, and the way back', async () => {
    const { page } = await writing.open(STORM, device);
    await findVisual(page);
    await press(page, 'Plain text');
    const source = page.getByRole('textbox', { name: 'Text', exact: true });
    expect(await source.inputValue()).toBe(STORM.body);
    await source.fill('Other *words*.');
    await press(page, 'As it looks');
    expect(await (await findVisual(page)).locator('em').innerText()).toBe('words');
  });

  it('has no fault of axe and fits its screen', async () => {
    const { page } = await writing.open(STORM, device);
    await findVisual(page);
    await page.getByText('More', { exact: true }).click();
    const { violations } = await runAxe(page);
    expect(violations.map(({ id }) => id)).toEqual([]);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(device.viewport?.width ?? 0);
  });

  it('leads from a refusal to the field that is meant, unfolded', async () => {
    const { server, page } = await writing.open(STORM, device);
    server.next = { kind: 'refused', findings: [FINDING] };
    await press(page, 'Publish');
    await press(page, 'Go to the place');
    const answer = page.getByLabel('Answer').nth(1);
    await expect.poll(() => answer.evaluate((it) => it === document.activeElement)).toBe(true);
    expect(await answer.inputValue()).toBe('Thus.');
    expect(await answer.isVisible()).toBe(true);
  });

  it('selects the words of a finding in the text as it looks and in its source', async () => {
    const { server, page } = await writing.open(STORM, device);
    await findVisual(page);
    const start = STORM.body.indexOf('paragraph');
    const place = { body: { start, end: start + 'paragraph'.length } };
    const selected = () => page.evaluate(() => String(getSelection()));
    server.next = { kind: 'refused', findings: [{ ...FINDING, place }] };
    await press(page, 'Publish');
    await press(page, 'Go to the place');
    await expect.poll(selected).toBe('paragraph');
    await press(page, 'Plain text');
    server.next = { kind: 'refused', findings: [{ ...FINDING, place }] };
    await press(page, 'Publish');
    await press(page, 'Go to the place');
    await expect.poll(selected).toBe('paragraph');
  });
});

describe('the bar above the text', () => {
  it('is one row that is pushed sideways, and stands at the foot of a telephone while somebody writes', async () => {
    const { page } = await writing.open({ ...STORM, body: 'One line.\n\n'.repeat(60) }, PHONE);
    const text = await findVisual(page);
    await text.locator('p').first().click();
    const bar = page.locator('.body-bar');
    const box = await bar.boundingBox();
    expect(Math.round((box?.y ?? 0) + (box?.height ?? 0))).toBe(844);
    const heights = await bar.locator('button').evaluateAll((all) => all.map((it) => it.clientHeight + 2));
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
    expect(await bar.evaluate((it) => it.scrollWidth > it.clientWidth)).toBe(true);
    // A keyboard of 300 pixels.
    await page.locator('#write-form').evaluate((it) => {
      it.style.setProperty('--keyboard', '300px');
    });
    expect(Math.round((await bar.boundingBox())?.y ?? 0)).toBe(Math.round(box?.y ?? 0) - 300);
  });

  it('offers what the post declares in the form, saved or not', async () => {
    const { page } = await writing.open({ ...STORM, dynamics: [{ id: 'pull', name: 'The pull' }] }, LAPTOP);
    await typeAtEnd(page, ' ');
    await page.getByText('More', { exact: true }).click();
    await page.getByLabel('Name of the dynamic').fill('The push');
    await (await findVisual(page)).locator('p').last().click();
    await page.getByRole('button', { name: 'Insert a block' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Outcomes' }).click();
    expect(await page.getByRole('dialog').getByRole('combobox').first().innerText()).toContain('The push');
  });

  it('speaks the language of the page', async () => {
    const { page } = await writing.open(STORM, LAPTOP, '/write/posts/storm/', 'sv');
    await page.getByRole('button', { name: 'Fetstil' }).waitFor();
    await press(page, 'Publish');
    await expect.poll(() => says(page).innerText()).toBe('Publicerat. Se den');
  });
});

describe('a list', () => {
  it('is added to, emptied, brought back and moved by keyboard, and says so', async () => {
    const { server, page } = await writing.open(STORM);
    await page.getByText('More', { exact: true }).click();
    const told = page.locator('form-list [role="status"]');
    const focused = () =>
      page.evaluate(() => {
        const { activeElement: at } = document;
        return `${at?.closest('fieldset')?.querySelector('legend')?.textContent ?? ''} ${at?.textContent ?? ''}`.trim();
      });
    await page.getByRole('button', { name: 'Down', exact: true }).first().focus();
    await page.keyboard.press('Enter');
    expect(await told.innerText()).toBe('Question 1 is now number 2 of 3.');
    expect(await focused()).toBe('Question 2 Down');
    await page.keyboard.press('Enter');
    // At its end the other button takes over.
    expect(await focused()).toBe('Question 3 Up');
    await page.keyboard.press('Alt+ArrowUp');
    expect(await focused()).toBe('Question 2 Up');
    await page.getByRole('button', { name: 'Remove', exact: true }).first().focus();
    await page.keyboard.press('Enter');
    expect(await told.innerText()).toBe('Question 1 is removed.');
    expect(await focused()).toBe('Undo');
    await page.keyboard.press('Enter');
    expect(await focused()).toBe('Question 1 Remove');
    await press(page, 'Add a question');
    expect(await told.innerText()).toBe('Question 4 is added.');
    await page.keyboard.insertText('Who?');
    await press(page, 'Save as a draft');
    await says(page).getByRole('link').waitFor();
    expect(server.arrived[0]?.post.questions.map(({ question }) => question)).toEqual([
      'How?',
      'Why?',
      'When?',
      'Who?',
    ]);
  });
});

describe('what is new', () => {
  it('has the address that its title makes, until another is written', async () => {
    const { page, server } = await writing.open(STORM, PHONE, '/write/posts/new/');
    const address = page.getByLabel('Address');
    await page.getByLabel('Title').fill('Åtta råd för två');
    expect(await address.inputValue()).toBe('atta-rad-for-tva');
    await address.fill('two');
    await page.getByLabel('Title').fill('Calm');
    expect(await address.inputValue()).toBe('two');
    await press(page, 'Save as a draft');
    await says(page).getByRole('link').waitFor();
    // The page is that of the post from here on.
    expect(new URL(page.url()).pathname).toBe('/write/posts/calm/');
    expect(await address.evaluate((it: HTMLInputElement) => it.readOnly)).toBe(true);
    await page.getByLabel('Title').fill('Calmer');
    await press(page, 'Save as a draft');
    await expect.poll(() => server.posts.get('calm')?.title).toBe('Calmer');
    expect(server.posts.has('calmer')).toBe(false);
  });

  // Half past ten in the evening of London's winter is half past eleven in Stockholm, where an hour later it is the next day.
  it.each([
    ['2026-11-29T22:30:00Z', '2026-11-30T08:00:00Z', 'tomorrow at 09:00'],
    ['2026-11-29T23:30:00Z', '2026-11-30T08:00:00Z', 'today at 09:00'],
    ['2026-11-29T12:00:00Z', '2026-11-29T23:30:00Z', 'tomorrow at 00:30'],
  ])('says at %s that %s is %s, by the clock of the site', async (now, goesLive, words) => {
    const { page, server } = await writing.open(STORM, PHONE);
    await page.clock.setFixedTime(now);
    server.next = {
      kind: 'published',
      see: '/drafts/storm/',
      edit: '/write/posts/storm/',
      base: 'sha-1',
      goesLive,
      words: '',
    };
    await press(page, 'Publish');
    await expect.poll(() => says(page).innerText()).toBe(`Goes live ${words}. See it`);
  });
});

describe('a press that answers a refusal', () => {
  it('sends the form again with all that was pressed', async () => {
    const { page, server } = await writing.open(STORM, PHONE);
    server.next = { kind: 'refused', findings: [FINDING] };
    await press(page, 'Publish');
    // Pressed once the first answer is there: the next one is for the press after it.
    await press(page, 'Add Margaret to this story');
    server.next = {
      kind: 'refused',
      findings: [{ ...FINDING, acts: [{ name: 'word:Storm', words: 'Allow Storm' }] }],
    };
    await press(page, 'Save with these');
    await press(page, 'Allow Storm');
    await press(page, 'Save with these');
    await says(page).getByRole('link').waitFor();
    expect(server.arrived.map(({ act, answers }) => [act, answers])).toEqual([
      ['publish', []],
      ['publish', ['person:Margaret']],
      ['publish', ['person:Margaret', 'word:Storm']],
    ]);
  });
});
