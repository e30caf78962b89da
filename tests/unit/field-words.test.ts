import { describe, expect, it } from 'vitest';
import { listFormBlocks } from '../../src/editor/form-blocks.ts';
import type { FieldModel } from '../../src/editor/form/control.ts';
import { openFieldWords, type FindWords } from '../../src/editor/form/find-words.ts';
import { formModelOf } from '../../src/editor/form/form-model.ts';
import { FORM_KINDS, type FormKind } from '../../src/editor/form/layout.ts';
import { findNamedChoices } from '../../src/editor/form/named-choices.ts';
import { sumUp } from '../../src/editor/form/sum-up.ts';
import { tellBlocks } from '../../src/editor/form/tell-blocks.ts';
import { tellModel } from '../../src/editor/form/tell-fields.ts';
import { POST_KINDS } from '../../src/posts/schema/kinds.ts';
import type { FieldTable } from '../../src/words/field-words.ts';
import { voiceOf } from '../../src/words/voice.ts';
import { wordsOf } from '../../src/words/words.ts';

const LANGUAGES = ['en-GB', 'en-US', 'de', 'fr', 'es', 'sv'];

/** Of posts one for each kind, as each is asked for fields of its own. */
const modelsOf = (kind: FormKind) =>
  kind === 'posts'
    ? Object.keys(POST_KINDS).map((name) => formModelOf(kind, { kind: name }))
    : [formModelOf(kind, {})];

interface Text {
  /** The way to it. */
  path: string[];
  what: 'label' | 'hint' | 'entry' | 'choice' | 'kind';
  text: string;
}

function listTexts(fields: readonly FieldModel[], around: readonly string[]): Text[] {
  return fields.flatMap((field) => {
    if (field.isMade) return [];
    const path = [...around, field.name];
    const { label, hint } = field;
    const own: Text[] = [{ path, what: 'label', text: label }];
    return [
      ...own,
      ...(hint === '' ? [] : [{ path, what: 'hint', text: hint } as const]),
      ...within(field, path),
    ];
  });
}

function within({ control }: FieldModel, path: string[]): Text[] {
  switch (control.kind) {
    case 'choice':
      // By the names that the language itself has for them.
      if (findNamedChoices(path.join('.'), 'en')) return [];
      return control.choices.map(({ label }) => ({ path, what: 'choice', text: label }));
    case 'several':
      return control.choices.map(({ label }) => ({ path, what: 'choice', text: label }));
    case 'group':
      return listTexts(control.fields, path);
    case 'union':
      return control.kinds.flatMap(({ name, label, fields }) => [
        { path, what: 'kind', text: label },
        ...listTexts(fields, [...path, name]),
      ]);
    case 'list': {
      const { entry } = control;
      const named =
        entry.control.kind === 'union' ? [] : [{ path, what: 'entry', text: entry.label } as const];
      return [...named, ...within(entry, path)];
    }
    default:
      return [];
  }
}

function listForms(language: string): Text[] {
  const voice = voiceOf(language);
  return FORM_KINDS.flatMap((kind) =>
    modelsOf(kind).flatMap((model) => listTexts(tellModel(model, voice).fields, [kind])),
  );
}

function listBlocks(language: string): Text[] {
  return tellBlocks(listFormBlocks(), wordsOf(language)).flatMap((block) => [
    { path: [block.id], what: 'label', text: block.label },
    { path: [block.id], what: 'hint', text: block.hint },
    ...block.fields.flatMap((field): Text[] => {
      const path = [block.id, field.name];
      const choices = (field.options ?? []).map(({ label }): Text => ({ path, what: 'choice', text: label }));
      return [
        { path, what: 'label', text: field.label },
        { path, what: 'hint', text: field.hint ?? '' },
        ...choices,
      ];
    }),
  ]);
}

const listAll = (language: string) => [...listForms(language), ...listBlocks(language)];
const tell = ({ path, what, text }: Text) => `${path.join('.')} ${what}: ${text}`;

/** What nobody should have to know who writes about love. */
const FOR_MACHINES =
  /`|\.(?:mdx|yaml|md)\b|\b(?:MDX|YAML|front ?matter|slugs?|fields?|ids?|noindex|boolean|schema|component|repository|content\/|rel=)\b|<\/?[A-Z]|content\//i;
/** Files of hers that she may have to name. */
const MAY_NAME = new Set(['Video.poster', 'Video.captions', 'Audio.src']);

const ENGLISH = /\b(?:the|of|your|and|with|readers?|where|what|which|shown?|left)\b/i;

/** What is the same word in English. */
const SAME = new Set([
  'Text',
  'Film',
  'Name',
  'Link',
  'Menu',
  'Invitation',
  'Invitations',
  'Question',
  'Topics',
  'Conséquence',
]);

describe.each(LANGUAGES)('what the form says in %s', (language) => {
  const words = wordsOf(language);
  const find: FindWords = openFieldWords(words);
  const blocks: FieldTable = words.fields.blocks;

  it('has words of its own for every box, entry, choice and kind', () => {
    const missing = listForms(language).filter(({ path, what, text }) => {
      const said = find(path);
      if (what === 'label') return said?.label !== text;
      if (what === 'entry') return said?.entry !== text;
      if (what === 'choice') return !Object.values(said?.choices ?? {}).includes(text);
      return what === 'kind' && !Object.values(said?.kinds ?? {}).includes(text);
    });
    expect(missing.map(tell)).toEqual([]);
  });

  it('has words of its own for every block', () => {
    const missing = listBlocks(language).filter(({ path, what, text }) => {
      const said = blocks[path.join('.')];
      if (what === 'choice') return !Object.values(said?.choices ?? {}).includes(text);
      return what === 'label' ? said?.label !== text : text === '';
    });
    expect(missing.map(tell)).toEqual([]);
  });

  it('speaks of no file, id or part of a machine', () => {
    const found = listAll(language).filter(
      ({ path, text }) => FOR_MACHINES.test(text) && !MAY_NAME.has(path.join('.')),
    );
    expect(found.map(tell)).toEqual([]);
  });

  it('has no word left over', () => {
    const used = new Set(
      listAll(language).flatMap(({ path }) => path.map((_, from) => path.slice(from).join('.'))),
    );
    const { texts, comparison, sections, site } = words.fields;
    const all = Object.keys({ ...texts, ...comparison, ...sections, ...site, ...blocks });
    expect(all.filter((key) => !used.has(key))).toEqual([]);
  });
});

describe.each(LANGUAGES.slice(2))('what the form says in %s', (language) => {
  it('is not English', () => {
    const english = new Map(
      listAll('en-GB').map((each) => [`${each.path.join('.')} ${each.what}`, each.text]),
    );
    const found = listAll(language).filter((each) => {
      if (SAME.has(each.text)) return false;
      const isTheSame = english.get(`${each.path.join('.')} ${each.what}`) === each.text;
      return isTheSame || ENGLISH.test(each.text);
    });
    expect(found.map(tell)).toEqual([]);
  });
});

it('finds the words of the longest end of a way', () => {
  const find = openFieldWords(wordsOf('en-GB'));
  expect(find(['home', 'sections', 'offers', 'offers', 'text'])?.label).toBe('What is in it');
  expect(find(['home', 'sections', 'offers', 'text'])?.label).toBe('Words above them');
  expect(find(['site', 'logo', 'alt'])?.label).toBe('What stands in it');
  expect(find(['people', 'portrait', 'alt'])?.label).toBe('What it shows, in words');
  expect(find(['posts', 'nothing'])).toBeUndefined();
});

it('calls languages, clocks and money by their names', () => {
  const labelOf = (path: string, language: string, value: string) =>
    findNamedChoices(path, language)?.find((choice) => choice.value === value)?.label;
  expect(labelOf('site.language', 'de', 'en-GB')).toBe('Englisch (Vereinigtes Königreich)');
  expect(labelOf('posts.language', 'fr', 'sv')).toBe('Suédois');
  expect(labelOf('site.timeZone', 'sv', 'America/New_York')).toBe('America – New York');
  expect(labelOf('site.currency', 'es', 'GBP')).toBe('Libra esterlina (GBP)');
  expect(findNamedChoices('site.title', 'en')).toBeUndefined();
});

it('sums up in one line what is set in a part that is folded away, and nothing of what is plain', () => {
  const { groups } = tellModel(formModelOf('posts', { kind: 'article' }), voiceOf('en-GB'));
  const choices = {
    posts: [{ value: 'one', label: 'How to say no' }],
    pages: [],
    people: [{ value: 'coach', label: 'Maria Holm' }],
    topics: [],
  };
  const of = (name: string, data: Record<string, unknown>) =>
    sumUp(groups.find((group) => group.name === name)?.fields ?? [], data, {
      choices,
      timeZone: 'Europe/London',
      language: 'en-GB',
    });
  expect(of('when', { publishedAt: '2026-05-03', pinned: true })).toBe(
    'Goes live on 3 May 2026 · Keep it on top',
  );
  expect(of('who', { author: 'coach', related: ['one', 'gone'] })).toBe(
    'Written by: Maria Holm · Goes well with: How to say no, gone',
  );
  expect(of('readers', { comments: 'closed', sensitive: [], callsToAction: [{}, {}] })).toBe(
    'Invitations: 2 · Comments: Closed',
  );
  expect(of('readers', { comments: 'open' })).toBe('');
  const site = tellModel(formModelOf('site'), voiceOf('en-GB')).groups;
  const ofSite = (name: string, data: Record<string, unknown>) =>
    sumUp(site.find((group) => group.name === name)?.fields ?? [], data, {
      choices,
      timeZone: 'UTC',
      language: 'en-GB',
    });
  expect(ofSite('contact', { channels: { email: 'me@coach.example', message: true }, price: '' })).toBe(
    'Your email address: me@coach.example · Private messages',
  );
  expect(ofSite('look', { colours: { accent: '#0f5e4d' }, logo: { src: './a.svg', alt: 'A' } })).toBe(
    'Links and buttons · Your own mark',
  );
});
