import { describe, expect, it } from 'vitest';
import type { SECTIONS } from '../../src/posts/schema/sections.ts';
import { checkEdited, checkWritten, type Edit } from './fixture.ts';

/** The base with a home page of these sections; letters beyond Latin-1 are none of these tests'. */
function withHome(sections: string): Edit {
  return { add: 'home.yaml', bytes: `sections:\n${sections}` };
}

const BOOKING: Edit = {
  file: 'site.yaml',
  replace: 'message: true',
  with: 'message: true\n  booking: https://calendar.garden.org/talk',
};

const CURRENCY: Edit = { file: 'site.yaml', replace: 'owner: coach', with: 'owner: coach\ncurrency: GBP' };

/** A section of each kind with all that it must have, and nothing wrong. */
const WHOLE: Record<keyof typeof SECTIONS, string> = {
  welcome: '  - kind: welcome\n    button: { label: Write to me, to: "#booking" }\n',
  newest: '  - kind: newest\n    count: 3\n',
  chosen: '  - kind: chosen\n    posts: [second]\n',
  topics: '  - kind: topics\n',
  about: '  - kind: about\n    person: guest\n',
  offers: '  - kind: offers\n    offers:\n      - { name: An hour, text: One question., price: 95.5 }\n',
  steps:
    '  - kind: steps\n    steps:\n      - { title: We meet, text: By video. }\n      - { title: We work, text: On a walk. }\n',
  testimonials:
    '  - kind: testimonials\n    testimonials:\n      - text: I slept through the night.\n        who: Emma, Malmo\n        date: 2026-03-14\n        consent: true\n        proof: A letter at the office\n',
  questions:
    '  - kind: questions\n    questions:\n      - { question: Alone?, answer: Most people come alone. }\n',
  booking: '  - kind: booking\n',
  letters: '  - kind: letters\n    text: One letter a month.\n    to: https://letters.garden.org/join\n',
  quotation: '  - kind: quotation\n    text: To be close is not to be the same.\n',
  text: '  - kind: text\n    text: A separation is the end of a household.\n',
  invitation: '  - kind: invitation\n    button: { label: About me, to: /about/ }\n',
};

const ALL = Object.values(WHOLE).join('');

async function check(...edits: Edit[]) {
  const { faults } = await checkEdited(edits);
  return faults.map(({ slug, file, line, message }) => [slug, `${file}:${line}`, message]);
}

it('takes a home page of all kinds, and the same sections on a page', async () => {
  expect(await check(BOOKING, CURRENCY, withHome(ALL))).toEqual([]);
  const page: Edit = { file: 'pages/about.mdx', replace: 'title: ', with: `sections:\n${ALL}title: ` };
  expect(await check(BOOKING, CURRENCY, page)).toEqual([]);
});

describe.each([
  ['testimonials', 'consent: true', 'consent: false', 'field-invalid', /consent/],
  ['testimonials', '        consent: true\n', '', 'field-missing', /consent/],
  ['testimonials', '        proof: A letter at the office\n', '', 'field-missing', /proof/],
  ['testimonials', 'I slept', 'Emma slept', 'name-outside-story', /first name/],
  ['testimonials', 'date: 2026-03-14', 'date: 2026-13-14', 'field-invalid', /date/],
  ['welcome', '#booking', '#bookin', 'fragment-broken', /no place called/],
  ['invitation', '/about/', '/abuot/', 'link-broken', /no such page/],
  ['chosen', '[second]', '[secnd]', 'related-unknown', /^No post has the id/],
  ['about', 'guest', 'gest', 'author-unknown', /no file content\/people/],
  ['newest', 'count: 3', 'count: 40', 'field-invalid', /count/],
  ['newest', 'count: 3', 'number: 3', 'field-unknown', /no field "number"/],
  ['offers', 'price: 95.5', 'price: "95"', 'field-invalid', /price/],
  ['steps', '      - { title: We work, text: On a walk. }\n', '', 'field-invalid', /steps/],
  ['letters', 'https://letters', 'http://letters', 'field-invalid', /to/],
  ['letters', 'letters.garden.org', 'letters.example', 'channel-placeholder', /placeholder/],
  ['quotation', 'kind: quotation', 'kind: quote', 'field-invalid', /kind/],
  ['text', 'household', 'housevhold', 'spelling', /housevhold/],
] as const)('a fault in %s: %s', (kind, right, wrong, slug, words) => {
  it(`is told where ${JSON.stringify(wrong)} stands: ${slug}`, async () => {
    const faulty = ALL.replace(WHOLE[kind], WHOLE[kind].replace(right, wrong));
    expect(faulty).not.toBe(ALL);
    const faults = await check(BOOKING, CURRENCY, withHome(faulty));
    expect(faults).toHaveLength(1);
    expect(faults[0]?.[0]).toBe(slug);
    expect(faults[0]?.[1]).toMatch(/^content\/home\.yaml:\d+$/);
    expect(faults[0]?.[2]).toMatch(words);
  });
});

it('asks for the channel that a section of booking leads to, and for the currency of a price', async () => {
  expect(await check(withHome(WHOLE.booking + WHOLE.offers))).toEqual([
    ['channel-missing', 'content/home.yaml:2', expect.stringContaining('"booking"')],
    ['field-missing', 'content/home.yaml:5', expect.stringContaining('"currency"')],
  ]);
  const page: Edit = {
    file: 'pages/about.mdx',
    replace: 'title: ',
    with: `sections:\n${WHOLE.booking}title: `,
  };
  expect(await check(page)).toEqual([
    ['channel-missing', 'content/pages/about.mdx:3', expect.stringContaining('"booking"')],
  ]);
});

it('advises what the kind has, and not what another kind has under the same name', async () => {
  const { faults } = await checkEdited([
    CURRENCY,
    withHome(WHOLE.offers.replace('name: An hour, ', '') + WHOLE.steps),
  ]);
  expect(faults).toMatchObject([
    { slug: 'field-missing', mend: { advice: 'Add it. What it is.', example: 'name: A single hour' } },
  ]);
});

it('reads what a client said as the guard reads all else: a story, and what somebody could be found by', async () => {
  const told =
    'A client of mine came to me after nineteen years of marriage. She told me that her husband had left. Her number is 07700 900123.';
  const { faults } = await checkEdited([withHome(WHOLE.text.replace(/text: A .*/, `text: ${told}`))]);
  expect(faults.map(({ slug }) => slug)).toEqual(
    expect.arrayContaining(['detail-outside-story', 'story-outside']),
  );
});

it('reads a home page in another language by the rules of that language', async () => {
  const home = `sections:\n  - kind: text\n    text: En klient berättade för mig om sin skilsmässa, och vi träffades i ett år.\n`;
  const { faults } = await checkWritten('sv-SE', { 'home.yaml': home });
  expect(faults.filter(({ file }) => file === 'content/home.yaml').map(({ slug }) => slug)).toContain(
    'story-cue-outside',
  );
});

it('has a place for a section in the page’s text only once', async () => {
  const page: Edit = {
    file: 'pages/about.mdx',
    replace: 'title: ',
    with: `sections:\n${WHOLE.topics}title: `,
  };
  const menu: Edit = {
    file: 'site.yaml',
    replace: 'owner: coach',
    with: 'owner: coach\nmenu: [{ label: Here, to: /about/#subjects }, { label: There, to: "/#subjects" }]',
  };
  expect(await check(page, menu)).toEqual([]);
  expect(await check(page, menu, withHome(WHOLE.newest))).toEqual([
    ['fragment-broken', 'content/site.yaml:4', expect.stringContaining('#subjects')],
  ]);
});
