import { decodeText } from '../../posts/source/decode.ts';
import type { Fault } from '../../posts/checks/report.ts';
import { answerIn } from '../edit/answer-in.ts';
import { acceptIn } from '../edit/ask-warnings.ts';
import { cleanSave, type SentFile } from './clean-save.ts';
import { refuseSaved } from './content-path.ts';
import {
  listVersions,
  type ContentChange,
  type ContentRepository,
  type FileChange,
} from './content-repository.ts';
import { formatContent, isWordsFile } from '../edit/format-content.ts';
import { keepDraft, keepReport, moveDraft } from './keep-draft.ts';
import { isOutdated, isTextFile } from './refused-texts.ts';
import type { Save, SaveOptions, SaveResult } from './save.ts';

/**
 * A save becomes a commit, is kept as a draft, and goes through the gate. Refused, it stays a draft; one
 * that goes on with a draft takes its place, and takes what is in it along.
 */
export async function saveContents(save: Save, head: string, options: SaveOptions): Promise<SaveResult> {
  const { repository, publish } = options;
  // Nothing of it is kept: git would have a file that nobody reads, or a text without a picture that it shows.
  const refuse = (found: { report: string }): SaveResult => ({
    kind: 'refused',
    draft: save.draft,
    ...found,
    texts: readTexts(save.files),
  });
  const misplaced = save.files.map((file) => refuseSaved(file.path)).find((words) => words !== undefined);
  if (misplaced !== undefined) return refuse({ report: misplaced });
  const cleaned = await cleanSave(save.files, options.cleanPictures);
  if ('report' in cleaned) return refuse(cleaned);

  const view = save.draft?.commit ?? head;
  const shown = await listVersions(repository, view);
  const own = save.draft ? await repository.listChanges(view) : [];
  const live = view === head ? shown : await listVersions(repository, head);
  const written = await writeFiles(cleaned.files, shown, repository);
  const taken = await findTaken(save, { own, live, written, repository });
  if (taken !== undefined) return { kind: 'conflict', file: taken };
  const files = { repository, live };
  const sent = [...(await readChanges(own, written, repository)), ...written];
  const accepted = await acceptIn(sent, save.accepted ?? [], files);
  const { changes, isAnswerStale } = await answerIn(accepted, save.answers ?? [], files);
  const outdated = own.find((change) => isOutdated(change, live));
  const commit = await repository.writeCommit({
    // What is not to go live stays on what it was written upon, so that it is known what has changed.
    parent: outdated ? await repository.getParent(view) : head,
    changes,
    message: save.message,
    author: options.author,
  });
  // Before the gate: whatever happens in it, what was written is in git.
  const name = await keepDraft(save, commit, repository);
  const keep = (report: string, faults: readonly Fault[] = []) =>
    keepReport({ name, commit }, save.message, { report, faults }, options);
  if (outdated) {
    const report = `${outdated.path} was changed on the live site after this text was kept, and saving would undo that change. What you have written is kept. Open the published text in another window, bring over what you want from this one, and save it there; then discard this one.`;
    return { kind: 'outdated', report, draft: await keep(report) };
  }
  const verdict = await publish(commit, head);
  if (verdict.ok) {
    await moveDraft(repository, { name, commit }, undefined);
    return { kind: 'published', commit };
  }
  const { report, warnings, faults, isBroken } = verdict;
  const found = { report, warnings, faults, isBroken, texts: readTexts(changes), isAnswerStale };
  if (changes.some(({ path: file, bytes }) => bytes !== undefined && isTextFile(file))) {
    // Without a reason, as it has none: it is listed as one whose checks were interrupted.
    return { kind: 'refused', draft: isBroken ? { name, commit } : await keep(report, faults), ...found };
  }
  // The refused list of words: there is nothing to go on with, and a text that was kept stays.
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

/** What is new and would take the place of another file; the same once more does not. */
async function findTaken(
  save: Save,
  { own, live, written, repository }: Taking,
): Promise<string | undefined> {
  for (const { path: file, isNew } of save.files) {
    const there = live.get(file);
    if (!isNew || there === undefined || own.some((change) => change.path === file)) continue;
    const bytes = written.findLast((change) => change.path === file)?.bytes;
    if (!bytes?.equals(await repository.readBlob(there))) return file;
  }
  return undefined;
}

/** What the form has sent, in the project's format. */
async function writeFiles(
  sent: readonly SentFile[],
  shown: ReadonlyMap<string, string>,
  repository: ContentRepository,
): Promise<ContentChange[]> {
  const changes: ContentChange[] = [];
  for (const { path: file, bytes } of sent) {
    // In another encoding it stays as it is: the gate says so, where letters that were guessed would go live.
    const text = isTextFile(file) || isWordsFile(file) ? decodeText(bytes) : undefined;
    if (typeof text !== 'string') {
      changes.push({ path: file, bytes });
      continue;
    }
    const sha = shown.get(file);
    const before = sha === undefined ? undefined : (await repository.readBlob(sha)).toString();
    changes.push({ path: file, bytes: Buffer.from(await formatContent(file, text, before)) });
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
