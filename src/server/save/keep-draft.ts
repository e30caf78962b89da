import path from 'node:path';
import type { ContentRepository } from './content-repository.ts';
import { DRAFTS, dropTwins } from './refused-texts.ts';
import { toRefusedMessage, type Refusal } from './refused-message.ts';
import type { Draft, Save, SaveOptions } from './save.ts';

/** Forgets a draft, or has it be another commit; false where it is not as it was thought to be. */
export function moveDraft(
  repository: ContentRepository,
  { name, commit }: Draft,
  to: string | undefined,
): Promise<boolean> {
  return repository.moveRefs([{ ref: toRef(name), from: commit, to }]);
}

/** Puts a commit in the place of the draft that it goes on with; gives the name under which it is kept. */
export async function keepDraft(save: Save, commit: string, repository: ContentRepository): Promise<string> {
  if (save.draft && (await moveDraft(repository, save.draft, commit))) return save.draft.name;
  // A first try, or another window has saved, published or discarded that draft: then this is one more.
  const name = `drafts/${nameDraft(save, commit)}`;
  await repository.moveRefs([{ ref: toRef(name), from: undefined, to: commit }]);
  // There already where the same was saved twice within a second; anything else must not go unsaid.
  if ((await repository.findCommit(toRef(name)))?.commit !== commit) throw new Error(`cannot keep ${name}`);
  return name;
}

/** Writes into a draft why it was refused. */
export async function keepReport(
  draft: Draft,
  message: string,
  refusal: Refusal,
  { repository, author }: Pick<SaveOptions, 'repository' | 'author'>,
): Promise<Draft> {
  const { name } = draft;
  const commit = await repository.rewriteMessage(draft.commit, toRefusedMessage(message, refusal), author);
  if (!(await moveDraft(repository, draft, commit))) {
    // Discarded in another window while the gate was busy: here it is being written still.
    await repository.moveRefs([{ ref: toRef(name), from: undefined, to: commit }]);
  }
  await dropTwins(repository, { ref: toRef(name), commit });
  return { name, commit };
}

const toRef = (draft: string) => DRAFTS + draft.replace(/^drafts\//, '');

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
