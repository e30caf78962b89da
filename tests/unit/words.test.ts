import fs from 'node:fs';
import { describe, expect, it } from 'vitest';
import { MOST_NAME_CHARACTERS, MOST_TEXT_CHARACTERS } from '../../src/discussion/comment.ts';
import { toDataset } from '../../src/words/dataset.ts';
import { voiceOf } from '../../src/words/voice.ts';

const LANGUAGES = ['en', 'de', 'fr', 'es', 'sv'];

/** What counts by itself, and what puts a role in small letters. */
const CHANGES_WHAT_IT_IS_TOLD = ['.post.count', '.finding.person.description'];

/** Every text that is made of others, by its place in the table. */
function listMade(table: object, place = ''): [string, (...parts: string[]) => string][] {
  return Object.entries(table).flatMap(([key, value]: [string, unknown]) => {
    const here = `${place}.${key}`;
    if (typeof value === 'function') return [[here, value as (...parts: string[]) => string]];
    return typeof value === 'object' && value !== null ? listMade(value, here) : [];
  });
}

describe.each(LANGUAGES)('the words of %s', (language) => {
  const { words, figure } = voiceOf(language);

  it('hold all that they are told', () => {
    const lost = listMade(words).filter(([, make]) => {
      const parts = ['<1>', '<2>', '<3>'].slice(0, make.length);
      return parts.some((part) => !make(...parts).includes(part));
    });
    expect(lost.map(([place]) => place).filter((place) => !CHANGES_WHAT_IT_IS_TOLD.includes(place))).toEqual(
      [],
    );
  });

  it('say how long a name and a text may be', () => {
    expect(words.faults.fields.nameTooLong).toContain(figure(MOST_NAME_CHARACTERS));
    expect(words.faults.fields.textTooLong).toContain(figure(MOST_TEXT_CHARACTERS));
  });
});

it('tell an English page’s scripts nothing, since they have it built in', () => {
  const { discussion, giscus } = voiceOf('en-GB').words;
  expect(toDataset(discussion.script, discussion.script)).toEqual({});
  const thread = fs.readFileSync('src/elements/discussion-thread.ts', 'utf8');
  for (const text of Object.values(discussion.script)) expect(thread).toContain(`'${text}'`);
  const comments = ['giscus-comments', 'giscus-message'].map((name) =>
    fs.readFileSync(`src/elements/${name}.ts`, 'utf8'),
  );
  for (const said of Object.values(giscus.script))
    expect(comments.join()).toContain(`'${typeof said === 'string' ? said : `${said.one}|${said.other}`}'`);
});

it('tell those of another language all that they say', () => {
  const [english, german] = [voiceOf('en').words, voiceOf('de-AT').words];
  expect(toDataset(german.discussion.script, english.discussion.script)).toEqual({
    'data-left': 'Noch # Zeichen',
    'data-too-many': '# Zeichen zu viel',
    'data-sending': 'Wird gesendet …',
    'data-lost': 'Das ist nicht angekommen. Bitte versuchen Sie es noch einmal.',
  });
  expect(toDataset(german.giscus.script, english.giscus.script)).toMatchObject({
    'data-replies': '# Antwort|# Antworten',
  });
});

it('are English, with British dates, for a language that has none', () => {
  expect(voiceOf('nl')).toMatchObject({ language: 'en-GB', words: { discussion: { ratings: 'Ratings' } } });
});
