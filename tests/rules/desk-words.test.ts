import { expect, it } from 'vitest';
import { voiceOf } from '../../src/words/voice.ts';

/** What engineers say, and a coach need not know. "Git" by itself is in no word of the five languages. */
const OF_ENGINEERS = /\b(?:npm|git|commits?|slugs?|mdx|ya?ml|front ?matter)\b|\.(?:mdx|ya?ml|txt)\b/i;

/** What she reads at her desk, in the form, and where she signs in. */
const PARTS = [
  'desk',
  'moderation',
  'writing',
  'writingPage',
  'versions',
  'textEditor',
  'findings',
  'fields',
  'numbers',
  'movingIn',
  'moved',
  'mail',
] as const;

/** All that is said, with what functions put between their words. */
function listSaid(value: unknown, path: string): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  // Of a function only what stands between quotation marks is said.
  if (typeof value === 'function')
    return [...String(value).matchAll(/[`'"]([^`]*)[`'"]/g)].map(([, said = '']) => [
      path,
      said.replace(/\$\{[^}]*\}/g, ''),
    ]);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, each]) => listSaid(each, `${path}.${name}`));
}

it.each(['en-GB', 'de', 'fr', 'es', 'sv'])('nothing that she reads needs an engineer: %s', (tag) => {
  const { words } = voiceOf(tag);
  const said = PARTS.flatMap((part) => listSaid(words[part], part));
  expect(said.length).toBeGreaterThan(500);
  expect(said.filter(([, text]) => OF_ENGINEERS.test(text))).toEqual([]);
});

/** What is typed elsewhere than in a page. Of a text a finding may say that it holds "a command of the web". */
const OF_A_TERMINAL =
  /\b(?:terminal|console|consola|konsole?n?|shell|scripts?|commands?|commandes?|comandos?|befehle?|kommandon?)\b/i;

it.each(['en-GB', 'de', 'fr', 'es', 'sv'])('where she signs in, no command is to be typed: %s', (tag) => {
  const { words } = voiceOf(tag);
  const said = listSaid([words.moderation.signIn, words.mail.signIn], 'signIn');
  expect(said.length).toBeGreaterThan(10);
  expect(said.filter(([, text]) => OF_A_TERMINAL.test(text))).toEqual([]);
});

it('finds a word of engineers wherever it stands', () => {
  const bad = { a: 'Press it.', b: { c: (name: string) => `Write ${name} into the .mdx file.` } };
  expect(listSaid(bad, 'x').filter(([, text]) => OF_ENGINEERS.test(text))).toEqual([
    ['x.b.c', 'Write  into the .mdx file.'],
  ]);
});
