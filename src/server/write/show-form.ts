import { dateToIsoDay } from '../../lib/dates.ts';
import { listFormBlocks } from '../../editor/form-blocks.ts';
import { nodeToFields } from '../../editor/form-field.ts';
import { schemaToNode } from '../../editor/form-node.ts';
import type { Choice, FileData } from '../../editor/form/control.ts';
import { formModelOf, toPostKind } from '../../editor/form/form-model.ts';
import { tellBlocks, tellPictureFields } from '../../editor/form/tell-blocks.ts';
import { tellModel } from '../../editor/form/tell-fields.ts';
import type { SaveAnswer, WriteForm } from '../../editor/form/write-view.ts';
import { FIRST_KIND, UNSAID_KIND, postKindSchema } from '../../posts/schema/kinds.ts';
import { pictureSchema } from '../../posts/schema/picture.ts';
import { PLAIN_HOME } from '../../posts/schema/home.ts';
import type { Collection } from '../../posts/schema/meta.ts';
import { readDeclared } from '../../posts/source/declared.ts';
import { makeRandomId } from '../../discussion/random-id.ts';
import type { Words } from '../../words/table.ts';
import { voiceOf } from '../../words/voice.ts';
import path from 'node:path';
import type { KnownFile, KnownSite } from './read-site.ts';
import { tryData } from './read-site.ts';
import type { FormTarget, OpenedFile } from './save-form.ts';
import { savedToAnswer, stateOfPost } from './saved-answer.ts';
import { titleOf } from './show-lists.ts';
import { listTwoVersions, type OneOfTwo } from './two-versions.ts';
import { readBody } from './write-file.ts';
import {
  isDraftable,
  isFormKind,
  isNamedKind,
  NAMED_KINDS,
  toDraftAddress,
  toFormAddress,
  toSeenAddress,
} from './written-file.ts';

export interface FormPage {
  target: FormTarget;
  site: KnownSite;
  opened: OpenedFile | undefined;
  draft: WriteForm['draft'];
  /** The report of the import that brought it. */
  report: { title: string; href: string } | undefined;
  language: string;
  /** Where the site is. */
  siteOrigin: string;
  now: Date;
  /** Whether the last press saved it. */
  isSaved: boolean;
  /** What is said of the letter about it then. */
  letter?: string | undefined;
  /** What was typed and could not be saved, and why. */
  typed?:
    | (OneOfTwo & {
        name: string;
        answer: SaveAnswer;
        /** What it was made from. */ before: OneOfTwo | undefined;
      })
    | undefined;
}

/** What an empty form of a kind begins with. */
export function beginFile(
  kind: FormTarget['kind'],
  wanted: string | undefined,
  { site, now }: { site: Pick<KnownSite, 'written' | 'owner' | 'timeZone'>; now: Date },
): FileData {
  if (kind === 'home') return { ...PLAIN_HOME };
  if (kind !== 'posts') return {};
  const people = site.written.filter((file) => file.kind === 'people');
  const author = people.length === 1 ? people[0]?.name : site.owner;
  const { data: postKind } = postKindSchema.safeParse(wanted);
  return {
    kind: postKind === UNSAID_KIND ? undefined : (postKind ?? FIRST_KIND),
    publishedAt: dateToIsoDay(now, site.timeZone),
    author,
  };
}

/** Undefined where the file's fields cannot be read. */
export function toFormView(page: FormPage): WriteForm | undefined {
  const { target, site, opened, draft, report, language, siteOrigin, now, isSaved, letter, typed } = page;
  const { kind } = target;
  const voice = voiceOf(language);
  const { words } = voice;
  const said = words.writing;
  const data = typed?.data ?? (opened ? tryData(opened.source, opened.path) : target.initial);
  if (!data) return undefined;
  const body = typed ? typed.body : opened ? readBody(opened.path, opened.source) : undefined;
  const name = target.name ?? '';
  const declared = isDraftable(kind) && opened ? readDeclared(data, site.timeZone) : undefined;
  const state = !opened ? 'new' : declared ? stateOfPost(declared, now) : 'live';
  const hasBody = kind === 'posts' || kind === 'pages' || kind === 'words';
  const saved =
    isSaved &&
    opened &&
    savedToAnswer({ kind, name, base: opened.sha, declared, timeZone: site.timeZone, language, now, letter });
  const answer = typed?.answer;
  const title = data['title'] ?? data['name'];
  return {
    kind,
    action: target.name === undefined ? toNewAddress(kind, data) : toFormAddress({ kind, name }),
    file: opened?.path,
    title:
      typeof title === 'string' && opened
        ? title
        : opened
          ? said.titles[kind]
          : titleOfNew(kind, data, words),
    model: isFormKind(kind) ? tellModel(formModelOf(kind, data), voice) : undefined,
    data,
    body: hasBody ? (body ?? '') : undefined,
    choices: listChoices(site),
    links: listLinks(site, words, now),
    address:
      !opened && isNamedKind(kind)
        ? {
            before: new URL(siteOrigin).host + toSeenAddress({ kind, name: '' }).replace(/\/{2,}$/, '/'),
            name: typed?.name ?? '',
          }
        : undefined,
    timeZone: site.timeZone,
    base: opened?.sha ?? '',
    draft,
    save: makeRandomId(),
    state,
    beside: listBeside(opened?.path, site),
    cameWith:
      report && (state === 'draft' || state === 'scheduled')
        ? { title: words.movingIn.report.title(report.title), href: report.href }
        : undefined,
    see:
      !opened || draft
        ? undefined
        : state === 'live'
          ? toSeenAddress({ kind, name })
          : toDraftAddress({ kind, name }),
    done:
      saved && (saved.kind === 'published' || saved.kind === 'draft')
        ? { words: saved.words, see: saved.see }
        : undefined,
    answer: answer && answer.kind !== 'published' && answer.kind !== 'draft' ? answer : undefined,
    differences: typed && opened ? listDifferences({ kind, typed, opened, site }, language) : [],
    blocks: hasBody && kind !== 'words' ? tellBlocks(listFormBlocks(), words) : [],
    picture:
      hasBody && kind !== 'words'
        ? tellPictureFields(
            nodeToFields(schemaToNode(pictureSchema.pick({ alt: true, caption: true }))),
            words,
          )
        : [],
  };
}

/** A form is sent to where its kind of post is made. */
function toNewAddress(kind: FormTarget['kind'], data: FileData): string {
  return kind === 'posts' ? `/write/posts/new/?kind=${toPostKind(data)}` : `/write/${kind}/new/`;
}

/** What is to be chosen, where the file was changed elsewhere while the form was open. */
function listDifferences(
  {
    kind,
    typed,
    opened: { source, path: file },
    site,
  }: {
    kind: FormTarget['kind'];
    typed: NonNullable<FormPage['typed']>;
    opened: OpenedFile;
    site: KnownSite;
  },
  language: string,
): WriteForm['differences'] {
  if (typed.answer.kind !== 'conflict') return [];
  const theirs = { data: tryData(source, file) ?? {}, body: readBody(file, source) };
  const { timeZone } = site;
  return listTwoVersions(
    { kind, mine: typed, theirs, before: typed.before },
    { voice: voiceOf(language), choices: listChoices(site), timeZone, file },
  );
}

function titleOfNew(kind: FormTarget['kind'], data: FileData, { writing, postKinds }: Words): string {
  const { titles } = writing;
  if (!isNamedKind(kind)) return titles[kind];
  if (kind === 'posts') return postKinds[toPostKind(data)].title;
  return { pages: titles.newPage, people: titles.newPerson, topics: titles.newTopic }[kind];
}

function listBeside(file: string | undefined, site: KnownSite): string[] {
  if (file === undefined) return [];
  const folder = path.posix.dirname(file);
  return site.files.flatMap((each) =>
    path.posix.dirname(each.path) === folder ? [path.posix.basename(each.path)] : [],
  );
}

/** What a field may lead to, by the names that the coach knows. */
export function listChoices(site: Pick<KnownSite, 'written'>): Record<Collection, Choice[]> {
  const of = (kind: Collection) =>
    site.written
      .filter((file) => file.kind === kind)
      .map((file) => ({
        // Posts are referred to by what outlives their addresses.
        value: kind === 'posts' && typeof file.data['id'] === 'string' ? file.data['id'] : file.name,
        label: titleOf(file),
      }))
      .sort((one, other) => one.label.localeCompare(other.label));
  return { posts: of('posts'), pages: of('pages'), people: of('people'), topics: of('topics') };
}

/** Where a link can lead: what readers can see by now, by title. */
function listLinks(site: KnownSite, words: Words, now: Date): Choice[] {
  const { posts, topics, contact } = words.frame.menu;
  const own = [
    { value: '/', label: words.writing.titles.home },
    { value: '/contact/', label: contact },
    { value: '/posts/', label: posts },
    { value: '/topics/', label: topics },
  ];
  const written = NAMED_KINDS.flatMap((kind) =>
    site.written
      .filter((file) => file.kind === kind && isLive(file, site, now))
      .map((file) => ({ value: toSeenAddress({ kind, name: file.name }), label: titleOf(file) }))
      .sort((one, other) => one.label.localeCompare(other.label)),
  );
  return [...own, ...written];
}

function isLive({ kind, data }: KnownFile, { timeZone }: KnownSite, now: Date): boolean {
  return !isDraftable(kind) || stateOfPost(readDeclared(data, timeZone), now) === 'live';
}
