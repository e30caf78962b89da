import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../src/editor/findings/answer.ts';
import { toFindings } from '../../../src/editor/findings/to-findings.ts';
import { answerIn, parseAnswer } from '../../../src/server/edit/answer-in.ts';
import type { FoundFile } from '../../../src/posts/source/content-files.ts';
import { checkFound, editBase, editFiles, readFixture, type Edit } from '../../checks/fixture.ts';

const POST = 'content/posts/first.mdx';

const NOTHING_ELSE = {
  repository: { readBlob: () => Promise.reject(new Error('not there')) },
  live: new Map<string, string>(),
};

const textOf = (files: readonly FoundFile[], path: string) =>
  files
    .filter(({ file }) => `content/${file}` === path)
    .map(({ read }) => new TextDecoder().decode(read()))[0];

async function findIn(files: readonly FoundFile[]) {
  const { faults } = await checkFound(files);
  const texts = new Map([[POST, textOf(files, POST) ?? '']]);
  return toFindings({ faults, texts }, 'en-GB');
}

/** Presses the buttons with these words; gives the files as they are saved then. */
async function press(files: readonly FoundFile[], names: readonly string[], on = files) {
  const sent = [{ path: POST, bytes: Buffer.from(textOf(on, POST) ?? '') }];
  const site = { path: 'content/site.yaml', bytes: Buffer.from(textOf(on, 'content/site.yaml') ?? '') };
  const { changes, isAnswerStale } = await answerIn(
    [...sent, site],
    names.flatMap((name) => parseAnswer(name) ?? []),
    NOTHING_ELSE,
  );
  const known = new Set(changes.map(({ path }) => path.replace('content/', '')));
  const written = changes.flatMap(({ path, bytes }): FoundFile[] =>
    bytes
      ? [{ file: path.replace('content/', ''), type: 'file', size: bytes.length, read: () => bytes }]
      : [],
  );
  return { files: [...on.filter(({ file }) => !known.has(file)), ...written], isAnswerStale };
}

const nameOf = async (files: readonly FoundFile[], words: string) => {
  const acts = (await findIn(files)).flatMap((finding) => finding.acts);
  const act = acts.find((each) => each.words === words);
  if (!act) throw new Error(`No button says ${words}: ${acts.map((each) => each.words).join(', ')}`);
  return act.name;
};

const ofPost = (replace: string, replacement: string): Edit => ({
  file: 'posts/first.mdx',
  replace,
  with: replacement,
});

describe('a press', () => {
  it.each([
    ['name-undeclared', 'Add Emma as a changed name'],
    ['name-undeclared', 'No name: allow it in this story'],
    ['surname', 'No name: allow it in this story'],
    ['calls-to-action-missing', 'Put the invitations at the end'],
    ['differences-missing', 'Put it at the end of the text'],
    ['outcomes-missing', 'Put it at the end of the text'],
    ['self-check-missing', 'Put it at the end of the text'],
    ['html-comment', 'Take it out'],
    ['component-twice', 'Take it out'],
    ['html-element', 'Put it right'],
    ['heading-order', 'Put it right'],
    ['link-broken', 'Lead it to /posts/second/'],
    ['author-unknown', 'Choose “coach”'],
    ['topic-unknown', 'Choose “closeness”'],
    ['story-outside', 'Make it a client’s story'],
    ['person-absent', 'Put it right'],
    ['spelling', 'Write “fear”'],
    ['spelling', 'Allow this word'],
    ['spelling', 'It may stay'],
    ['name-or-word', 'It may stay'],
    ['name-outside-story', 'It may stay'],
  ])('on what is told of %s does “%s”, and nothing is left of it', async (slug, words) => {
    const files = editBase(readFixture(slug));
    const mended = await press(files, [await nameOf(files, words)]);
    expect(mended.isAnswerStale).toBe(false);
    expect((await checkFound(mended.files)).faults).toEqual([]);
  });

  it('shows the help lines', async () => {
    const files = editBase(readFixture('sensitive-undeclared'));
    const { files: mended } = await press(files, [await nameOf(files, 'Show the help lines')]);
    expect(textOf(mended, POST)).toContain('sensitive:\n  - abuse\n');
    expect((await checkFound(mended)).faults.map(({ slug }) => slug)).not.toContain('sensitive-undeclared');
  });

  it('and others beside it, in one text, each do what they say', async () => {
    const files = editBase([
      ofPost('What fear does.', 'What feer does, and what behavior does to a colour.'),
      ofPost('<CallsToAction />', ''),
      ofPost('<KeyDifferences />', ''),
    ]);
    const names = await Promise.all(
      [
        'Write “fear”',
        'Write “behaviour”',
        'Put the invitations at the end',
        'Put it at the end of the text',
      ].map((words) => nameOf(files, words)),
    );
    const { files: mended } = await press(files, names);
    expect(textOf(mended, POST)).toContain('What fear does, and what behaviour does to a colour.');
    expect((await checkFound(mended)).faults).toEqual([]);
  });

  it('finds its words where they have moved since', async () => {
    const files = editBase(readFixture('link-broken'));
    const moved = editFiles(files, [ofPost('Some words', 'A new line.\n\nSome words')]);
    const { files: mended, isAnswerStale } = await press(
      files,
      [await nameOf(files, 'Lead it to /posts/second/')],
      moved,
    );
    expect(isAnswerStale).toBe(false);
    expect((await checkFound(mended)).faults).toEqual([]);
  });

  it('writes nothing where its words have been changed since, and says so', async () => {
    const files = editBase(readFixture('link-broken'));
    const changed = editFiles(files, [
      ofPost('[the second post](/posts/secon/)', '[another](/posts/secon/)'),
    ]);
    const { files: same, isAnswerStale } = await press(
      files,
      [await nameOf(files, 'Lead it to /posts/second/')],
      changed,
    );
    expect(isAnswerStale).toBe(true);
    expect(textOf(same, POST)).toBe(textOf(changed, POST));
    const [first] = toFindings({ faults: [], texts: new Map([[POST, '']]), isAnswerStale }, 'en-GB');
    expect(first?.words).toBe('The words that you pressed a button for have been changed since.');
  });

  it('that is sent again with the next does both, though the second was offered for what the first made', async () => {
    const files = editBase([ofPost('What fear does.', 'What feer does, and behavior.')]);
    const first = await nameOf(files, 'Write “fear”');
    const { files: once } = await press(files, [first]);
    const second = await nameOf(once, 'Write “behaviour”');
    const { files: mended, isAnswerStale } = await press(files, [first, second]);
    expect(isAnswerStale).toBe(false);
    expect((await checkFound(mended)).faults).toEqual([]);
    expect((await press(mended, [first, second])).isAnswerStale).toBe(false);
  });
});

it.each<[string, unknown]>([
  ['no JSON', 'take it out'],
  ['another file', { do: 'set', file: 'src/x.ts', field: 'sensitive', value: [] }],
  ['another folder', { do: 'set', file: 'content/../x.mdx', field: 'sensitive', value: [] }],
  ['another field', { do: 'set', file: POST, field: 'id', value: [] }],
  ['an error that is to stay', { do: 'accept', file: POST, kind: 'name-undeclared', found: 'Emma' }],
  ['a word that is a tag', { do: 'declare', file: POST, story: 0, word: '<b>', as: 'word' }],
])('takes no %s for the name of a button', (_what, answer) => {
  expect(parseAnswer(typeof answer === 'string' ? answer : JSON.stringify(answer))).toBeUndefined();
});

it('takes what a button is called', () => {
  const answer: Answer = { do: 'accept', file: POST, kind: 'spelling', found: 'feer' };
  expect(parseAnswer(JSON.stringify(answer))).toEqual(answer);
});
