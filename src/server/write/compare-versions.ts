import { isDeepStrictEqual } from 'node:util';
import { align } from '../../editor/align.ts';
import { openFieldWords } from '../../editor/form/find-words.ts';
import type { ComparedBlock, ComparedField } from '../../editor/file-view.ts';
import { formModelOf } from '../../editor/form/form-model.ts';
import { showValue, type ShownLine, type ShowValueOptions } from '../../editor/form/show-value.ts';
import { tellModel } from '../../editor/form/tell-fields.ts';
import type { WrittenKind } from '../../editor/form/written-kind.ts';
import { SiteError } from '../../lib/site-error.ts';
import { isRecord } from '../../lib/type-guards.ts';
import { CONTENT_SCHEMAS } from '../../posts/schema/content-schemas.ts';
import { findSchema, readMeta } from '../../posts/schema/walk.ts';
import { readData, readFrontMatter } from '../../posts/source/front-matter.ts';
import type { Voice } from '../../words/voice.ts';
import type { Words } from '../../words/table.ts';
import { findWritten, isFormKind } from './written-file.ts';

/** A text at one time. */
export interface Version {
  path: string;
  source: string;
}

interface Parsed {
  fields: Record<string, unknown>;
  paragraphs: string[];
}

/** What a version made another, in a few words: "3 paragraphs changed, the title". */
export function changesToWords(before: Version | undefined, after: Version, { words, count }: Voice): string {
  const said = words.versions.changes;
  if (!before) return said.written;
  const [old, now] = [parse(before), parse(after)];
  const told = (names: readonly string[]) =>
    names.some((name) => !isDeepStrictEqual(old.fields[name], now.fields[name]));
  const pairs = align(old.paragraphs, now.paragraphs, (text) => text).filter(({ isSame }) => !isSame);
  const changed = pairs.filter((pair) => pair.before !== undefined && pair.after !== undefined).length;
  const added = pairs.filter((pair) => pair.before === undefined).length;
  const gone = pairs.filter((pair) => pair.after === undefined).length;
  const others = Object.keys({ ...old.fields, ...now.fields }).filter((name) => !TOLD.has(name));
  const [wasDraft, isDraft] = [old.fields['draft'] === true, now.fields['draft'] === true];
  const kind = findWritten(after.path)?.kind;
  const notes = [
    wasDraft && !isDraft && said.putOn,
    !wasDraft && isDraft && said.takenOff,
    before.path !== after.path && said.address,
    ...countChanges(kind, { changed, added, gone }, { words, count }),
    told(['title', 'name']) && said.title,
    told(['description']) && said.description,
    told(['cover', 'picture']) && said.picture,
    told(others) &&
      tellSettings(
        kind,
        others.filter((name) => told([name])),
        words,
      ),
  ].filter((note) => note !== false);
  return capitalize(notes.length === 0 ? said.form : notes.join(', '));
}

/** How many parts of a text were changed, each called what it is. */
function countChanges(
  kind: WrittenKind | undefined,
  { changed, added, gone }: { changed: number; added: number; gone: number },
  { words, count }: Pick<Voice, 'words' | 'count'>,
): string[] {
  const said = words.versions.changes;
  const tell = (number: number, forms: Parameters<Voice['count']>[1]) =>
    number > 0 ? [count(number, forms)] : [];
  if (kind === 'words') {
    // One in the place of another is no word that was changed.
    return [...tell(added + changed, said.terms.added), ...tell(gone + changed, said.terms.gone)];
  }
  const forms = kind === 'home' ? said.sections : said;
  return [...tell(changed, forms.changed), ...tell(added, forms.added), ...tell(gone, forms.gone)];
}

/** More than these are told together. */
const MOST_SETTINGS = 3;

/** The site is made of nothing but settings: there each is told by its name. */
function tellSettings(kind: WrittenKind | undefined, names: readonly string[], words: Words): string {
  if (kind !== 'site' || names.length > MOST_SETTINGS) return words.versions.changes.settings;
  return names.map((name) => labelOf(kind, name, words)).join(', ');
}

/** What the form calls it. */
export function labelOf(kind: keyof typeof CONTENT_SCHEMAS, name: string, words: Words): string {
  const said = openFieldWords(words)([kind, name]);
  return said?.label ?? readMeta(findSchema(CONTENT_SCHEMAS[kind], [name])).title ?? name;
}

/** Fields that are told by themselves, or follow from others. */
const TOLD: ReadonlySet<string> = new Set([
  'draft',
  'title',
  'name',
  'description',
  'cover',
  'picture',
  'previousSlugs',
  'accepted',
]);

/** The fields of a version that are others today. */
export function compareFields(
  then: Version,
  today: Version,
  collection: WrittenKind,
  options: ShowValueOptions,
): ComparedField[] {
  if (!isFormKind(collection)) return [];
  const { words } = options.voice;
  const [old, now] = [parse(then).fields, parse(today).fields];
  const known = tellModel(formModelOf(collection, { ...old, ...now }), options.voice).fields;
  const show = (name: string, value: unknown, { path }: Version): ShownLine[] => {
    const field = known.find((each) => each.name === name);
    if (field) return showValue(field, value, { ...options, file: path });
    const text = toText(value);
    return text === undefined ? [] : [{ text }];
  };
  return Object.keys({ ...old, ...now })
    .filter((name) => name !== 'accepted' && !isDeepStrictEqual(old[name], now[name]))
    .map((name) => ({
      label: labelOf(collection, name, words),
      then: show(name, old[name], then),
      today: show(name, now[name], today),
    }));
}

/** More words than these in one paragraph are shown whole: to lay them side by side takes their product. */
const MOST_WORDS = 600;

/** The text of a version, with what of it is other words today. */
export function compareTexts(then: Version, today: Version): ComparedBlock[] {
  return compareParagraphs(parse(then).paragraphs, parse(today).paragraphs);
}

export function compareParagraphs(then: readonly string[], today: readonly string[]): ComparedBlock[] {
  const pairs = align(then, today, (text) => text);
  return pairs.map(({ before, after, isSame }): ComparedBlock => {
    if (isSame && before !== undefined) return { parts: [{ text: before, mark: 'same' }] };
    if (before === undefined) return { parts: [{ text: after ?? '', mark: 'today' }] };
    if (after === undefined) return { parts: [{ text: before, mark: 'then' }] };
    return { parts: compareWords(before, after) };
  });
}

function compareWords(before: string, after: string): ComparedBlock['parts'] {
  const [old, now] = [before.split(/(?<=\s)/), after.split(/(?<=\s)/)];
  if (old.length > MOST_WORDS || now.length > MOST_WORDS) {
    return [
      { text: before, mark: 'then' },
      { text: after, mark: 'today' },
    ];
  }
  const parts: ComparedBlock['parts'] = [];
  const add = (text: string | undefined, mark: ComparedBlock['parts'][number]['mark']) => {
    if (text === undefined) return;
    const last = parts.at(-1);
    if (last?.mark === mark) last.text += text;
    else parts.push({ text, mark });
  };
  let waiting = '';
  for (const pair of align(old, now, (word) => word)) {
    if (pair.isSame) {
      if (waiting !== '') add(waiting, 'today');
      waiting = '';
      add(pair.before, 'same');
    } else {
      add(pair.before, 'then');
      waiting += pair.after ?? '';
    }
  }
  if (waiting !== '') add(waiting, 'today');
  return parts;
}

function parse({ path, source }: Version): Parsed {
  const kind = findWritten(path)?.kind;
  if (kind === 'words')
    return { fields: {}, paragraphs: source.split('\n').filter((line) => line.trim() !== '') };
  const fields = readFields(path, source);
  if (kind === 'home') {
    const { sections, ...others } = fields;
    return { fields: others, paragraphs: Array.isArray(sections) ? sections.flatMap(sectionToText) : [] };
  }
  if (!path.endsWith('.mdx')) return { fields, paragraphs: [] };
  const body = tryRead(() => readFrontMatter(source, path).body) ?? source;
  return { fields, paragraphs: cutParagraphs(body) };
}

export function cutParagraphs(text: string): string[] {
  return text.split(/\n{2,}/).flatMap((each) => (each.trim() === '' ? [] : [each.trim()]));
}

/** The words of a section of the home page, one below the other. */
function sectionToText(section: unknown): string[] {
  const text = isRecord(section)
    ? Object.entries(section)
        .flatMap(([name, value]) => (name === 'kind' ? [] : (toText(value) ?? [])))
        .join('\n')
    : '';
  return [text.trim() === '' && isRecord(section) ? String(section['kind']) : text];
}

export function readFields(path: string, source: string): Record<string, unknown> {
  const data = tryRead(() => readData(source, path));
  return isRecord(data) ? data : {};
}

/** An earlier version may hold what nobody could read. */
function tryRead<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof SiteError) return undefined;
    throw error;
  }
}

export function toText(value: unknown): string | undefined {
  if (value === undefined || value === null) return undefined;
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return String(value);
  if (Array.isArray(value)) return value.map((each: unknown) => toText(each) ?? '').join(', ');
  return isRecord(value)
    ? Object.values(value)
        .map((each) => toText(each) ?? '')
        .join(' · ')
    : undefined;
}

function capitalize(text: string): string {
  return text.slice(0, 1).toLocaleUpperCase() + text.slice(1);
}
