import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { wordsOf } from '../../src/words/words.ts';
import { editBase, readFixture, type Edit } from '../checks/fixture.ts';
import { addStandingCalls, MINUTE, PHONE, useWritingSite } from './writing-site.ts';

// A text with something in it that the checks find, in the real form on a phone: what is pressed, and what readers get.

const FILE = 'content/posts/first.mdx';
const ACTS = wordsOf('en-GB').findings.acts;
const STORY = 'Sarah asked Mike every evening whether all was well.';

interface Walk {
  /** How the post departs from the base that has nothing wrong in it. */
  edits: readonly Edit[];
  /** What the buttons say, in the order in which they are pressed; each press in an array of its own is a save. */
  press: readonly (readonly string[])[];
  /** What the file says then, and what it no longer says. */
  becomes: RegExp;
  gone?: RegExp;
}

const change = (replace: string, replacement: string): Edit => ({
  file: 'posts/first.mdx',
  replace,
  with: replacement,
});

/** Each kind of act once; one that is added has no place here yet, and does not compile. */
const WALKS = {
  write: {
    edits: readFixture('spelling'),
    press: [[ACTS.write('fear')]],
    becomes: /What fear does/,
    gone: /feer/,
  },
  choose: {
    edits: readFixture('topic-unknown'),
    press: [[ACTS.choose('closeness')]],
    becomes: /topics: \[closeness\]/,
  },
  leadTo: {
    edits: readFixture('link-broken'),
    press: [[ACTS.leadTo('/posts/second/')]],
    becomes: /\(\/posts\/second\/\)/,
  },
  takeOut: {
    edits: readFixture('component-twice'),
    press: [[ACTS.takeOut]],
    becomes: /<KeyDifferences \/>/,
    gone: /<KeyDifferences \/>[^]*<KeyDifferences \/>/,
  },
  putRight: {
    edits: readFixture('heading-order'),
    press: [[ACTS.putRight]],
    becomes: /^## Clinging/m,
  },
  invitationsAtEnd: {
    edits: readFixture('calls-to-action-missing'),
    press: [[ACTS.invitationsAtEnd]],
    becomes: /The end\.\s+<CallsToAction \/>\s*$/,
  },
  partAtEnd: {
    edits: readFixture('differences-missing'),
    press: [[ACTS.partAtEnd]],
    becomes: /<KeyDifferences \/>\s+<CallsToAction \/>\s*$/,
  },
  helpLines: {
    edits: readFixture('sensitive-undeclared'),
    press: [[ACTS.helpLines]],
    becomes: /^sensitive:\s+- abuse/m,
  },
  makeStory: {
    edits: readFixture('story-outside'),
    press: [[ACTS.makeStory]],
    becomes: /<CaseStudy [^>]*people="Lucy"/,
  },
  person: {
    edits: readFixture('name-undeclared'),
    press: [[ACTS.person('Emma')]],
    becomes: /people="Sarah, Mike, Emma"/,
  },
  word: {
    edits: readFixture('name-undeclared'),
    press: [[ACTS.word]],
    becomes: /allow="Emma"/,
  },
  wordOfSite: {
    edits: [change(STORY, `${STORY} They met at a Brimblewick.`)],
    press: [[ACTS.wordOfSite]],
    becomes: /They met at a Brimblewick\./,
  },
  allowWord: {
    edits: readFixture('spelling'),
    press: [[ACTS.allowWord]],
    becomes: /What feer does/,
  },
  mayStay: {
    edits: readFixture('name-outside-story'),
    press: [[ACTS.mayStay]],
    becomes: /^accepted:[^]*name-outside-story/m,
  },
} satisfies Record<keyof typeof ACTS, Walk>;

const { url, folder, inBare, signIn } = useWritingSite({
  prepare: (content) => {
    addStandingCalls(content);
  },
});

const DEVICE = { viewport: PHONE, hasTouch: true, isMobile: true };

/** Keeps a text as a refused save does, upon what is live; gives the address of its form. */
function keep(edits: readonly Edit[]): string {
  const found = editBase(edits).find(({ file }) => `content/${file}` === FILE);
  const text = path.join(folder(), 'kept.mdx');
  fs.writeFileSync(text, found?.read() ?? '');
  const index = path.join(folder(), 'index');
  const git = (...args: string[]) => {
    const given = inBare('rev-parse', '--absolute-git-dir').trim();
    return execFileSync('git', [`--git-dir=${given}`, ...args], {
      encoding: 'utf8',
      env: { ...process.env, GIT_INDEX_FILE: index },
    }).trim();
  };
  const blob = git('hash-object', '-w', text);
  git('read-tree', 'main');
  git('update-index', '--cacheinfo', `100644,${blob},${FILE}`);
  const tree = git('write-tree');
  const commit = git(
    '-c',
    'user.name=A',
    '-c',
    'user.email=a@b.example',
    'commit-tree',
    tree,
    '-p',
    'main',
    '-m',
    'kept',
  );
  git('update-ref', 'refs/heads/drafts/first-0123456789ab', commit);
  fs.rmSync(index);
  return `${url()}/write/posts/first/?draft=drafts/first-0123456789ab`;
}

/** Opens the form of a text, and asks for it to be published. */
async function publish(edits: readonly Edit[]): Promise<Page> {
  const page = await signIn(DEVICE);
  page.setDefaultTimeout(MINUTE);
  await page.goto(keep(edits));
  await page.locator('.body-field').waitFor();
  await page.getByRole('button', { name: 'Publish', exact: true }).tap();
  await page.getByRole('dialog').waitFor();
  return page;
}

it.each(Object.entries(WALKS))(
  'the button for “%s” does what it says, and the post is published',
  async (_kind, { press, becomes, ...walk }: Walk) => {
    const page = await publish(walk.edits);
    const dialog = page.getByRole('dialog');
    for (const [index, buttons] of press.entries()) {
      for (const name of buttons) await dialog.getByRole('button', { name, exact: true }).first().tap();
      await dialog.getByRole('button', { name: 'Save with these' }).tap();
      const next = press[index + 1]?.[0];
      if (next) await dialog.getByRole('button', { name: next, exact: true }).first().waitFor();
    }
    await page.locator('.write-says').getByRole('link', { name: 'See it' }).waitFor();
    const stored = inBare('show', `main:${FILE}`);
    expect(stored).toMatch(becomes);
    if (walk.gone) expect(stored).not.toMatch(walk.gone);
    expect(inBare('for-each-ref', 'refs/heads/drafts')).toBe('');
    await page.context().close();
  },
  3 * MINUTE,
);

interface PlaceWalk {
  name: string;
  edits: readonly Edit[];
  slug: string;
  /** The text is shown as its source. */
  isSource?: true;
  /** In the page: what has the focus, or is selected. */
  reached: { selected: string; in: string } | { within: string };
}

/** Another word than the one that a walk above lets stay. */
const MISSPELT = readFixture('spelling').map((edit) => ({ ...edit, with: 'What feeer does.' }));

const PLACES: readonly PlaceWalk[] = [
  {
    name: 'the text as it looks',
    edits: MISSPELT,
    slug: 'spelling',
    reached: { selected: 'feeer', in: '.body-visual' },
  },
  {
    name: 'the source of the text',
    edits: MISSPELT,
    slug: 'spelling',
    isSource: true,
    reached: { selected: 'feeer', in: '#f-body' },
  },
  {
    name: 'a client’s story within the text',
    edits: readFixture('name-undeclared'),
    slug: 'name-undeclared',
    reached: { selected: 'Emma’s', in: '.body-visual' },
  },
  {
    name: 'what a block is told, which its source shows',
    edits: readFixture('review-in-future'),
    slug: 'review-in-future',
    reached: { selected: '2027-', in: '#f-body' },
  },
  {
    name: 'a field that is folded away',
    edits: readFixture('author-unknown'),
    slug: 'author-unknown',
    reached: { within: '[data-field="author"]' },
  },
  {
    name: 'an entry of a list that is folded away',
    edits: [change('text: Write to me.', "text: ''")],
    slug: 'field-invalid',
    reached: { within: 'form-list[data-name="callsToAction"] [data-entry]:nth-child(2)' },
  },
  {
    name: 'a picture',
    edits: [change('author: coach', 'author: coach\ncover: { src: ./pier.jpg, alt: A pier. }')],
    slug: 'picture-missing',
    reached: { within: 'picture-field' },
  },
];

it.each(PLACES)(
  'a tap leads from what was found to $name, and “Details” tells it exactly',
  async ({ edits, slug, isSource, reached }) => {
    const page = await signIn(DEVICE);
    page.setDefaultTimeout(MINUTE);
    await page.goto(keep(edits));
    await page.locator('.body-visual [contenteditable="true"]').first().waitFor();
    if (isSource) await page.getByRole('button', { name: 'Plain text', exact: true }).tap();
    await page.getByRole('button', { name: 'Publish', exact: true }).tap();
    const card = page.getByRole('dialog').locator('.finding', { hasText: slug });
    await card.getByText('Details').tap();
    expect(await card.getByText(slug, { exact: true }).isVisible()).toBe(true);
    expect(await card.getByText(FILE).isVisible()).toBe(true);
    await card.getByRole('button', { name: 'Go to the place' }).tap();
    const read = () =>
      page.evaluate(
        (where) => {
          const at = document.activeElement;
          const area = at instanceof HTMLTextAreaElement ? at : undefined;
          const selected =
            area?.value.slice(area.selectionStart, area.selectionEnd) ?? String(getSelection());
          return { isIn: at?.closest(where) !== null && at?.checkVisibility(), selected };
        },
        'within' in reached ? reached.within : reached.in,
      );
    await expect.poll(read).toMatchObject({ isIn: true });
    if ('selected' in reached)
      await expect.poll(async () => (await read()).selected).toContain(reached.selected);
    const isSeen = async () => {
      const { y = -1 } = (await page.locator(':focus').boundingBox()) ?? {};
      return y >= 0 && y < PHONE.height;
    };
    if ('within' in reached) await expect.poll(isSeen).toBe(true);
    await page.context().close();
  },
  3 * MINUTE,
);
