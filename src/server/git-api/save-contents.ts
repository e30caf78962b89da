import path from 'node:path';
import * as z from 'zod';
import { decodeText } from '../../posts/source/decode.ts';
import type { Fault } from '../../posts/checks/report.ts';
import { SiteError } from '../../lib/site-error.ts';
import { answerIn, answersSchema } from './answer-in.ts';
import { acceptIn, askedSchema, type Asked } from './ask-warnings.ts';
import type { CleanPictures } from './clean-apart.ts';
import { cleanSave, type SentFile } from './clean-save.ts';
import { isContentPath, refuseSaved } from './content-path.ts';
import { isFormVersion } from './form-version.ts';
import {
  listVersions,
  type ContentChange,
  type ContentRepository,
  type FileChange,
  type NewCommit,
} from './content-repository.ts';
import { formatContent, isWordsFile } from './format-content.ts';
import { declaredSchema, declareIn } from './declare-in.ts';
import { DRAFTS, dropTwins, isOutdated, isTextFile } from './kept-texts.ts';
import { toRefusedMessage } from './refused-message.ts';

import { isDraft, keepOldAddress } from '../write/change-address.ts';
import { hasFolder } from '../write/own-files.ts';
import { describePath } from '../write/live-content.ts';

const commitSchema = z.string().regex(/^[0-9a-f]{40}$/, 'expected a commit');

/** Gitea's POST /repos/{owner}/{repo}/contents, as far as the form uses it; `draft`, `accepted`, `declared` and `answers` are our own. */
export const saveSchema = z
  .object({
    /** What the form shows: the live site, or the kept text that it was opened with. */
    branch: z.union([z.literal('main'), commitSchema]).default('main'),
    /** The kept text that this save goes on with, as it was when the form last heard of it. */
    draft: z.object({ name: z.string().regex(/^drafts\/[a-z0-9-]+$/), commit: commitSchema }).optional(),
    message: z.string().min(1).max(500),
    /** What was asked of an earlier try of this save, and is to stay as it is. */
    accepted: z.array(askedSchema).max(1000).default([]),
    /** What is said of words that kept an earlier try from going live. */
    declared: z.array(declaredSchema).max(1000).default([]),
    /** What was pressed of what was found by earlier tries: see answer-in.ts. */
    answers: answersSchema,
    files: z
      .array(
        z
          .object({
            operation: z.enum(['create', 'update', 'upload', 'delete']),
            path: z.string().refine(isContentPath, 'expected a path below content/'),
            from_path: z.string().refine(isContentPath, 'expected a path below content/').nullish(),
            content: z.base64().nullish(),
            /** The version that was edited. */
            sha: z.string().nullish(),
          })
          .superRefine(({ operation, path: file }, context) => {
            // What lies at a wrong place may be taken away from there.
            const words = operation === 'delete' ? undefined : refuseSaved(file);
            if (words !== undefined) context.addIssue({ code: 'custom', path: ['path'], message: words });
          }),
      )
      .min(1)
      .max(50),
  })
  .refine(({ branch, draft }) => branch === 'main' || draft, 'expected the draft that the form shows');
export type Save = z.output<typeof saveSchema>;

/** Why a text is not published, and what can be done about it by a press. */
interface Unpublished {
  report: string;
  /** With these, nothing has to be mended: it is published once they are accepted. */
  warnings?: Asked[] | undefined;
  /** What was found, each by itself. */
  faults?: Fault[] | undefined;
}

export type PublishVerdict = { ok: true } | ({ ok: false } & Unpublished);

/** What was checked of a save, for who tells what was found. */
interface Checked {
  /** The texts that it changes, as they were checked, by their paths. */
  texts: ReadonlyMap<string, string>;
  /** Something was pressed for words that have been changed since, and was not done. */
  isAnswerStale: boolean;
}

/**
 * Takes a commit through the gate and makes it live, or says why not. `from` is what is live now; `asks` is whether what
 * is worth a look is asked first, as it is where nothing is said.
 */
export type Publish = (commit: string, from: string, how?: { asks: boolean }) => Promise<PublishVerdict>;

/** A kept text and the commit that its branch is at. */
export type Draft = NonNullable<Save['draft']>;

export type SaveResult =
  | { kind: 'published'; commit: string }
  /** `draft` is undefined where there was no text to keep. */
  | ({ kind: 'refused'; draft: Draft | undefined } & Unpublished & Partial<Checked>)
  | { kind: 'conflict'; file: string }
  /** The live site has another version of a kept text by now. */
  | { kind: 'outdated'; report: string; draft: Draft };

export interface SaveOptions {
  repository: ContentRepository;
  /** Takes out of pictures what nobody but their owner should know, before git has them. */
  cleanPictures: CleanPictures;
  publish: Publish;
  author: NewCommit['author'];
}

/**
 * A save becomes a commit, is kept as a draft, and goes through the gate. Refused, it stays a draft; one
 * that goes on with a draft takes its place, and takes what is in it along.
 */
export async function saveContents(save: Save, head: string, options: SaveOptions): Promise<SaveResult> {
  const { repository, publish, author } = options;
  const view = save.branch === 'main' ? head : save.branch;
  const shown = await listVersions(repository, view);
  const stale = save.files.find(
    ({ sha, path: file, from_path: from }) => sha && !isFormVersion(sha, shown.get(from ?? file)),
  );
  if (stale) return { kind: 'conflict', file: stale.path };
  const cleaned = await cleanSave(listSent(save), options.cleanPictures);
  // Nothing of it is kept: a text without a picture that it shows would be refused for that.
  if ('report' in cleaned)
    return { kind: 'refused', draft: save.draft, ...cleaned, texts: readTexts(listSent(save)) };

  const own = save.branch === 'main' ? [] : await repository.listChanges(view);
  const live = view === head ? shown : await listVersions(repository, head);
  const written = await writeFiles(save, cleaned.files, shown, repository);
  const taken = await findTaken(save, { own, live, written, repository });
  if (taken !== undefined) return { kind: 'conflict', file: taken };
  const files = { repository, live };
  const sent = [...(await readChanges(own, written, repository)), ...written];
  const said = await acceptIn(await declareIn(sent, save.declared, files), save.accepted, files);
  const { changes, isAnswerStale } = await answerIn(said, save.answers, files);
  const isTextLeft = changes.some(
    ({ path: file, bytes }) => isTextFile(file) && (bytes !== undefined || live.has(file)),
  );
  if (save.draft && !isTextLeft) {
    // A new text that was kept and is now deleted in the form; it was never live, nor were its pictures.
    await moveDraft(repository, save.draft, undefined);
    return { kind: 'published', commit: head };
  }
  const outdated = own.find((change) => isOutdated(change, live));
  const commit = await repository.writeCommit({
    // What is not to go live stays on what it was written upon, so that it is known what has changed.
    parent: outdated ? await repository.getParent(view) : head,
    changes,
    message: save.message,
    author,
  });
  // Before the gate: whatever happens in it, what was written is in git.
  const name = await keepDraft(save, commit, repository);
  if (outdated) {
    const report = `${outdated.path} was changed on the live site after this text was kept, and saving would undo that change. What you have written is kept. Open the published text in another window, bring over what you want from this one, and save it there; then discard this one.`;
    return { kind: 'outdated', report, draft: await keepReport({ name, commit }, save, report, options) };
  }
  const verdict = await publish(commit, head);
  if (verdict.ok) {
    await moveDraft(repository, { name, commit }, undefined);
    return { kind: 'published', commit };
  }
  const { report, warnings, faults } = verdict;
  const found = { report, warnings, faults, texts: readTexts(changes), isAnswerStale };
  if (changes.some(({ path: file, bytes }) => bytes !== undefined && isTextFile(file))) {
    const draft = await keepReport({ name, commit }, save, report, options);
    return { kind: 'refused', draft, ...found };
  }
  // A refused deletion or picture: there is nothing to go on with, and a text that was kept stays.
  const before = save.draft?.name === name ? save.draft : undefined;
  await moveDraft(repository, { name, commit }, before?.commit);
  return { kind: 'refused', draft: before, ...found };
}

function readTexts(files: readonly ContentChange[]): Map<string, string> {
  return new Map(
    files.flatMap(({ path: file, bytes }) => {
      const text = bytes && isTextFile(file) ? decodeText(bytes) : undefined;
      return typeof text === 'string' ? [[file, text] as const] : [];
    }),
  );
}

interface Taking {
  own: readonly FileChange[];
  live: ReadonlyMap<string, string>;
  written: readonly ContentChange[];
  repository: ContentRepository;
}

/** What is new, or has a new name, and would take the place of another file; the same once more does not. */
async function findTaken(
  save: Save,
  { own, live, written, repository }: Taking,
): Promise<string | undefined> {
  for (const { operation, path: file, from_path: from, sha } of save.files) {
    const isNew = (operation === 'create' && !sha) || (from && from !== file);
    const there = live.get(file);
    if (!isNew || there === undefined || own.some((change) => change.path === file)) continue;
    const bytes = written.findLast((change) => change.path === file)?.bytes;
    if (!bytes?.equals(await repository.readBlob(there))) return file;
  }
  return undefined;
}

function moveDraft(
  repository: ContentRepository,
  { name, commit }: Draft,
  to: string | undefined,
): Promise<boolean> {
  return repository.moveRefs([{ ref: toRef(name), from: commit, to }]);
}

/** Puts a commit in the place of the draft that it goes on with; gives the name under which it is kept. */
async function keepDraft(save: Save, commit: string, repository: ContentRepository): Promise<string> {
  if (save.draft && (await moveDraft(repository, save.draft, commit))) return save.draft.name;
  // A first try, or another window has saved, published or discarded that draft: then this is one more.
  const name = `drafts/${nameDraft(save, commit)}`;
  await repository.moveRefs([{ ref: toRef(name), from: undefined, to: commit }]);
  // There already where the same was saved twice within a second; anything else must not go unsaid.
  if ((await repository.findCommit(toRef(name)))?.commit !== commit) throw new Error(`cannot keep ${name}`);
  return name;
}

/** Writes into a draft why it was refused. */
async function keepReport(
  draft: Draft,
  { message }: Save,
  report: string,
  { repository, author }: SaveOptions,
): Promise<Draft> {
  const { name } = draft;
  const commit = await repository.rewriteMessage(draft.commit, toRefusedMessage(message, report), author);
  if (!(await moveDraft(repository, draft, commit))) {
    // Discarded in another window while the gate was busy: here it is being written still.
    await repository.moveRefs([{ ref: toRef(name), from: undefined, to: commit }]);
  }
  await dropTwins(repository, { ref: toRef(name), commit });
  return { name, commit };
}

const toRef = (draft: string) => DRAFTS + draft.replace(/^drafts\//, '');

/** The files of a save that are to be written, as they came. */
function listSent({ files }: Save): SentFile[] {
  return files.flatMap(({ operation, path: file, content }) =>
    operation === 'delete' ? [] : [{ path: file, bytes: Buffer.from(content ?? '', 'base64') }],
  );
}

/** What the form has sent, in the project's format. */
async function writeFiles(
  { files }: Save,
  cleaned: readonly SentFile[],
  shown: ReadonlyMap<string, string>,
  repository: ContentRepository,
): Promise<ContentChange[]> {
  const sent = new Map(cleaned.map(({ path: file, bytes }) => [file, bytes]));
  const changes: ContentChange[] = [];
  for (const file of files) {
    const from = shown.get(file.from_path ?? file.path);
    const before = from === undefined ? undefined : (await repository.readBlob(from)).toString();
    const bytes = file.operation === 'delete' ? undefined : sent.get(file.path);
    changes.push(...(await toChanges(file, bytes, before)));
    changes.push(...(await moveFolder(file, { files, shown, repository })));
  }
  return changes;
}

/** What lies beside a post in its folder, and goes with it where the folder gets another name. */
async function moveFolder(
  { path: file, from_path: from }: Save['files'][number],
  {
    files,
    shown,
    repository,
  }: Pick<Save, 'files'> & {
    shown: ReadonlyMap<string, string>;
    repository: ContentRepository;
  },
): Promise<ContentChange[]> {
  if (!from || from === file || !hasFolder(from) || !hasFolder(file)) return [];
  const [old, next] = [path.posix.dirname(from), path.posix.dirname(file)];
  const sent = new Set(files.flatMap((each) => [each.path, each.from_path]));
  const changes: ContentChange[] = [];
  for (const [beside, sha] of shown) {
    const to = next + beside.slice(old.length);
    if (!beside.startsWith(`${old}/`) || sent.has(beside) || sent.has(to)) continue;
    changes.push({ path: beside, bytes: undefined }, { path: to, bytes: await repository.readBlob(sha) });
  }
  return changes;
}

/** A kept text's own changes, but for files that are written anew. */
async function readChanges(
  own: readonly FileChange[],
  written: readonly ContentChange[],
  repository: ContentRepository,
): Promise<ContentChange[]> {
  const anew = new Set(written.map((change) => change.path));
  const changes: ContentChange[] = [];
  for (const { path: file, after } of own.filter((change) => !anew.has(change.path))) {
    changes.push({ path: file, bytes: after === undefined ? undefined : await repository.readBlob(after) });
  }
  return changes;
}

async function toChanges(
  { path: file, from_path: from }: Save['files'][number],
  sent: Buffer | undefined,
  before: string | undefined,
): Promise<ContentChange[]> {
  if (sent === undefined) return [{ path: file, bytes: undefined }];
  // In another encoding it stays as it is: the gate says so, where letters that were guessed would go live.
  const text = isTextFile(file) || isWordsFile(file) ? decodeText(sent) : undefined;
  const bytes = typeof text === 'string' ? Buffer.from(await formatContent(file, text, before)) : sent;
  if (!from || from === file) return [{ path: file, bytes }];
  const kept = typeof text === 'string' ? keepAddressOfMoved(file, from, bytes.toString()) : undefined;
  return [
    { path: from, bytes: undefined },
    { path: file, bytes: kept === undefined ? bytes : Buffer.from(kept) },
  ];
}

/** A text that readers know by its old name, with that name written into it; undefined where there is nothing to write. */
function keepAddressOfMoved(file: string, from: string, source: string): string | undefined {
  const [old, now] = [describePath(from), describePath(file)];
  if (!old || old.collection !== now?.collection || old.name === now.name) return undefined;
  if (isDraft({ path: file, source })) return undefined;
  try {
    return keepOldAddress(file, source, old.name);
  } catch (error) {
    // What cannot be read has a fault of its own, which the gate tells.
    if (error instanceof SiteError) return undefined;
    throw error;
  }
}

/** 100 characters: the name of a branch is a file's name in git, and those end at 255 bytes. */
const LONGEST_NAME = 100;

/** "my-post-1a2b3c4d5e6f": which file, and which of the tries. */
function nameDraft({ files }: Save, commit: string): string {
  const file = path.parse(files[0]?.path ?? '').name;
  const plain = file
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST_NAME)
    .replace(/^-|-$/g, '');
  return `${plain || 'save'}-${commit.slice(0, 12)}`;
}
