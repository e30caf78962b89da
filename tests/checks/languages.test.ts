import fs from 'node:fs';
import * as z from 'zod';
import { describe, expect, it } from 'vitest';
import { reportToText } from '../../src/posts/checks/reporters/terminal.ts';
import { checkLanguage } from '../../src/server/launch/checks.ts';
import type { Facts } from '../../src/server/launch/facts.ts';
import { checkWritten, FIXTURES } from './fixture.ts';

/** Stories with a slip and what it is, stories without one, stories in plain prose, and other prose. */
const passagesSchema = z.strictObject({
  slips: z.array(z.tuple([z.string(), z.string(), z.string()])),
  clean: z.array(z.tuple([z.string(), z.string()])),
  outside: z.array(z.string()),
  harmless: z.array(z.string()),
});

/** Written for this project: those by which the rules were mended, and those that were written when the rules stood. */
const fileSchema = z.strictObject({ own: passagesSchema, apart: passagesSchema });

const SECOND = fs.readFileSync(`${FIXTURES}/base/posts/second.mdx`, 'utf8');
const GUARD = /^(?:name-|surname|title-|contact-|exact-|age-|person-|story-|detail-|spelling|sensitive-)/;

/** What is told of each of these texts in a site of this language, such as "error Emma". */
async function tellAll(language: string, texts: readonly string[]): Promise<string[][]> {
  const posts = texts.map((text, at): [string, string] => [
    `posts/passage-${at}.mdx`,
    SECOND.replace('id: second', `id: passage-${at}`).replace('What quiet does.', () => text),
  ]);
  const { faults } = await checkWritten(language, Object.fromEntries(posts));
  return texts.map((_text, at) =>
    faults
      .filter(({ file, slug }) => file === `content/posts/passage-${at}.mdx` && GUARD.test(slug))
      .map(({ severity, found }) => `${severity} ${found}`),
  );
}

function toStory(people: string, story: string): string {
  const named = people === '' ? '' : `people="${people}" `;
  return `<CaseStudy ${named}basis="disguised" reviewed="2026-05-20">\n\n${story}\n\n</CaseStudy>`;
}

/** Whether what is told is about the slip. */
function isOf(told: string, slip: string): boolean {
  const found = told.replace(/^\w+ /, '');
  return found.includes(slip) || slip.includes(found);
}

async function measure(language: string, passages: z.output<typeof passagesSchema>) {
  const slips = await tellAll(
    language,
    passages.slips.map(([people, story]) => toStory(people, story)),
  );
  const about = slips.map((told, at) => told.filter((each) => isOf(each, passages.slips[at]?.[2] ?? '')));
  const clean = await tellAll(
    language,
    passages.clean.map(([people, story]) => toStory(people, story)),
  );
  const outside = await tellAll(language, passages.outside);
  const harmless = await tellAll(language, passages.harmless);
  const share = (all: string[][], is: (told: string[]) => boolean) => all.filter(is).length / all.length;
  return {
    stopped: share(about, (told) => told.some((each) => each.startsWith('error'))),
    told: share(about, (told) => told.length > 0),
    clean: share(clean, (told) => told.length === 0),
    outside: share(outside, (told) => told.length > 0),
    harmless: share(harmless, (told) => told.length === 0),
  };
}

/** What is left of the slips is warned of: an age with a place or an employer, which are no errors in English either. */
const STOPPED = 0.75;

describe.each(['de', 'nl', 'fr', 'es', 'sv'] as const)('of a site in %s', (language) => {
  const { own, apart } = fileSchema.parse(
    JSON.parse(fs.readFileSync(`tests/fixtures/guard/languages/${language}.json`, 'utf8')),
  );

  it.each([
    ['passages by which the rules were mended', own],
    ['passages that were written when the rules stood', apart],
  ])('sees as much as it did: %s', async (_name, passages) => {
    const { stopped, ...others } = await measure(language, passages);
    expect(others).toEqual({ told: 1, clean: 1, outside: 1, harmless: 1 });
    expect(stopped).toBeGreaterThanOrEqual(STOPPED);
  });

  it('has enough of each to say so', () => {
    expect(own.slips.length).toBeGreaterThanOrEqual(12);
    expect(own.harmless.length).toBeGreaterThanOrEqual(12);
  });

  it('the spelling is not looked at', async () => {
    const { faults } = await checkWritten(language, {
      'posts/second.mdx': SECOND.replace('What quiet does.', 'Xqzv favorite colour realise traveled.'),
    });
    expect(faults.filter(({ slug }) => slug.startsWith('spelling'))).toEqual([]);
  });

  it('the first line says what is weaker, and the launch check too', async () => {
    const report = await checkWritten(language, {});
    const name = new Intl.DisplayNames('en', { type: 'language' }).of(language);
    const [first] = reportToText(report).split('\n');
    expect(first).toMatch(
      new RegExp(`^The site is written in ${name}, where the check is weaker: .+ and no spelling\\.$`),
    );
    const facts = { content: { placeholders: [], errors: 0, weaker: report.weaker } };
    expect(checkLanguage.check({ ...facts } as unknown as Facts)).toMatchObject({
      state: 'cannot-tell',
      message: first,
    });
  });
});

describe('a text in German, where every noun has a capital', () => {
  it.each([
    ['Die Liebe sagte nichts, und die Angst lachte. Im Herbst kam der Regen.', []],
    ['Sarahs Mutter fragte, ob Sarah Angst habe.', []],
    ['Sarah Weber fragte nichts.', ['error Weber']],
    ['Meine Klientin Rosalie fragte Sarah.', ['error Rosalie']],
    ['Meine Klientin Jorundis fragte Sarah, weil die Klientin sie kannte.', ['warning Jorundis']],
    ['Die Frau Doktor sagte es, und mit Frau Okonkwo sprach Sarah darüber.', ['error Okonkwo']],
  ])('%s', async (story, told) => {
    expect(await tellAll('de', [toStory('Sarah', `Sarah schwieg. ${story}`)])).toEqual([told]);
  });
});

it.each([
  ['fr', 'La sœur d’Anne-Lise est venue. Sophie se taisait.', ['error Anne-Lise']],
  ['fr', 'C’est d’elle qu’il parlait. À Sophie, il n’a rien dit.', []],
  ['nl', 'Sophies zus belde. ’s Avonds zweeg Sophie.', []],
  ['sv', 'Sophies syster ringde. På torsdag teg Sophie.', []],
  ['es', 'Sophie callaba. —¿Cuándo?, preguntó él.', []],
] as const)('what a language ties to a name is no part of it: %s, %s', async (language, story, told) => {
  expect(await tellAll(language, [toStory('Sophie', story)])).toEqual([told]);
});

it.each([
  ['de', 'Mut hatte sie, und Mama weinte. Nach zwei Jahren wollte sie gehen.'],
  ['nl', 'Moed had ze, en mama huilde. In Warschau dacht ze aan hem.'],
  ['sv', 'Mod hade hon, och mamma grät. I Warszawa tänkte hon på honom.'],
  ['fr', 'Maman pleurait. À Varsovie, elle pensait à lui.'],
  ['es', 'Mamá lloraba. En Varsovia pensaba en él.'],
] as const)('what is nobody is not taken for somebody: %s, %s', async (language, story) => {
  expect(await tellAll(language, [toStory('', story)])).toEqual([[]]);
});

describe.each([
  [
    'de',
    'Sie war unter 0171 2345678 zu erreichen.',
    'Frau Weber sagte, das sei nie anders gewesen.',
    'Mein Telefon ist 030 12345678, und ich rufe zurück. Frau Weber heißt eine Figur.',
  ],
  [
    'nl',
    'Ze was te bereiken op 06-12345678.',
    'Mevrouw Jansen zei dat het altijd zo was geweest.',
    'Mijn nummer is 020-1234567, en ik bel terug. Mevrouw Jansen is een figuur.',
  ],
  [
    'fr',
    'Elle était joignable au 06 12 34 56 78.',
    'Mme Garnier disait que rien ne changeait.',
    'Mon numéro est le 01 23 45 67 89, et je rappelle. Mme Garnier : un personnage.',
  ],
  [
    'es',
    'Ella contestaba en el 612 34 56 78.',
    'La señora Ortega decía que nada cambiaba.',
    'Mi número es el 912 34 56 78, y devuelvo la llamada. La señora Ortega: un personaje.',
  ],
  [
    'sv',
    'Hon gick att nå på 070-123 45 67.',
    'Fru Bergman sa att det alltid hade varit så.',
    'Mitt nummer är 08-123 456 78, och jag ringer upp. Fru Bergman är en figur.',
  ],
] as const)('in prose in %s', (language, number, title, own) => {
  it('a number of somebody is told, and a title with a surname of whom something is told', async () => {
    const told = await tellAll(language, [number, title, own]);
    expect(told.map((each) => each.length)).toEqual([1, 1, 0]);
  });
});

it('a country is as good as none: the language is what decides', async () => {
  const text = 'Eine meiner Klientinnen rief ihren Mann jede Stunde an.';
  const { faults } = await checkWritten('de-AT', {
    'posts/second.mdx': SECOND.replace('What quiet does.', text),
  });
  expect(faults.map(({ slug }) => slug)).toEqual(['story-cue-outside']);
});

it('English is told nothing of a language, and its own rules are those of English', async () => {
  const text = 'Eine meiner Klientinnen rief an.';
  const report = await checkWritten('en-IE', {
    'posts/second.mdx': SECOND.replace('What quiet does.', text),
  });
  expect(report.weaker).toBeUndefined();
  expect(report.faults.map(({ slug }) => slug)).not.toContain('story-cue-outside');
});
