import fs from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';

/** Where all that is said comes from the tables of src/words/. */
const PLACES = [
  'src/components/discussion',
  'src/components/moderation',
  'src/components/writing',
  'src/layouts/CommentsPage.astro',
  'src/pages/drafts',
  'src/pages/fragments',
  'src/pages/moderate',
  'src/pages/posts/[slug]/comments',
  'src/pages/write',
  'src/pages/you',
];

/** What is the same in every language. */
const MAY_STAND = new Set<string>();

/** Between two tags or expressions, in an attribute that is read out or shown, and a sentence within code. */
const TEXT = /[>}]([^<>{}]*\p{L}[^<>{}]*)[<{]/gu;
const ATTRIBUTE =
  /\b(?:aria-label|alt|description|label|nameHint|placeholder|question|summary|title)="([^"]*\p{L}[^"]*)"/gu;
const SENTENCE = /['`](\p{Lu}[^'`\n]* [^'`\n]*)['`]/gu;

function listTexts(source: string): string[] {
  const template = source
    .replace(/^---[\s\S]*?\n---/, '')
    .replace(/<(style|script)\b[^>]*>[\s\S]*?<\/\1>/g, '')
    .replace(/\{\/\*[\s\S]*?\*\/\}/g, '')
    .replaceAll('=>', '')
    .replaceAll(' > ', ' ');
  const text = template
    .replace(/`[^`]*`/g, '')
    .replace(/=(?:"[^"]*"|\{(?:[^{}]|\{[^{}]*\})*\})/g, '')
    .replace(/\{\.\.\.[^}]*\}/g, '')
    .replace(/<[^<>{}]*>/g, '<>');
  const code = source.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
  const found = [...text.matchAll(TEXT), ...template.matchAll(ATTRIBUTE), ...code.matchAll(SENTENCE)];
  return found
    .map(([, said = '']) => said.replace(/\s+/g, ' ').trim())
    .filter((said) => !MAY_STAND.has(said));
}

function listFiles(place: string): string[] {
  if (place.endsWith('.astro')) return [place];
  return fs
    .readdirSync(place, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.astro'))
    .map((file) => path.join(place, file));
}

it.each([
  ['<p>Write something</p>', 'Write something'],
  ['{is && (\n  <p>\n    Hello {name}\n  </p>\n)}', 'Hello'],
  ['<p>{name} wrote <b>{x}</b></p>', 'wrote'],
  ['<nav aria-label="Parts"></nav>', 'Parts'],
  ["<p>{is ? 'Not sent yet' : words.sent}</p>", 'Not sent yet'],
  ["---\nconst title = 'A private message';\n---\n<p>{title}</p>", 'A private message'],
])('finds what is said in %j', (source, text) => {
  expect(listTexts(source)).toContain(text);
});

it('has no word of a language in the pages of the talking side', () => {
  const files = PLACES.flatMap(listFiles);
  expect(files.length).toBeGreaterThan(35);
  const found = files.flatMap((file) =>
    listTexts(fs.readFileSync(file, 'utf8')).map((text) => `${file}: ${text}`),
  );
  expect(found).toEqual([]);
});
