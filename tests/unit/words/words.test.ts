import { describe, expect, it } from 'vitest';
import { dateToWords, momentToWords, UTC } from '../../../src/lib/dates.ts';
import { toCounter } from '../../../src/words/counter.ts';
import { splitSentence } from '../../../src/words/sentence.ts';
import { toScriptWords } from '../../../src/words/script-words.ts';
import { formatTagOf, wordsOf } from '../../../src/words/words.ts';

const LANGUAGES = ['en', 'de', 'fr', 'es', 'sv'];
const MOMENT = new Date('2026-11-24T09:30:00Z');

describe('the words of a language', () => {
  it.each([
    ['en-GB', '24 November 2026', '6 min read'],
    ['en-US', 'November 24, 2026', '6 min read'],
    ['de-AT', '24. November 2026', '6 Min. Lesezeit'],
    ['fr-CA', '24 novembre 2026', '6 min de lecture'],
    ['es', '24 de noviembre de 2026', '6 min de lectura'],
    ['sv-FI', '24 november 2026', '6 min läsning'],
  ])('go with the dates of its country: %s', (tag, day, minutes) => {
    expect(dateToWords(MOMENT, UTC, formatTagOf(tag))).toBe(day);
    expect(wordsOf(tag).post.minutes(6)).toBe(minutes);
  });

  it.each(['en', 'nl', 'nl-BE'])('are English, with British dates, where nothing says more: %s', (tag) => {
    expect(wordsOf(tag)).toBe(wordsOf('en-GB'));
    expect(dateToWords(MOMENT, UTC, formatTagOf(tag))).toBe('24 November 2026');
    expect(momentToWords(MOMENT, UTC, formatTagOf(tag))).toBe('24 Nov 2026, 09:30 UTC');
  });

  it('are spelt as in America for American English', () => {
    expect(wordsOf('en-GB').prose.tick).toContain('recognise');
    expect(wordsOf('en-US').prose.tick).toContain('recognize');
    expect(wordsOf('en-US').prose.worthTalking(2, 'Codependence')).toBe(
      'Codependence: if you recognize yourself in more than two of these signs, it is worth talking about.',
    );
    expect(wordsOf('en-US').post).toBe(wordsOf('en-GB').post);
  });

  it.each(LANGUAGES)('say topics, dynamics and roles as the coach has written them: %s', (tag) => {
    const { post, finding, prose } = wordsOf(tag);
    const role = 'Couples therapist, PhD, LMFT (EFT certified)';
    expect(finding.person.description('Alma', role, 2)).toContain(role);
    const told = (name: string) => [
      post.reasons.topic(name),
      finding.topics.description(name, name),
      finding.topics.description(name, 'Trust'),
      finding.topics.description('Trust', name),
      finding.topics.descriptionOfPage(name, 2, 3),
      prose.outcomes.issues(name),
      prose.outcomes.benefits(name),
      prose.signsOf(name),
      prose.worthTalking(0, name),
      prose.worthTalking(2, name),
    ];
    for (const name of ['ADHD and love', 'Gottman method', 'LGBTQ+ couples', 'Gränser', 'İyi günler'])
      expect(told(name).filter((sentence) => !sentence.includes(name))).toEqual([]);
  });

  it.each([
    [
      'en',
      'Jealousy: if you recognise yourself in any of these signs, it is worth talking about.',
      'Jealousy: if you recognise yourself in more than one of these signs, it is worth talking about.',
    ],
    [
      'de',
      'Wenn Sie sich in auch nur einem der Anzeichen wiedererkennen (Jealousy), lohnt es sich, darüber zu sprechen.',
      'Wenn Sie sich in mehr als einem der Anzeichen wiedererkennen (Jealousy), lohnt es sich, darüber zu sprechen.',
    ],
    [
      'fr',
      'Si vous vous reconnaissez dans ne serait-ce qu’un seul de ces signes (Jealousy), cela vaut la peine d’en parler.',
      'Si vous vous reconnaissez dans plus d’un de ces signes (Jealousy), cela vaut la peine d’en parler.',
    ],
    [
      'es',
      'Jealousy: si te reconoces en alguna de estas señales, vale la pena hablar de ello.',
      'Jealousy: si te reconoces en más de una de estas señales, vale la pena hablar de ello.',
    ],
    [
      'sv',
      'Jealousy: om du känner igen dig i något av de här tecknen är det värt att prata om.',
      'Jealousy: om du känner igen dig i fler än ett av de här tecknen är det värt att prata om.',
    ],
  ])('say of any sign, and of more than one, what is worth talking about: %s', (tag, any, several) => {
    const { worthTalking } = wordsOf(tag).prose;
    expect([worthTalking(0, 'Jealousy'), worthTalking(1, 'Jealousy')]).toEqual([any, several]);
  });
});

describe('counted words', () => {
  const FORMS = { one: '# one', other: '# others' };

  it.each([
    ['en-GB', '0 others', '1 one', '12,000 others'],
    ['en-US', '0 others', '1 one', '12,000 others'],
    ['de', '0 others', '1 one', '12.000 others'],
    // Nothing is singular in French.
    ['fr', '0 one', '1 one', '12 000 others'],
    ['es', '0 others', '1 one', '12.000 others'],
    ['sv', '0 others', '1 one', '12 000 others'],
  ])('follow the plurals and the figures of %s', (tag, none, one, many) => {
    const count = toCounter(tag);
    const told = [0, 1, 12_000].map((number) => count(number, FORMS).replace(/\s/g, ' '));
    expect(told).toEqual([none, one, many]);
  });

  it.each([
    ['en', 'no articles', '1 article', '9 articles'],
    ['de', 'keine Artikel', '1 Artikel', '9 Artikel'],
    ['fr', 'aucun article', '1 article', '9 articles'],
    ['es', 'ningún artículo', '1 artículo', '9 artículos'],
    ['sv', 'inga artiklar', '1 artikel', '9 artiklar'],
  ])('say how many articles there are: %s', (tag, ...told) => {
    expect([0, 1, 9].map((number) => wordsOf(tag).post.count(number))).toEqual(told);
  });
});

describe('a sentence with links', () => {
  it('is taken apart into words and links', () => {
    expect(splitSentence('You can [search](/search/), or [go home](/).')).toEqual([
      { text: 'You can ' },
      { text: 'search', href: '/search/' },
      { text: ', or ' },
      { text: 'go home', href: '/' },
      { text: '.' },
    ]);
    expect(splitSentence('[Home](/)')).toEqual([{ text: 'Home', href: '/' }]);
    expect(splitSentence('No link (at all) [here].')).toEqual([{ text: 'No link (at all) [here].' }]);
  });

  it.each(['de', 'fr', 'es', 'sv'])('leads to the same places as the English one: %s', (tag) => {
    const linksOf = (language: string) => {
      const { finding, standing } = wordsOf(language);
      return [
        finding.posts.about,
        finding.search.needsScript,
        standing.missing.next,
        standing.missing.home,
        standing.contact.whereAnswersStand,
      ].map((text) =>
        splitSentence(text)
          .flatMap(({ href }) => href ?? [])
          .sort(),
      );
    };
    expect(linksOf(tag)).toEqual(linksOf('en'));
  });
});

describe('what a page tells its scripts', () => {
  it('is nothing in English, and what differs elsewhere', () => {
    const { scripts: english } = wordsOf('en-GB');
    expect(toScriptWords(wordsOf('en-US').scripts.shareLink, english.shareLink)).toEqual({});
    expect(toScriptWords(wordsOf('sv').scripts.themeSwitch, english.themeSwitch)).toEqual({
      'data-dark': 'Mörkt tema',
    });
  });

  it.each(['de', 'fr', 'es', 'sv'])('has the places that the script fills in: %s', (tag) => {
    const placesOf = (language: string) =>
      Object.entries(wordsOf(language).scripts).flatMap(([script, words]) =>
        Object.entries(words).map(([name, text]) => [script, name, text.match(/\{\w+\}/g)?.sort()]),
      );
    expect(placesOf(tag)).toEqual(placesOf('en'));
  });
});
