import { SiteError } from '../../lib/site-error.ts';
import { isRecord } from '../../lib/type-guards.ts';
import { CONTENT_SCHEMAS } from '../../posts/schema/content-schemas.ts';
import type { Collection } from '../../posts/schema/meta.ts';
import { findMeta, listLinks, listRelations } from '../../posts/schema/walk.ts';
import { parseDocument } from '../../posts/source/content.ts';
import { readData } from '../../posts/source/front-matter.ts';
import { normalizeText } from '../../posts/source/read-text.ts';
import { textToSource } from '../../posts/source/source-text.ts';
import { changeFields } from '../edit/change-fields.ts';
import { removeAt, setAt, type Path } from './data-path.ts';
import { unlinkAt } from './unlink.ts';
import type { LiveContent } from './live-content.ts';

/** What other texts can name a text by. */
export interface Named {
  path: string;
  collection: Collection;
  /** What fields that refer to it hold: a post's declared id, of all others the file's name. */
  id: string;
  /** Its addresses, of today and of before, each with a slash at its end. */
  addresses: readonly string[];
}

/** One place of another text that leads to it. */
export type MentionKind = 'link' | 'related' | 'menu' | 'section' | 'author' | 'topic' | 'translation';

export interface Mention {
  file: string;
  kind: MentionKind;
  /** Whether it can be taken out, and the text stays whole. */
  isLoose: boolean;
}

/** Where others lead to a text, file by file. */
export function listMentions(named: Named, live: LiveContent): Mention[] {
  return mentioning(named, live).flatMap(([file, source]) => {
    const { left } = takeOut(file, source, named);
    const taken = listPlaces(file, source, named);
    const stays = [...left];
    return taken.map((kind) => {
      const at = stays.indexOf(kind);
      if (at >= 0) stays.splice(at, 1);
      return { file, kind, isLoose: at < 0 };
    });
  });
}

/** The texts that lead to it, without what leads there; what could not be taken out stays as it is. */
export function takeMentionsOut(
  named: Named,
  live: LiveContent,
  kinds?: ReadonlySet<MentionKind>,
): Map<string, string> {
  return changed(named, live, (file, source) => takeOut(file, source, named, kinds).source);
}

/** The same texts with another address, and another id where that is the file's name. */
export function moveMentions(
  named: Named,
  to: { address: string; id: string },
  live: LiveContent,
): Map<string, string> {
  return changed(named, live, (file, source) => moveIn(file, source, named, to));
}

function changed(named: Named, live: LiveContent, edit: (file: string, source: string) => string) {
  const edited = mentioning(named, live).flatMap(([file, source]) => {
    const next = edit(file, source);
    return next === normalizeText(source) ? [] : [[file, next] as const];
  });
  return new Map(edited);
}

/** Texts in which it is named at all are few; only those are parsed. */
function mentioning({ path: own, id, addresses }: Named, live: LiveContent): [string, string][] {
  const words = [id, ...addresses.map((address) => address.replace(/\/$/, ''))];
  return [...live.texts].filter(
    ([file, source]) => file !== own && schemaOf(file) && words.some((word) => source.includes(word)),
  );
}

function schemaOf(file: string) {
  const [, place = ''] = file.split('/');
  const name = place.replace(/\.yaml$/, '');
  return Object.entries(CONTENT_SCHEMAS).find(([each]) => each === name)?.[1];
}

function leadsTo({ addresses }: Named, url: string): boolean {
  const [bare = ''] = url.split(/[?#]/);
  return addresses.includes(bare.endsWith('/') ? bare : `${bare}/`);
}

interface FrontPlace {
  path: Path;
  kind: MentionKind;
  isLink: boolean;
  text: string;
}

function listFront(file: string, data: unknown, named: Named): FrontPlace[] {
  const schema = schemaOf(file);
  if (!schema) return [];
  const relations = listRelations(schema, data)
    .filter(({ text, field }) => text === named.id && findMeta(field, 'relation') === named.collection)
    .map(({ path, text }) => ({ path, text, isLink: false, kind: relationKind(path) }));
  const links = listLinks(schema, data)
    .filter(({ text }) => leadsTo(named, text.trim()))
    .map(({ path, text }) => ({
      path,
      text,
      isLink: true,
      kind: path[0] === 'menu' ? ('menu' as const) : ('link' as const),
    }));
  return [...relations, ...links];
}

function relationKind(path: Path): MentionKind {
  const KINDS: Record<string, MentionKind> = {
    related: 'related',
    translationOf: 'translation',
    author: 'author',
    topics: 'topic',
  };
  return KINDS[String(path[0])] ?? 'section';
}

function readFields(file: string, source: string): unknown {
  try {
    return readData(source, file);
  } catch (error) {
    // What cannot be read has a fault of its own, and leads nowhere.
    if (error instanceof SiteError) return undefined;
    throw error;
  }
}

function listBody(file: string, source: string, named: Named) {
  if (!file.endsWith('.mdx')) return [];
  const kind = file.startsWith('content/pages/') ? 'page' : 'post';
  return parseDocument(kind, textToSource(file, source)).links.filter(({ url }) => leadsTo(named, url));
}

function listPlaces(file: string, written: string, named: Named): MentionKind[] {
  const source = normalizeText(written);
  const front = listFront(file, readFields(file, source), named).map(({ kind }) => kind);
  return [...front, ...listBody(file, source, named).map(() => 'link' as const)];
}

function takeOut(
  file: string,
  written: string,
  named: Named,
  kinds?: ReadonlySet<MentionKind>,
): { source: string; left: MentionKind[] } {
  let source = normalizeText(written);
  // From the end on, so that the places before it stay where they are.
  for (const { place } of listBody(file, source, named).toReversed())
    source = unlinkAt(source, place.offset) ?? source;
  const schema = schemaOf(file);
  if (schema && listFront(file, readFields(file, source), named).length > 0) {
    source = changeFields(file, source, (fields) => {
      let data: Readonly<Record<string, unknown>> = fields;
      for (const { path, kind } of listFront(file, fields, named).toReversed()) {
        if (kinds?.has(kind) ?? true) data = removeAt(data, path, schema) ?? data;
      }
      return data;
    });
  }
  return { source, left: listPlaces(file, source, named) };
}

function moveIn(file: string, written: string, named: Named, to: { address: string; id: string }): string {
  let source = normalizeText(written);
  for (const { url, place } of listBody(file, source, named).toReversed()) {
    const { offset } = place;
    // Where it is written otherwise than it is read, the old address goes on leading there.
    if (source.slice(offset, offset + url.length) !== url) continue;
    source = source.slice(0, offset) + moveUrl(url, to.address) + source.slice(offset + url.length);
  }
  if (listFront(file, readFields(file, source), named).length === 0) return source;
  return changeFields(file, source, (fields) => {
    let data: Readonly<Record<string, unknown>> = fields;
    for (const { path, text, isLink } of listFront(file, fields, named)) {
      const value = isLink ? moveUrl(text.trim(), to.address) : to.id;
      if (value === text) continue;
      const next = setAt(data, path, value);
      if (isRecord(next)) data = next;
    }
    return data;
  });
}

function moveUrl(url: string, address: string): string {
  const rest = /[?#].*$/s.exec(url)?.[0] ?? '';
  return address + rest;
}
