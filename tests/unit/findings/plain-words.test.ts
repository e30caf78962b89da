import { describe, expect, it } from 'vitest';
import { isPlain } from '../../../src/editor/findings/tell-kind.ts';
import { toFindings } from '../../../src/editor/findings/to-findings.ts';
import { FAULT_KINDS } from '../../../src/posts/checks/fault-kinds.ts';
import { english } from '../../../src/words/english/english.ts';
import { checkFound, editBase, listFixtures, readFixture } from '../../checks/fixture.ts';

/** What only a file can have that was pushed by git, or that no form makes: the check's own words will do. */
const FALL_BACK = [
  'check-failed',
  'field-unknown',
  'file-characters',
  'file-encoding',
  'file-ending',
  'file-folder',
  'file-hidden',
  'file-link',
  'file-misplaced',
  'front-matter-fence',
  'front-matter-unreadable',
  'line-end',
  'name-in-output',
  'yaml-feature',
];

/** What a coach need not know: names of files, tags and kinds, lines, and the words of those who make sites. */
const NOT_PLAIN =
  /\.(?:mdx|yaml|jpe?g|png|pdf|mp[34])\b|content\/|<\/?[A-Za-z]|\b[a-z]+-[a-z]+-[a-z]+\b|\bline \d|component|front matter|\bid\b|\btag\b|property|field/;

/** What the check finds in each fixture, asked once: it is told in many ways. */
const checked = new Map<string, ReturnType<typeof checkFixture>>();

/** The faults of a fixture, and its texts, as if everything in it had just been saved. */
async function checkFixture(slug: string) {
  const found = editBase(readFixture(slug));
  const { faults } = await checkFound(found);
  const texts = new Map(
    found.flatMap(({ file, read, type }) =>
      type === 'file' && /\.(?:mdx|yaml)$/.test(file)
        ? [[`content/${file}`, new TextDecoder().decode(read())] as const]
        : [],
    ),
  );
  return { faults, texts };
}

async function findingsOf(slug: string, language = 'en-GB') {
  const found = checked.get(slug) ?? checkFixture(slug);
  checked.set(slug, found);
  return toFindings(await found, language);
}

it('say which kinds fall back on the words of the check', () => {
  expect(Object.keys(FAULT_KINDS).filter((slug) => !isPlain(slug, english.findings))).toEqual(
    expect.arrayContaining(FALL_BACK),
  );
  expect(
    Object.keys(FAULT_KINDS)
      .filter((slug) => !isPlain(slug, english.findings))
      .toSorted(),
  ).toEqual(FALL_BACK);
});

describe.each(listFixtures().filter((slug) => isPlain(slug, english.findings)))('%s', (slug) => {
  it('is told in plain words, with its place', async () => {
    const told = (await findingsOf(slug)).filter(({ details }) => details.slug === slug);
    expect(told).not.toEqual([]);
    for (const { words, advice, acts, place } of told) {
      for (const said of [words, advice, ...acts.map((act) => act.words)])
        expect(said).not.toMatch(NOT_PLAIN);
      expect(words).toMatch(/[.”]$/);
      if ('field' in place) expect(place.field).not.toBe('');
    }
  });

  it.each(['de', 'fr', 'es', 'sv'])('is told in %s', async (language) => {
    const [own] = (await findingsOf(slug, language)).filter(({ details }) => details.slug === slug);
    const [english] = (await findingsOf(slug)).filter(({ details }) => details.slug === slug);
    expect(own?.words).not.toBe(english?.words);
    expect(own?.advice).not.toBe(english?.advice);
  });
});
