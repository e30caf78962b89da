import { expect, it } from 'vitest';
import type { Finding } from '../../src/editor/findings/finding.ts';
import type { SaveAnswer } from '../../src/editor/page/answers.ts';
import { wordsOf } from '../../src/words/words.ts';
import { LAPTOP, says, useWriting } from './use-writing.ts';

// What is said of a press that did not do what it says: each case has the sentence that is true of it.

const writing = useWriting();
const LANGUAGES = ['en-GB', 'de', 'fr', 'es', 'sv'];
const POST = { title: 'Storm', body: 'Say what you need, once.' };

const found = (severity: Finding['severity']): Finding => ({
  key: severity,
  severity,
  words: 'This word.',
  advice: 'Another one.',
  place: { field: 'title' },
  acts: [],
  details: { file: 'content/posts/storm/index.mdx', line: 3, slug: 'spelling' },
});
const KEPT = { draft: { name: 'drafts/storm', commit: '0'.repeat(40) } };

type Refused = Omit<Extract<SaveAnswer, { kind: 'refused' }>, 'kind'>;
type Sentence = 'refused' | 'draftRefused' | 'unsaved' | 'worthALook' | 'draftWorthALook';
const CASES: [string, 'publish' | 'draft', Refused, Sentence][] = [
  ['publishing refused', 'publish', { findings: [found('error')], ...KEPT }, 'refused'],
  ['publishing refused, with a report', 'publish', { findings: [], problem: 'A fault.', ...KEPT }, 'refused'],
  ['a draft refused', 'draft', { findings: [found('error'), found('warning')], ...KEPT }, 'draftRefused'],
  ['nothing kept', 'publish', { findings: [], problem: 'A picture is none.' }, 'unsaved'],
  ['no draft kept', 'draft', { findings: [], problem: 'A picture is none.' }, 'unsaved'],
  ['only warnings', 'publish', { findings: [found('warning')], mayStay: true, ...KEPT }, 'worthALook'],
  ['warnings alone', 'publish', { findings: [], problem: 'Words.', mayStay: true, ...KEPT }, 'worthALook'],
  ['a draft with warnings', 'draft', { findings: [found('warning')], ...KEPT }, 'draftWorthALook'],
];

it.each(LANGUAGES)('says what was not done, why, and where the words are: %s', async (language) => {
  const { server, page } = await writing.open(POST, LAPTOP, '/write/posts/storm/', language);
  const { save } = wordsOf(language).writingPage;
  for (const [name, act, refused, sentence] of CASES) {
    server.next = { kind: 'refused', ...refused };
    await page.locator(`button[name="$act"][value="${act}"]`).click();
    const dialog = page.getByRole('dialog');
    await dialog.waitFor();
    expect(await says(page).innerText(), name).toBe(save[sentence]);
    if (refused.findings.length === 0)
      expect(await dialog.getByRole('heading').first().innerText(), name).toBe(save[sentence]);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
  }
  // What is saved with faults, as a draft may be, is said to be saved.
  server.next = undefined;
  await page.locator('button[name="$act"][value="draft"]').click();
  await expect.poll(() => says(page).innerText()).toContain(save.draft);
});

it('has another sentence for each, in each language', () => {
  for (const language of LANGUAGES) {
    const { save } = wordsOf(language).writingPage;
    expect(new Set(CASES.map(([, , , sentence]) => save[sentence])).size, language).toBe(5);
  }
});
