import { POST_KINDS, type PostKind } from '../../posts/schema/kinds.ts';
import type { FieldModel } from './control.ts';

/** The kinds of files that have a form. */
export const FORM_KINDS = ['posts', 'pages', 'people', 'topics', 'site', 'home'] as const;

export type FormKind = (typeof FORM_KINDS)[number];

/** Where a field that no list names is folded away. */
const OTHERS = 'more';

/** The parts of a form that are folded away, by what they are about; of a kind of post, what it alone has. */
export type GroupName =
  | PostKind
  | 'when'
  | 'who'
  | 'readers'
  | 'search'
  | 'addresses'
  | 'languages'
  | 'look'
  | 'menu'
  | 'contact'
  | 'help'
  | 'checks'
  | 'more';

interface Layout {
  /** What is open. The text stands behind the title. */
  first: readonly string[];
  groups: readonly (readonly [GroupName, readonly string[]])[];
  /** What the form never shows, and keeps. */
  hidden: readonly string[];
}

const OF_KINDS = Object.values(POST_KINDS).map(({ kind, fields }) => [kind, fields] as const);

const LAYOUTS: Readonly<Record<FormKind, Layout>> = {
  posts: {
    first: ['title', 'cover', 'topics', 'description'],
    groups: [
      ...OF_KINDS,
      ['when', ['publishedAt', 'updatedAt', 'pinned']],
      ['readers', ['callsToAction', 'comments', 'sensitive']],
      ['who', ['author', 'series', 'related']],
      ['search', ['searchTitle', 'noindex', 'canonical']],
      ['addresses', ['previousSlugs', 'previousAddresses']],
      ['languages', ['language', 'translationOf']],
    ],
    hidden: ['id', 'kind', 'draft', 'importedFrom', 'accepted'],
  },
  pages: {
    first: ['title', 'picture', 'description'],
    groups: [
      ['more', ['booking', 'sections']],
      ['search', ['searchTitle']],
      ['addresses', ['previousSlugs', 'previousAddresses']],
      ['languages', ['language', 'translationOf']],
    ],
    hidden: ['draft', 'importedFrom', 'accepted'],
  },
  people: {
    first: ['name', 'role', 'bio', 'portrait'],
    groups: [['addresses', ['previousSlugs']]],
    hidden: [],
  },
  topics: { first: ['name', 'description'], groups: [['addresses', ['previousSlugs']]], hidden: [] },
  site: {
    first: ['title', 'description', 'picture'],
    groups: [
      ['contact', ['channels', 'price', 'profiles', 'callsToAction', 'footer']],
      ['menu', ['menu']],
      ['look', ['colours', 'type', 'shape', 'logo']],
      ['help', ['help']],
      ['languages', ['language', 'timeZone', 'currency', 'owner']],
      ['readers', ['letters', 'comments', 'numbers']],
      ['checks', ['allow']],
    ],
    // What is set up at another host is for whoever looks after the site.
    hidden: ['accepted', 'repository', 'giscus'],
  },
  home: { first: ['sections'], groups: [], hidden: [] },
};

export interface FormLayout {
  first: FieldModel[];
  groups: { name: GroupName; fields: FieldModel[] }[];
}

/** What of a file's fields is open, and what is folded away under which name; empty parts are left out. */
export function layOut(kind: FormKind, fields: readonly FieldModel[]): FormLayout {
  const { first, groups, hidden } = LAYOUTS[kind];
  const pick = (names: readonly string[]) =>
    names.flatMap((name) => fields.find((field) => field.name === name) ?? []);
  const named = new Set([...first, ...hidden, ...groups.flatMap(([, names]) => names)]);
  const others = fields.filter(({ name }) => !named.has(name));
  const all = new Map(groups.map(([name, names]) => [name, pick(names)]));
  all.set(OTHERS, [...(all.get(OTHERS) ?? []), ...others]);
  return {
    first: pick(first),
    groups: [...all].flatMap(([name, each]) => (each.length > 0 ? [{ name, fields: each }] : [])),
  };
}
