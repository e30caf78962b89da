import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { reportToText } from '../../src/posts/checks/reporters/terminal.ts';
import type { Fault } from '../../src/posts/checks/report.ts';
import { checkWritten } from './fixture.ts';

const TEXTS = path.resolve('tests/fixtures/spelling');

/** Plain prose of about 750 words each, written for this, with these words misspelled in it. */
const MISSPELLED: Record<'american' | 'british', Record<string, string[]>> = {
  american: {
    'when-one-of-you-withdraws': ['Codependancy', 'embarassing', 'definately', 'recieve', 'beacuse'],
    'the-favor-of-a-straight-answer': ['arguement', 'negociate', 'releived', 'somthing'],
    'after-the-affair': ['greived', 'suposed', 'thier', 'seperate'],
  },
  british: {
    'saying-it-once': ['beleive', 'usefull', 'somthing', 'wieght'],
    'two-households-one-childhood': ['lonley', 'embarrasment', 'explaination', 'strugling', 'neverthless'],
    'the-quiet-ones': ['collegues', 'suprised', 'agian', 'nuisence', 'hankerchief'],
  },
};

const read = (english: string, name: string) =>
  fs.readFileSync(path.join(TEXTS, english, `${name}.mdx`), 'utf8');

const isSpelling = ({ slug }: Fault) => slug.startsWith('spelling');

/** What the spelling has to say of texts in a site of this language. */
async function spell(language: string, texts: readonly string[], others: Record<string, string> = {}) {
  const pages = Object.fromEntries(texts.map((text, index) => [`pages/text-${index}.mdx`, text]));
  const report = await checkWritten(language, { ...pages, ...others });
  return report.faults.filter(isSpelling).filter(({ file }) => file.includes('/text-'));
}

/** A page of these words alone. */
const toPage = (body: string, title = 'A page') =>
  `---\ntitle: ${title}\ndescription: A page of a few words, which are looked at for how they are spelled.\n---\n\n${body}\n`;

const found = (faults: readonly Fault[]) => faults.map((fault) => fault.found);

describe.each([
  ['en-US', 'american'],
  ['en-GB', 'british'],
] as const)('coaching prose in %s', (language, english) => {
  it.each(Object.entries(MISSPELLED[english]))(
    'is told what is misspelled, and nothing else: %s',
    async (name, wrong) => {
      expect(found(await spell(language, [read(english, name)]))).toEqual(wrong);
    },
  );
});

/** What is to be written, or what may be meant. */
function writeOf({ mend }: Fault): string | undefined {
  if ('write' in mend) return mend.write;
  return 'example' in mend ? mend.example : undefined;
}

describe('the other country’s spelling', () => {
  const american = Object.keys(MISSPELLED.american).map((name) => read('american', name));
  const british = Object.keys(MISSPELLED.british).map((name) => read('british', name));

  it('is told as such in a British site, with the British word', async () => {
    const faults = await spell('en-GB', american);
    expect(
      faults.filter(({ slug }) => slug === 'spelling-american').map((fault) => [fault.found, writeOf(fault)]),
    ).toMatchInlineSnapshot(`
      [
        [
          "behavior",
          "behaviour",
        ],
        [
          "mom",
          "mum",
        ],
        [
          "favor",
          "favour",
        ],
        [
          "neighbor",
          "neighbour",
        ],
        [
          "canceled",
          "cancelled",
        ],
        [
          "counseling",
          "counselling",
        ],
      ]
    `);
    expect(faults.filter(({ slug }) => slug === 'spelling').map(({ found: word }) => word)).toEqual(
      expect.arrayContaining(Object.values(MISSPELLED.american).flat()),
    );
  });

  it('is told as such in an American site, with the American word', async () => {
    const faults = await spell('en-US', british);
    expect(
      faults.filter(({ slug }) => slug === 'spelling-british').map((fault) => [fault.found, writeOf(fault)]),
    ).toMatchInlineSnapshot(`
      [
        [
          "learnt",
          "learned",
        ],
        [
          "favour",
          "favor",
        ],
        [
          "recognise",
          "recognize",
        ],
        [
          "realise",
          "realize",
        ],
        [
          "learnt",
          "learned",
        ],
        [
          "favourite",
          "favorite",
        ],
        [
          "organisation",
          "organization",
        ],
        [
          "socialise",
          "socialize",
        ],
        [
          "counsellor",
          "counselor",
        ],
        [
          "programme",
          "program",
        ],
        [
          "learnt",
          "learned",
        ],
        [
          "colour-blindness",
          "color-blindness",
        ],
        [
          "tyres",
          "tires",
        ],
      ]
    `);
  });

  it('is one line where there is much of it', async () => {
    const words = 'favorite behavior honor color labor neighbor rumor flavor humor traveled';
    const report = await checkWritten('en-GB', { 'pages/text-0.mdx': toPage(`Words: ${words}.`) });
    expect(reportToText(report).split('\n\n')[0]).toMatchInlineSnapshot(`
      "10 words in American spelling: favorite, behavior, honor, color, labor, neighbor, rumor, flavor, humor, traveled
        warning  spelling-american
        In content/pages/text-0.mdx. Each with its place: npm run check:content -- --all"
    `);
  });
});

describe('what nobody is told of', () => {
  it.each([
    ['acronyms', 'Her CBT and EMDR, two CEOs, an LGBTQIA group and the U.S. as well.'],
    ['words with digits', 'At 11:30pm, in 1980s style, with covid19 and B12xyz.'],
    [
      'addresses',
      'Write to coach@fooqux.org, see www.fooqux.org, fooqux.org/abcde and https://fooqux.org/qwrtz.',
    ],
    ['handles and tags', 'Follow @fooquxcoach and #selfcarrre.'],
    ['code', 'The word `fooqux` there.'],
    ['names of brands', 'On YouTube, WhatsApp and FooQux.'],
    ['contractions', 'It can’t, won’t, shouldn’t and didn’t; she’d’ve gone; y’all; o’clock; nothin’ doing.'],
    ['first names', 'I asked Priya and Anneliese.'],
    [
      'what follows a first name or a title',
      'Read Esther Gardenar, Helen B. Gardenar, Dr Gardenar and Esther van der Gardenar.',
    ],
    [
      'capitals in the middle of a sentence',
      'I read what Stosnyk and Vaszily wrote, at the Westmore Center for Behavior.',
    ],
    ['names that begin a sentence and are near to nothing', 'Zwyrcan wrote about it.'],
    ['possessives of what is known', 'Gottman’s work, Perel’s books and the situationships’ ends.'],
    [
      'parts of words with hyphens',
      'A non-anxious, co-regulating, over-functioning, pre-teen and re-wired mid-forties self.',
    ],
    ['letters that English does not have', 'Große Gefühle, mañana and Łódź.'],
    ['a quotation of another language', 'He said “ich weiß nicht, was soll es bedeuten” and laughed.'],
    [
      'a sentence of another language',
      'We laughed. Nessun maggior dolore che ricordarsi del tempo felice. And then we left.',
    ],
    ['both of Oxford’s spellings', 'To realise and to realize, to organise an organization.'],
  ])('%s', async (_name, text) => {
    expect(found(await spell('en-GB', [toPage(text)]))).toEqual([]);
  });

  it('names of the site, its topics and its authors, but where a topic is named', async () => {
    const others = {
      'topics/closeness.yaml': 'name: Closenesz\ndescription: How near two people can be.\n',
      'people/guest.yaml': 'name: Greta Wantted\nrole: Guest\nbio: Wrote here once.\n',
    };
    const text = toPage('Closenesz, as Wantted says.');
    expect(found(await spell('en-GB', [text], others))).toEqual([]);
    const { faults } = await checkWritten('en-GB', { ...others, 'pages/text-0.mdx': text });
    expect(faults.filter(isSpelling).map(({ file, found: word }) => [file, word])).toEqual([
      ['content/topics/closeness.yaml', 'Closenesz'],
    ]);
  });

  it('words of content/words.txt, with their plurals and in the other spelling', async () => {
    const text = toPage(
      'The heartmap of Stosnik, and all the heartmaps. Stosnik’s own gray one, and a heartmapp.',
    );
    expect(found(await spell('en-GB', [text]))).toEqual(['heartmap', 'heartmaps', 'gray', 'heartmapp']);
    const others = { 'words.txt': '# Mine.\nheartmap\nStosnik # a therapist\ngray\n' };
    const faults = await spell('en-GB', [text], others);
    expect(faults.map((fault) => [fault.found, writeOf(fault)])).toEqual([['heartmapp', 'heartmap']]);
  });

  it('any word of a site in another language', async () => {
    expect(found(await spell('de', [toPage('Das ist eine Beziehungskiste, sagt man.')]))).toEqual([]);
  });

  it('either spelling where the language names no country, or Canada', async () => {
    const text = toPage('The colour and color of our behavior, organized and organised.');
    expect(found(await spell('en', [text]))).toEqual([]);
    expect(found(await spell('en-CA', [text]))).toEqual([]);
  });
});

describe('what is told all the same', () => {
  it.each([
    ['a heading in capitals', '## Healing Your Realtionship\n\nText.', ['Realtionship']],
    ['a long word with a capital in a sentence', 'We call this Codependancy.', ['Codependancy']],
    ['one that no first name and no title stands before', 'I asked a Gardenar.', ['Gardenar']],
    [
      'the first word of a sentence',
      'Definately not. Thier choice. I asked Mike. Seperate beds.',
      ['Definately', 'Thier', 'Seperate'],
    ],
    ['a word in capitals', 'This is IMPOTRANT to me.', ['IMPOTRANT']],
    ['a part of a word with hyphens', 'A self-estem of her own.', ['self-estem']],
    ['a word in a quotation', 'She said “I recieve it” and left.', ['recieve']],
    ['two slips in a short sentence', 'I definately recieve it.', ['definately', 'recieve']],
    ['two words written as one', 'It is alot.', ['alot']],
    ['each word once', 'I recieve and recieve. Recieve!', ['recieve']],
  ])('%s', async (_name, text, wrong) => {
    expect(found(await spell('en-GB', [toPage(text)]))).toEqual(wrong);
  });

  it.each([
    ['Definately so.', 'Definitely'],
    ['It is IMPOTRANT.', 'IMPORTANT'],
    ['A self-estem.', 'self-esteem'],
    ['My neighbor’s dog.', 'neighbour’s'],
    ['Multi-colored.', 'Multi-coloured'],
    ['It is alot.', 'a lot'],
    ['Some xqzvkj here.', undefined],
  ])('with the text to write, in its capitals and with its ending: %s', async (text, write) => {
    expect((await spell('en-GB', [toPage(text)])).map(writeOf)).toEqual([write]);
  });

  it('in the spelling of the country that the language names', async () => {
    const text = toPage('Our favorite colour.');
    expect(found(await spell('en-US', [text]))).toEqual(['colour']);
    for (const language of ['en-GB', 'en-AU', 'en-NZ', 'en-IE', 'en-ZA', 'en-IN'])
      expect(found(await spell(language, [text]))).toEqual(['favorite']);
  });
});
