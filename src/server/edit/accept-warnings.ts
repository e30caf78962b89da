import { acceptIn, type Asked } from './ask-warnings.ts';
import { listVersions, type ContentRepository, type NewCommit } from '../save/content-repository.ts';
import type { Publish, PublishVerdict } from '../save/save.ts';

export interface AcceptOptions {
  repository: ContentRepository;
  publish: Publish;
  author: NewCommit['author'];
}

/** Writes into the live site's files that these warnings may stay. Nothing is asked of others in the same files. */
export async function acceptWarnings(
  warnings: readonly Asked[],
  { repository, publish, author }: AcceptOptions,
): Promise<PublishVerdict> {
  const head = await repository.findHead();
  if (!head) return { ok: false, report: 'Nothing has been published yet.' };
  const live = await listVersions(repository, head.commit);
  const changes = await acceptIn([], warnings, { repository, live });
  if (changes.length === 0) return { ok: false, report: 'The files of these warnings cannot be read.' };
  const message = warnings.length === 1 ? 'Leave a warning' : `Leave ${warnings.length} warnings`;
  const commit = await repository.writeCommit({ parent: head.commit, changes, message, author });
  return publish(commit, head.commit, { asks: false });
}
