import type { ContentRepository } from '../save/content-repository.ts';
import { DRAFTS } from '../save/refused-texts.ts';
import type { Draft } from '../save/save.ts';

/** One press of a button of the form, as the commit that came of it tells it. */
export interface SaveTry {
  /** As the form named it: the same until there is an answer. */
  id: string;
  /** A name for all that was sent: another one says that something was typed since. */
  words: string;
  /** The file that the form was of. */
  path: string;
}

/** What came of a try of which the form has heard nothing. */
export interface FoundTry {
  /** It is in git as what is live. */
  published: (SaveTry & { commit: string }) | undefined;
  /** It is kept: the gate refused it, or never ended. */
  refused: Draft | undefined;
}

/** In a commit's message, behind what it is called: it outlasts the server that was to answer. */
const TRAILER = '\n\nSave-Id: ';

const WRITTEN = /\n\nSave-Id: ([\w-]{8,64}) ([\w-]+) (.+)$/m;

/** How many saves may have gone live between a try and the next one of it. */
const MOST_COMMITS = 200;

export function withTry(message: string, { id, words, path }: SaveTry): string {
  return `${message}${TRAILER}${id} ${words} ${path}`;
}

export function readTry(message: string): SaveTry | undefined {
  const [, id, words, path] = WRITTEN.exec(message) ?? [];
  return id === undefined || words === undefined || path === undefined ? undefined : { id, words, path };
}

/** When a try began of which this commit came, or an earlier one of the same save. */
export async function whenTried(
  repository: Pick<ContentRepository, 'getMessage'>,
  commit: string,
  arrivedAt: Date,
): Promise<Date> {
  const { writtenAt } = await repository.getMessage(commit);
  return writtenAt < arrivedAt ? writtenAt : arrivedAt;
}

/** Looks for an earlier try of a save, among what is live and what is kept. */
export async function findTry(
  repository: ContentRepository,
  live: string,
  id: string | undefined,
): Promise<FoundTry> {
  if (id === undefined) return { published: undefined, refused: undefined };
  const known = await repository.listMessages(live, MOST_COMMITS);
  const published = known.flatMap(({ commit, message }) => {
    const found = readTry(message);
    return found?.id === id ? [{ ...found, commit }] : [];
  })[0];
  for (const { ref, commit } of await repository.listRefs(DRAFTS)) {
    const found = readTry((await repository.getMessage(commit)).message);
    if (found?.id !== id) continue;
    if (found.words !== published?.words) {
      return { published, refused: { name: `drafts/${ref.slice(DRAFTS.length)}`, commit } };
    }
    // The server died between the last two steps of a save that is live.
    await repository.moveRefs([{ ref, from: commit, to: undefined }]);
  }
  return { published, refused: undefined };
}
