import { describe, expect, it } from 'vitest';
import type { EntryReport } from '../../../src/import/report.ts';
import { missingToWords, type MissingReason } from '../../../src/import/pictures/missing.ts';
import { isOf, otherCommentsToWords, toItems } from '../../../src/server/moving-in/report-items.ts';
import { makeFindText } from '../../../src/server/moving-in/report-texts.ts';
import { findTakenBack, listFilesToRemove } from '../../../src/server/moving-in/take-back.ts';
import type { LiveContent } from '../../../src/server/write/live-content.ts';
import { voiceOf } from '../../../src/words/voice.ts';
import { wordsOf } from '../../../src/words/words.ts';

const LANGUAGES = ['en-GB', 'de', 'fr', 'es', 'sv'];
const LONG = 'A title that is longer than any title may be, '.repeat(3).trim();
const SOURCE = `---\ntitle: ${LONG}\ntopics:\n  - talking\nimportedFrom: wordpress:1@old.example\ndraft: true\n---\n\nWords. ![Sea](/media/sea/a.jpg)\n`;
const PATH = 'content/posts/a/index.mdx';

const ENTRY: EntryReport = {
  sourceId: 'wordpress:1@old.example',
  kind: 'post',
  title: 'A text',
  outcome: 'written',
  state: 'published',
  file: 'posts/a/index.mdx',
  oldAddresses: [],
  notes: [{ kind: 'author-unknown', found: 'Maria' }],
  pictures: 0,
  missing: [{ source: 'https://old.example/a.jpg', why: { code: 'answered', found: '404' } }],
  stories: [],
  faults: [
    {
      kind: 'field-invalid',
      severity: 'error',
      line: 2,
      words: 'The check says it in English.',
      fault: {
        slug: 'field-invalid',
        severity: 'error',
        file: PATH,
        line: 2,
        column: 8,
        length: LONG.length,
        message: 'The check says it in English.',
        mend: { advice: 'Write at most 90 characters.' },
        excerpt: `title: ${LONG}`,
        isOfDraft: true,
      },
    },
  ],
  comments: 0,
};

function liveOf(texts: Record<string, string>, more: Record<string, string> = {}): LiveContent {
  const paths = Object.keys(texts);
  const versions = paths.map((path) => [path, more[path] ?? `sha of ${path}`] as const);
  return {
    commit: 'c',
    files: new Map([...versions, ...Object.entries(more)]),
    texts: new Map(Object.entries(texts)),
  };
}

const asItCame = (live: LiveContent) => new Map<string, string | undefined>(live.files);

describe('a text of an import', () => {
  const live = liveOf({ [PATH]: SOURCE });
  const itemIn = (language: string, found = live, brought = asItCame(live)) =>
    toItems([ENTRY], makeFindText(found), brought, language)[0];

  it.each([
    [
      'de',
      'So heißt hier niemand: Maria',
      'https://old.example/a.jpg: der Server antwortet 404',
      '„Titel“ kann so nicht bleiben. Schreiben Sie höchstens 90 Zeichen.',
    ],
    [
      'en-GB',
      'nobody here is called so: Maria',
      'https://old.example/a.jpg: its host answers 404',
      undefined,
    ],
  ])('is told in the language of the site: %s', (language, changed, missing, fault) => {
    const item = itemIn(language);
    expect(item).toMatchObject({ changed: [changed], missing: [missing] });
    if (fault !== undefined) expect(item?.faults).toEqual([fault]);
    expect(item?.faults.join()).not.toContain('The check says');
  });

  it('has the faults that it came with for as long as it is as it came', () => {
    expect(itemIn('de')?.faults).toHaveLength(1);
    const changed = itemIn('de', live, new Map([[PATH, 'another']]));
    expect(changed?.faults).toEqual([]);
    expect(changed && isOf(changed, 'missing')).toBe(true);
  });

  it('is found by where it came from, wherever it is now, and never is a text that was there before it', () => {
    const moved = liveOf({
      'content/posts/b.mdx': SOURCE,
      [PATH]: '---\ntitle: Mine\nimportedFrom: wordpress:9@old.example\n---\nMine.\n',
    });
    expect(makeFindText(moved)(ENTRY)?.path).toBe('content/posts/b.mdx');
    const others = liveOf({
      [PATH]: '---\ntitle: Mine\nimportedFrom: wordpress:9@old.example\n---\nMine.\n',
    });
    expect(makeFindText(others)(ENTRY)).toBeUndefined();
    expect(itemIn('de', others)?.state).toBe('gone');
  });

  it('that was here before says which old addresses she has yet to write into it, until she has', () => {
    const there: EntryReport = {
      ...ENTRY,
      outcome: 'there',
      faults: [],
      missing: [],
      notes: [{ kind: 'address-left', found: '/say-no' }],
    };
    const tell = (source: string) => {
      const site = liveOf({ [PATH]: source });
      return toItems([there], makeFindText(site), new Map(), 'de').map((item) => [
        item.faults,
        isOf(item, 'missing'),
      ]);
    };
    expect(tell(SOURCE)).toEqual([
      [
        [
          'Eine alte Adresse führt noch nicht hierher. Schreiben Sie sie unter „Adressen auf Ihrer früheren Website“: /say-no',
        ],
        true,
      ],
    ]);
    expect(tell(SOURCE.replace('---\n', '---\npreviousAddresses: [/say-no]\n'))).toEqual([[[], false]]);
  });

  it('that would have kept the others away says in her language what is wrong with it', () => {
    const fault = {
      slug: 'file-too-large',
      severity: 'error',
      file: PATH,
      line: 1,
      column: 1,
      length: 1,
      message: 'This text is too long to be read.',
      found: '300000 bytes',
      mend: { advice: 'Make several posts of it, each with a part.' },
      excerpt: '',
    } as const;
    const { message: why, slug: kind, severity, line } = fault;
    const faults = [{ kind, severity, line, words: why, fault }];
    const failed: EntryReport = { ...ENTRY, outcome: 'failed', why, faults };
    const [item] = toItems([failed], makeFindText(liveOf({})), new Map(), 'de');
    expect([item?.state, item?.faults]).toEqual([
      'failed',
      [
        'Das ist zu groß, um veröffentlicht zu werden. Machen Sie es kleiner; aus einem langen Text machen Sie mehrere.',
      ],
    ]);
  });

  it('that did not come says so in her language, with what was said exactly', () => {
    const failed: EntryReport = { ...ENTRY, outcome: 'failed', why: 'Error: torn', faults: [] };
    const [item] = toItems([failed], makeFindText(live), asItCame(live), 'fr');
    expect(item?.faults).toEqual(['Ce texte n’a pas pu être lu : Error: torn']);
  });
});

it.each(['draft', 'scheduled', 'private'] as const)(
  'what a text was there is said in each language, where not everybody could read it: %s',
  (state) => {
    const live = liveOf({ [PATH]: SOURCE });
    const tell = (language: string, entry: EntryReport) =>
      toItems([entry], makeFindText(live), asItCame(live), language)[0]?.stateThere;
    const said = LANGUAGES.map((language) => tell(language, { ...ENTRY, state }));
    expect(new Set(said).size).toBe(LANGUAGES.length);
    expect(said.every((each) => each !== undefined && /\p{L}/u.test(each))).toBe(true);
    expect(tell('en-GB', ENTRY)).toBe('');
  },
);

describe('comments of a text', () => {
  const live = liveOf({ [PATH]: SOURCE });
  const tell = (more: Partial<EntryReport>, language = 'en-GB') =>
    toItems([{ ...ENTRY, comments: 2, ...more }], makeFindText(live), asItCame(live), language)[0]?.comments;

  it('are counted where they came along, and of a text that was here only those that are new', () => {
    expect(tell({ comments: 0 })).toBe('');
    expect(tell({})).toBe('2 comments came along');
    // Stopped and gone on, it finds them there.
    expect(tell({ brought: { added: 0 } })).toBe('2 comments came along');
    expect(tell({ outcome: 'there', brought: { added: 0 } })).toBe('');
    expect(tell({ outcome: 'there', brought: { added: 1 } })).toBe('1 comment came along');
  });

  it.each(['page', 'no-post'] as const)('that found no place have a reason in each language: %s', (why) => {
    const said = LANGUAGES.map((language) => tell({ brought: { added: 0, why } }, language));
    expect(new Set(said).size).toBe(LANGUAGES.length);
    expect(said[0]).toBe(
      `2 comments found no place: ${why === 'page' ? 'it is a page here, and pages have no comments' : 'no post here came from that text, or had its address'}`,
    );
    expect(said[2]).toMatch(/^2 commentaires n’ont pas trouvé leur place : \p{L}/u);
  });

  it('whose texts did not come with them are told by the titles of these, where something became of them', () => {
    const others = [
      { sourceId: 'disqus:1', title: 'A', added: 2 },
      { sourceId: 'disqus:2', title: 'B', added: 0, why: 'no-post' as const },
      { sourceId: 'disqus:3', title: 'C', added: 0 },
    ];
    expect(otherCommentsToWords(others, voiceOf('de'))).toEqual([
      '„A“: 2 Kommentare kamen mit',
      '„B“: Kein Beitrag hier kam von diesem Text oder hatte seine Adresse.',
    ]);
  });
});

it('a text has the title that she has given it since, and beside it the one that it had there', () => {
  const tell = (source: string, title: string) => {
    const found = liveOf({ [PATH]: source });
    const [item] = toItems([{ ...ENTRY, title }], makeFindText(found), asItCame(found), 'en-GB');
    return [item?.title, item?.titleThere];
  };
  expect(tell(SOURCE, ` ${LONG}  `)).toEqual([LONG, '']);
  expect(tell(SOURCE.replace(LONG, 'Mine by now'), LONG)).toEqual(['Mine by now', LONG]);
  expect(tell(SOURCE.replace(LONG, 'Mine by now'), '')).toEqual(['Mine by now', '']);
  const [gone] = toItems([ENTRY], makeFindText(liveOf({})), new Map(), 'en-GB');
  expect([gone?.title, gone?.titleThere]).toEqual(['A text', '']);
});

const REASONS: readonly MissingReason[] = [
  { code: 'not-sent' },
  { code: 'no-address' },
  { code: 'private-network' },
  { code: 'leads-on' },
  { code: 'too-slow' },
  { code: 'too-large' },
  { code: 'answered', found: '404' },
  { code: 'no-host' },
  { code: 'no-proof' },
  { code: 'unreachable' },
  { code: 'unreadable', found: 'torn' },
  { code: 'not-drawn', found: 'SIGSEGV' },
  { code: 'no-such-files', found: 'exe' },
  { code: 'no-picture', found: 'a HEIC picture' },
  { code: 'refused', found: 'picture-unreadable' },
];

it.each(REASONS)('why a file could not be had is said otherwise in each language: $code', (reason) => {
  const said = LANGUAGES.map((language) => missingToWords(reason, wordsOf(language)));
  expect(new Set(said).size).toBe(LANGUAGES.length);
  expect(said.every((each) => !each.includes('undefined') && /\p{L}/u.test(each))).toBe(true);
});

describe('an import that is taken back', () => {
  const TOPIC = 'content/topics/talking.yaml';
  const SEA = 'content/media/sea/a.jpg';
  const came = liveOf(
    { [PATH]: SOURCE, [TOPIC]: 'name: Talking\n' },
    { [SEA]: 's', [PATH]: 'p', [TOPIC]: 't' },
  );
  const brought = asItCame(came);

  it('has its drafts, and of them what she has changed, and nothing that readers have', () => {
    const take = (live: LiveContent) => findTakenBack([ENTRY], live, brought, makeFindText(live));
    expect(take(came)).toMatchObject({ drafts: [{ path: PATH }], changed: [] });
    const mended = liveOf({ [PATH]: SOURCE.replace('Words', 'Mended') }, { [PATH]: 'another' });
    expect(take(mended)).toMatchObject({ drafts: [{ path: PATH }], changed: [{ path: PATH }] });
    const published = liveOf({ [PATH]: SOURCE.replace('draft: true\n', '') });
    expect(take(published)).toEqual({ drafts: [], changed: [] });
  });

  it('goes with the pictures and the topic that came along, where no other text needs them', () => {
    const { drafts } = findTakenBack([ENTRY], came, brought, makeFindText(came));
    expect(listFilesToRemove(drafts, came, brought).toSorted()).toEqual([SEA, PATH, TOPIC].toSorted());
    const mine = { 'content/posts/mine.mdx': SOURCE.replace(/^importedFrom.*\n/m, '') };
    const shared = { ...came, texts: new Map([...came.texts, ...Object.entries(mine)]) };
    expect(listFilesToRemove(drafts, shared, brought)).toEqual([PATH]);
  });

  it('keeps a picture that she has put in place of one that came', () => {
    const { drafts } = findTakenBack([ENTRY], came, brought, makeFindText(came));
    const files = new Map([...came.files, [SEA, 'hers'] as const]);
    expect(listFilesToRemove(drafts, { ...came, files }, brought)).not.toContain(SEA);
  });
});
