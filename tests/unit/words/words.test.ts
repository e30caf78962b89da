import { describe, expect, it } from 'vitest';
import { dateToWords, momentToWords, UTC } from '../../../src/lib/dates.ts';
import { toCounter } from '../../../src/words/counter.ts';
import { splitSentence } from '../../../src/words/sentence.ts';
import { toScriptWords } from '../../../src/words/script-words.ts';
import { formatTagOf, wordsOf } from '../../../src/words/words.ts';

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
      'If you recognize yourself in more than two signs of codependence, it is worth talking about.',
    );
    expect(wordsOf('en-US').post).toBe(wordsOf('en-GB').post);
  });

  it('leave nouns as they are where nouns have capitals', () => {
    expect(wordsOf('de').post.reasons.topic('Grenzen')).toBe('Auch zum Thema Grenzen');
    expect(wordsOf('sv').post.reasons.topic('Gränser')).toBe('Handlar också om gränser');
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
