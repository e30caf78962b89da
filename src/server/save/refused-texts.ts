import path from 'node:path';
import * as z from 'zod';
import type { RefusedTextView } from '../../editor/refused-texts-view.ts';
import { readData } from '../../posts/source/front-matter.ts';
import { listVersions, type ContentRepository, type FileChange, type Ref } from './content-repository.ts';
import { findWritten, toFormAddress } from '../write/written-file.ts';
import { findRefusal, type Refusal } from './refused-message.ts';

/** Where refused saves are kept until they are published. */
export const DRAFTS = 'refs/heads/drafts/';

/** Where they go when they are thrown away: "refs/discarded/2026-11-24/a-post-1a2b3c4d5e6f". */
const DISCARDED = 'refs/discarded/';

/** A text can be brought back for a month; then what it says of clients should be gone. */
export const DISCARDED_DAYS = 30;

const DAY = 24 * 60 * 60 * 1000;

/** As saves name them. Other branches that begin with "drafts/" were pushed by somebody, and are theirs. */
const NAME = /^[a-z0-9-]+-[0-9a-f]{12}$/;

const titledSchema = z.object({ title: z.string().optional(), name: z.string().optional() });

const isOurs = (ref: string) => NAME.test(path.posix.basename(ref));

/** A refused text as git has it. */
export interface RefusedText extends Omit<RefusedTextView, 'report' | 'findings'> {
  /** Why it was refused; undefined where the checks never ended. */
  refusal: Refusal | undefined;
  source: string;
}

/** The coach's texts that the gate has refused. */
export interface RefusedTexts {
  /** The newest first. */
  list(): Promise<RefusedText[]>;
  listDiscarded(): Promise<RefusedText[]>;
  /** Whether there was such a text. */
  discard(name: string): Promise<boolean>;
  bringBack(name: string): Promise<boolean>;
}

/** The refused text of a name such as "drafts/a-post-1a2b3c4d5e6f"; undefined where it is no longer there. */
export async function findRefusedText(
  repository: ContentRepository,
  name: string | undefined,
): Promise<{ name: string; commit: string } | undefined> {
  if (name === undefined || !/^drafts\/[a-z0-9-]+$/.test(name)) return undefined;
  const found = await repository.findCommit(`refs/heads/${name}`);
  return found && { name, commit: found.commit };
}

export function openRefusedTexts(repository: ContentRepository, now: () => Date): RefusedTexts {
  const describe = async (refs: readonly Ref[]): Promise<RefusedText[]> => {
    const head = await repository.findHead();
    if (!head) return [];
    const live = await listVersions(repository, head.commit);
    const texts = [];
    for (const ref of refs) texts.push(await describeText(repository, ref, live));
    return texts
      .filter((text) => text !== undefined)
      .sort((one, other) => other.writtenAt.getTime() - one.writtenAt.getTime());
  };
  const listRefs = async (prefix: string) => {
    if (!(await repository.findHead())) return [];
    return (await repository.listRefs(prefix)).filter(({ ref }) => isOurs(ref));
  };
  const find = async (prefix: string, name: string) =>
    (await listRefs(prefix)).find(({ ref }) => path.posix.basename(ref) === name);

  const forgetOld = async () => {
    const oldest = new Date(now().getTime() - DISCARDED_DAYS * DAY).toISOString().slice(0, 10);
    const old = (await listRefs(DISCARDED)).filter(({ ref }) => ref.slice(DISCARDED.length) < oldest);
    await repository.moveRefs(old.map(({ ref, commit }) => ({ ref, from: commit, to: undefined })));
  };
  const move = async (from: string, name: string, to: string) => {
    const text = await find(from, name);
    return (
      text !== undefined &&
      repository.moveRefs([
        { ref: text.ref, from: text.commit, to: undefined },
        { ref: to + name, from: undefined, to: text.commit },
      ])
    );
  };
  return {
    list: async () => describe(await listRefs(DRAFTS)),
    async listDiscarded() {
      await forgetOld();
      return describe(await listRefs(DISCARDED));
    },
    discard: (name) => move(DRAFTS, name, toDiscardedFolder(now())),
    bringBack: (name) => move(DISCARDED, name, DRAFTS),
  };
}

function toDiscardedFolder(now: Date): string {
  return `${DISCARDED}${now.toISOString().slice(0, 10)}/`;
}

export function isTextFile(file: string): boolean {
  return /\.(?:mdx|ya?ml)$/.test(file);
}

/** Forgets drafts that say what this one says: a save that was pressed again is no second text. */
export async function dropTwins(repository: ContentRepository, refused: Ref): Promise<void> {
  const say = async (commit: string) => JSON.stringify(await repository.listChanges(commit));
  const said = await say(refused.commit);
  for (const { ref, commit } of await repository.listRefs(DRAFTS)) {
    if (ref !== refused.ref && isOurs(ref) && (await say(commit)) === said) {
      await repository.moveRefs([{ ref, from: commit, to: undefined }]);
    }
  }
}

/** Undefined where there is no text in it, or where all of it is live in spite of everything. */
async function describeText(
  repository: ContentRepository,
  { ref, commit }: Ref,
  live: ReadonlyMap<string, string>,
): Promise<RefusedText | undefined> {
  const changes = await repository.listChanges(commit);
  const text = changes.find(({ path: file, after }) => after !== undefined && isTextFile(file));
  if (text?.after === undefined || changes.every((change) => live.get(change.path) === change.after)) {
    return undefined;
  }
  const { message, writtenAt } = await repository.getMessage(commit);
  const name = path.posix.basename(ref);
  const written = findWritten(text.path);
  const source = (await repository.readBlob(text.after)).toString();
  return {
    name,
    title: findTitle(text.path, source) ?? text.path,
    file: text.path,
    writtenAt,
    refusal: findRefusal(message),
    isOutdated: changes.some((change) => isOutdated(change, live)),
    href: written && `${toFormAddress(written)}?draft=drafts/${name}`,
    source,
  };
}

/** Whether the file was changed on the live site since this was written, and not to the same. */
export function isOutdated(
  { path: file, before, after }: FileChange,
  live: ReadonlyMap<string, string>,
): boolean {
  const now = live.get(file);
  return now !== before && now !== after;
}

function findTitle(file: string, source: string): string | undefined {
  try {
    const { title, name } = titledSchema.parse(readData(source, file));
    const said = (title ?? name ?? '').trim();
    return said === '' ? undefined : said;
  } catch {
    // It was refused: perhaps for this. The file's name will do.
    return undefined;
  }
}
