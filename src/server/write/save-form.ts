import { dateToIsoDay } from '../../lib/dates.ts';
import type { FileData } from '../../editor/form/control.ts';
import { describeText } from '../../editor/form/describe.ts';
import { formModelOf, toPostKind } from '../../editor/form/form-model.ts';
import { fillIds } from '../../editor/form/make-ids.ts';
import { readPosted } from '../../editor/form/read-posted.ts';
import type { SaveAnswer } from '../../editor/form/write-view.ts';
import type { WrittenKind } from '../../editor/form/written-kind.ts';
import { POST_KINDS } from '../../posts/schema/kinds.ts';
import { readDeclared } from '../../posts/source/declared.ts';
import { voiceOf } from '../../words/voice.ts';
import { listVersions } from '../save/content-repository.ts';
import { DRAFTS } from '../save/refused-texts.ts';
import { saveContents } from '../save/save-contents.ts';
import type { Save, SaveOptions, SaveResult } from '../save/save.ts';
import { answerRefused, readActs, toRefusedAnswer } from './findings.ts';
import { findFreeName, isOwnName, refuseNewName } from './free-name.ts';
import { placePictures } from './place-pictures.ts';
import { readSite, tryData, type KnownSite } from './read-site.ts';
import { ADDRESS, type SentForm } from './sent-form.ts';
import { findTry, whenTried, withTry, type FoundTry } from './save-tries.ts';
import { savedToAnswer } from './saved-answer.ts';
import { chooseEntries, TEXT, toChoiceName } from './two-versions.ts';
import { inOrder, readBody, writeFile } from './write-file.ts';
import {
  findWritten,
  isDraftable,
  isFormKind,
  isNamedKind,
  listPlaces,
  toSingleFile,
} from './written-file.ts';

/** Which file a form is of; without a name, of one that is not there yet. */
export interface FormTarget {
  kind: WrittenKind;
  name: string | undefined;
  /** Fields that an empty form begins with. */
  initial: FileData;
}

export interface SaveFormOptions extends SaveOptions {
  now: () => Date;
  /** Of the site. */
  language: string;
  /** What is said of a letter about a post that went live since a moment; undefined where the site has no letters. */
  tellOfLetter?: ((postId: string, since: Date) => Promise<string | undefined>) | undefined;
}

/** A file as it is now, live or kept. */
export interface OpenedFile {
  path: string;
  sha: string;
  source: string;
}

/** Saves what a form has sent: see {@link SaveAnswer} for what may come of it. */
export async function saveForm(
  target: FormTarget,
  sent: SentForm,
  options: SaveFormOptions,
): Promise<SaveAnswer> {
  const { repository, language } = options;
  const head = await repository.findHead();
  if (!head) return { kind: 'problem', words: voiceOf(language).words.writing.problems.unpublished };
  const saving = { target, sent, head: head.commit, isNew: sent.base === '', since: options.now() };
  const answer = await saveOrFind(saving, options);
  const now = await repository.findHead();
  if (answer.kind !== 'refused' || !now || now.commit === head.commit) return answer;
  // While this waited for the gate something else went live: perhaps an earlier try of it, whose server died.
  const draft = answer.draft ?? sent.draft;
  return saveOrFind({ ...saving, sent: { ...sent, draft }, head: now.commit }, options);
}

interface Saving {
  target: FormTarget;
  sent: SentForm;
  /** What is live. */
  head: string;
  /** Whether the form began empty. */
  isNew: boolean;
  /** When it arrived. */
  since: Date;
}

/** A try that arrived and was not answered is answered as it would have been, whatever happened since. */
async function saveOrFind(saving: Saving, options: SaveFormOptions): Promise<SaveAnswer> {
  const { target, sent, head } = saving;
  const { repository } = options;
  const { published, refused } = await findTry(repository, head, sent.save);
  if (refused) return saveUpon({ ...saving, sent: { ...sent, draft: refused } }, options);
  if (!published) return saveUpon(saving, options);
  if (published.words === sent.words) return answerPublished(saving, published, options);
  // Something was typed since: it goes onto what the form does not know to be live.
  const base = (await listVersions(repository, published.commit)).get(published.path) ?? '';
  const name = findWritten(published.path)?.name;
  const onto = { ...sent, base, draft: undefined };
  return saveUpon({ ...saving, target: { ...target, name }, sent: onto }, options);
}

async function answerPublished(
  { target: { kind }, since }: Saving,
  { commit, path }: NonNullable<FoundTry['published']>,
  options: SaveFormOptions,
): Promise<SaveAnswer> {
  const { repository } = options;
  const site = await readSite(repository, commit);
  const sha = site.files.find((file) => file.path === path)?.sha;
  const source = sha === undefined ? '' : (await repository.readBlob(sha)).toString();
  const name = findWritten(path)?.name ?? '';
  // What is said of a letter is said of the first try: by now the letter about it may be older than this one.
  const first = await whenTried(repository, commit, since);
  const saved = { kind, path, name, data: tryData(source, path) ?? {}, site, since: first };
  return toAnswer({ kind: 'published', commit }, saved, options);
}

async function saveUpon(saving: Saving, options: SaveFormOptions): Promise<SaveAnswer> {
  const { target, sent, head } = saving;
  const { repository, language } = options;
  const words = voiceOf(language).words.writing;
  if (sent.draft && !(await repository.findCommit(sent.draft.commit))) {
    return { kind: 'problem', words: words.problems.gone };
  }
  const site = await readSite(repository, head);
  const opened = await openFile(target, sent.draft?.commit, site, options);
  const isRefused = sent.draft !== undefined;
  if (target.name !== undefined && !opened && sent.base !== '') {
    return { kind: 'problem', words: words.problems.gone };
  }
  if (opened && !isRefused && opened.sha !== sent.base) return toConflict(opened, head, repository);

  const before = opened ? tryData(opened.source, opened.path) : target.initial;
  if (before === undefined) return { kind: 'problem', words: words.problems.unreadable };
  const { data, body } = readForm(target, sent, { before, site, opened });
  const place = opened
    ? { path: opened.path }
    : await findPlace(target, { data, name: sent.name }, site, options);
  if ('fault' in place) return { kind: 'problem', words: place.fault, field: place.field };
  const { path } = place;
  const name = findWritten(path)?.name ?? '';
  const described = describePost(target.kind, { data, body });
  // A form that began empty shows nothing of what was added to it, however often it is sent.
  const whole = saving.isNew ? inOrder(target.kind, completeNew(target.kind, described, name)) : described;
  const taken = new Set(site.files.map((file) => file.path));
  const placed = placePictures(path, { data: whole, body }, sent, taken);
  const written = writeFile(path, placed, opened?.source);
  const save: Save = {
    draft: sent.draft,
    message: toMessage(placed.data, path, sent),
    answers: readActs(sent.answers),
    files: [
      { path, bytes: Buffer.from(written), isNew: !opened },
      ...placed.files.map((file) => ({ ...file, isNew: false })),
    ],
  };
  let result = await saveContents(save, head, options);
  const answered = result.kind === 'refused' ? answerRefused(result, sent.answers) : undefined;
  if (result.kind === 'refused' && answered) {
    const draft = result.draft ?? sent.draft;
    result = await saveContents({ ...save, ...answered, draft }, head, options);
  }
  const { since } = saving;
  return toAnswer(result, { kind: target.kind, path, name, data: placed.data, site, since }, options);
}

interface Saved {
  kind: WrittenKind;
  path: string;
  name: string;
  data: FileData;
  site: KnownSite;
  since: Date;
}

async function toAnswer(result: SaveResult, saved: Saved, options: SaveFormOptions): Promise<SaveAnswer> {
  const { repository, language, now } = options;
  const { kind, path, name, data, site, since } = saved;
  if (result.kind === 'refused') return toRefusedAnswer(result, language);
  if (result.kind === 'published') {
    const base = (await listVersions(repository, result.commit)).get(path) ?? '';
    const declared = isDraftable(kind) ? readDeclared(data, site.timeZone) : undefined;
    const letter = kind === 'posts' ? await findLetter(data, since, options) : undefined;
    const told = { timeZone: site.timeZone, language, now: now(), letter };
    return savedToAnswer({ kind, name, base, declared, ...told });
  }
  const head = await repository.findHead();
  const file = head && (await repository.listFiles(head.commit)).find((each) => each.path === path);
  if (!file) return { kind: 'problem', words: voiceOf(language).words.writing.problems.gone };
  const source = (await repository.readBlob(file.sha)).toString();
  return toConflict({ path, sha: file.sha, source }, head.commit, repository);
}

/** What is said of the letter about a post. */
export async function findLetter(
  { id }: FileData,
  since: Date,
  { tellOfLetter }: Pick<SaveFormOptions, 'tellOfLetter'>,
): Promise<string | undefined> {
  return typeof id === 'string' ? tellOfLetter?.(id, since) : undefined;
}

async function toConflict(
  { path, sha, source }: OpenedFile,
  head: string,
  repository: SaveFormOptions['repository'],
): Promise<SaveAnswer> {
  const [newest] = await repository.listFileVersions(head, path);
  return {
    kind: 'conflict',
    at: newest?.sha === sha ? newest.at.toISOString() : undefined,
    theirs: { base: sha, fields: tryData(source, path) ?? {}, body: readBody(path, source) ?? null },
  };
}

/** The file that the form shows: of a kept text as it is kept, and otherwise as it is live. */
export async function openFile(
  { kind, name }: FormTarget,
  draftCommit: string | undefined,
  site: KnownSite,
  { repository }: Pick<SaveFormOptions, 'repository'>,
): Promise<OpenedFile | undefined> {
  const files = draftCommit === undefined ? site.files : await repository.listFiles(draftCommit);
  const places = isNamedKind(kind)
    ? name === undefined
      ? await listRefusedPlaces(kind, draftCommit, repository)
      : listPlaces(kind, name)
    : [toSingleFile(kind)];
  const file = files.find((each) => places.includes(each.path));
  return file && { path: file.path, sha: file.sha, source: (await repository.readBlob(file.sha)).toString() };
}

/** A new text that was refused has its name already. */
async function listRefusedPlaces(
  kind: WrittenKind,
  draftCommit: string | undefined,
  repository: SaveFormOptions['repository'],
): Promise<string[]> {
  if (draftCommit === undefined) return [];
  const changes = await repository.listChanges(draftCommit);
  return changes
    .filter(({ path, after }) => after !== undefined && findWritten(path)?.kind === kind)
    .map(({ path }) => path);
}

export interface ReadForm {
  data: FileData;
  body: string | undefined;
}

/** Fields and text as they were sent; a post or a page is a draft or not by what was pressed. */
export function readForm(
  { kind }: Pick<FormTarget, 'kind'>,
  sent: SentForm,
  {
    before,
    site,
    opened,
  }: { before: FileData; site: Pick<KnownSite, 'timeZone'>; opened: OpenedFile | undefined },
): ReadForm {
  const { posted, act } = sent;
  const isTheirs = (name: string) => posted.find(toChoiceName(name)) === 'theirs';
  const body = opened && isTheirs(TEXT) ? readBody(opened.path, opened.source) : sent.body;
  if (!isFormKind(kind)) return { data: {}, body };
  const { fields } = formModelOf(kind, before);
  const read = fillIds(readPosted(fields, posted, { before, timeZone: site.timeZone }));
  const names = Object.keys({ ...before, ...read });
  const data = Object.fromEntries(
    names.flatMap((name) => {
      const from = isTheirs(name) ? before : read;
      // Of a list each entry was chosen by itself.
      if (posted.listKeys(toChoiceName(name)).length > 0) {
        const sides = { ours: read[name], others: before[name] };
        return [[name, chooseEntries(name, sides, isTheirs)] as const];
      }
      return name in from ? [[name, from[name]] as const] : [];
    }),
  );
  if (!isDraftable(kind)) return { data, body };
  const { draft, ...rest } = data;
  if (act === 'draft') return { data: { ...data, draft: true }, body };
  return { data: draft === undefined || draft === true ? rest : data, body };
}

/** What a new file has besides what was typed. */
function completeNew(kind: WrittenKind, data: FileData, name: string): FileData {
  return kind === 'posts' ? { ...data, id: name } : data;
}

/**
 * A post that is told of in no sentence has its first ones, where its kind lets it: at each save, for one that was
 * refused is no longer new at the second.
 */
function describePost(kind: WrittenKind, { data, body }: ReadForm): FileData {
  if (kind !== 'posts' || data['description'] !== undefined) return data;
  if (!POST_KINDS[toPostKind(data)].describesItself) return data;
  const proposed = describeText(body ?? '');
  return proposed === undefined ? data : { ...data, description: proposed };
}

/** Where what is new will lie: under the name that was written for it, or one that is made of its title. */
async function findPlace(
  { kind, name }: FormTarget,
  { data, name: wanted }: { data: FileData; name: string },
  site: KnownSite,
  { repository, now, language }: SaveFormOptions,
): Promise<{ path: string } | { fault: string; field: string }> {
  if (!isNamedKind(kind)) return { path: toSingleFile(kind) };
  const { words } = voiceOf(language);
  const title = name ?? data['title'] ?? data['name'];
  if (typeof title !== 'string' || title.trim() === '') {
    const field = kind === 'people' || kind === 'topics' ? 'name' : 'title';
    return { fault: words.writing.problems.untitled, field };
  }
  const refusedFiles = [];
  for (const { commit } of await repository.listRefs(DRAFTS)) {
    refusedFiles.push(...(await repository.listChanges(commit)).map((change) => change.path));
  }
  const today = dateToIsoDay(now(), site.timeZone);
  const taken = { site, refusedFiles, today };
  const isOwn = isOwnName(wanted, title);
  const fault = isOwn ? refuseNewName(kind, wanted, taken, words.versions.address) : undefined;
  if (fault !== undefined) return { fault, field: ADDRESS };
  const [path = ''] = listPlaces(kind, isOwn ? wanted : findFreeName(kind, title, taken));
  return { path };
}

function toMessage(data: FileData, path: string, { save, words }: Pick<SentForm, 'save' | 'words'>): string {
  const title = data['title'] ?? data['name'];
  const message = (typeof title === 'string' ? title : path).replace(/\s+/g, ' ').slice(0, 200);
  return save === undefined ? message : withTry(message, { id: save, words, path });
}
