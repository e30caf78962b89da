import { FORM_KINDS, type FormKind } from '../../editor/form/layout.ts';
import type { WrittenKind } from '../../editor/form/written-kind.ts';

/** Kinds of which there are several files, each with a name. */
export const NAMED_KINDS = ['posts', 'pages', 'people', 'topics'] as const;

export type NamedKind = (typeof NAMED_KINDS)[number];

/** Kinds of which there is one file. */
export const SINGLE_KINDS = ['site', 'home', 'words'] as const;

export type SingleKind = (typeof SINGLE_KINDS)[number];

const ENDINGS = { posts: '.mdx', pages: '.mdx', people: '.yaml', topics: '.yaml' } as const;

export function isFormKind(kind: string): kind is FormKind {
  return FORM_KINDS.some((each) => each === kind);
}

export function isNamedKind(kind: string): kind is NamedKind {
  return NAMED_KINDS.some((each) => each === kind);
}

/** Where a file of a kind that there is one of lies. */
export function toSingleFile(kind: SingleKind): string {
  return kind === 'words' ? 'content/words.txt' : `content/${kind}.yaml`;
}

/** Where a file of this name may lie: a post has a folder for its pictures, and needs none. */
export function listPlaces(kind: NamedKind, name: string): string[] {
  const file = `content/${kind}/${name}${ENDINGS[kind]}`;
  return kind === 'posts' ? [`content/posts/${name}/index.mdx`, file] : [file];
}

/** The kind and the name of a file that has a form. */
export function findWritten(file: string): { kind: WrittenKind; name: string } | undefined {
  const single = SINGLE_KINDS.find((kind) => toSingleFile(kind) === file);
  return single ? { kind: single, name: single } : findNamed(file);
}

/** The same of a file that is one of several. */
export function findNamed(file: string): { kind: NamedKind; name: string } | undefined {
  const [, kind = '', rest = ''] = /^content\/([a-z]+)\/(.+)$/.exec(file) ?? [];
  if (!isNamedKind(kind)) return undefined;
  const name = rest.replace(/\/index\.mdx$|\.(?:mdx|yaml)$/, '');
  return name !== '' && !name.includes('/') && listPlaces(kind, name).includes(file)
    ? { kind, name }
    : undefined;
}

/** Where its form is. */
export function toFormAddress({ kind, name }: { kind: WrittenKind; name: string }): string {
  return isNamedKind(kind) ? `/write/${kind}/${encodeURIComponent(name)}/` : `/write/${kind}/`;
}

/** Where its coach sees it while readers do not. */
export function toDraftAddress({ kind, name }: { kind: WrittenKind; name: string }): string {
  return kind === 'pages' ? `/drafts/pages/${name}/` : `/drafts/${name}/`;
}

/** Whether a file of this kind can be a draft. */
export function isDraftable(kind: WrittenKind): kind is 'posts' | 'pages' {
  return kind === 'posts' || kind === 'pages';
}

/** Where readers see it. */
export function toSeenAddress({ kind, name }: { kind: WrittenKind; name: string }): string {
  if (kind === 'posts' || kind === 'people' || kind === 'topics') return `/${kind}/${name}/`;
  return kind === 'pages' ? `/${name}/` : '/';
}
