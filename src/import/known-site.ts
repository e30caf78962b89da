import { parse } from 'yaml';
import { FIXED_ROUTES } from '../posts/checks/routes.ts';
import { readSiteView } from '../posts/source/declared.ts';
import { readContent } from '../posts/source/read-content.ts';
import { readFrontMatter } from '../posts/source/front-matter.ts';
import { isRecord, isText, isTextList } from '../lib/type-guards.ts';
import { pathToSlug } from '../posts/slug.ts';
import { toDay } from './to-day.ts';

/** Somebody or something that texts name by the name of its file. */
export interface Named {
  id: string;
  name: string;
}

/** A text that came by an import. */
export interface KnownText {
  /** Its file below content/. */
  file: string;
  /** Where it is. */
  address: string;
  title: string | undefined;
  /** "2026-11-24"; pages have none. */
  day: string | undefined;
  /** Where it was on its platform, as far as front matter tells. */
  addresses: readonly string[];
  /** Where a page is and was here: one that has the address that it had there names it nowhere else. */
  here: readonly string[];
}

/** What a site has already, as far as an import wants to know it. */
export interface KnownSite {
  timeZone: string;
  language: string;
  owner: string;
  people: readonly Named[];
  topics: readonly Named[];
  /** Posts and pages that came by an import, by the id that they had there. */
  imported: ReadonlyMap<string, KnownText>;
  /** Where something is already, or once was. */
  addresses: readonly string[];
  /** Names and ids that no other text can have, each with "posts/" or "pages/" before it. */
  taken: ReadonlySet<string>;
}

/** @param folder the content folder */
export async function readKnownSite(folder: string): Promise<KnownSite> {
  const { texts } = await readContent(folder);
  const site = readSiteView(parseYaml(texts.get('site.yaml')));
  const imported = new Map<string, KnownText>();
  const taken = new Set<string>();
  const addresses: string[] = [...FIXED_ROUTES];
  for (const [file, text] of texts) {
    const [kind = ''] = file.split('/');
    if (!file.endsWith('.mdx')) continue;
    const name = pathToSlug(file);
    taken.add(`${kind}/${name}`);
    const data = readData(text, file);
    const { id, importedFrom, previousSlugs, previousAddresses } = data;
    addresses.push(kind === 'posts' ? `/posts/${name}/` : `/${name}/`);
    if (isTextList(previousAddresses)) addresses.push(...previousAddresses);
    for (const each of [id, ...(isTextList(previousSlugs) ? previousSlugs : [])])
      if (isText(each)) taken.add(`${kind}/${each}`);
    if (isText(importedFrom)) imported.set(importedFrom, toKnown(file, name, data, site.timeZone));
  }
  return {
    timeZone: site.timeZone,
    language: site.language,
    owner: site.owner,
    people: listNamed(texts, 'people'),
    topics: listNamed(texts, 'topics'),
    imported,
    addresses,
    taken,
  };
}

function toKnown(file: string, name: string, data: Record<string, unknown>, timeZone: string): KnownText {
  const { title, publishedAt, previousSlugs, previousAddresses } = data;
  const isPost = file.startsWith('posts/');
  const own = isPost ? [] : [name, ...(isTextList(previousSlugs) ? previousSlugs : [])];
  return {
    file,
    address: isPost ? `/posts/${name}/` : `/${name}/`,
    title: isText(title) ? title : undefined,
    day: isText(publishedAt) ? toDay(publishedAt, timeZone) : undefined,
    addresses: isTextList(previousAddresses) ? previousAddresses : [],
    here: own.map((each) => `/${each}/`),
  };
}

function listNamed(texts: ReadonlyMap<string, string>, folder: string): Named[] {
  return [...texts].flatMap(([file, text]) => {
    const [, id] = new RegExp(`^${folder}/([^/]+)\\.yaml$`).exec(file) ?? [];
    if (id === undefined) return [];
    const data = parseYaml(text);
    return [{ id, name: isRecord(data) && isText(data['name']) ? data['name'] : id }];
  });
}

function readData(text: string, file: string): Record<string, unknown> {
  try {
    const { data } = readFrontMatter(text, file);
    return isRecord(data) ? data : {};
  } catch {
    // What nobody can read is told by the check, and has no source.
    return {};
  }
}

function parseYaml(text: string | undefined): unknown {
  try {
    return text === undefined ? undefined : parse(text);
  } catch {
    // The same.
    return undefined;
  }
}
