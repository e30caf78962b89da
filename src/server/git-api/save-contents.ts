import path from 'node:path';
import * as z from 'zod';
import { isContentPath } from './content-path.ts';
import type { ContentChange, ContentRepository, NewCommit } from './content-repository.ts';
import { formatContent } from './format-content.ts';

/** Gitea's POST /repos/{owner}/{repo}/contents, as far as the form uses it. */
export const saveSchema = z.object({
  message: z.string().min(1).max(500),
  files: z
    .array(
      z.object({
        operation: z.enum(['create', 'update', 'upload', 'delete']),
        path: z.string().refine(isContentPath, 'expected a path below content/'),
        from_path: z.string().refine(isContentPath, 'expected a path below content/').nullish(),
        content: z.base64().nullish(),
        /** The version that was edited. */
        sha: z.string().nullish(),
      }),
    )
    .min(1)
    .max(50),
});
export type Save = z.output<typeof saveSchema>;

export type PublishVerdict = { ok: true } | { ok: false; report: string };

/** Takes a commit through the gate and makes it live, or says why not. `from` is what is live now. */
export type Publish = (commit: string, from: string) => Promise<PublishVerdict>;

export type SaveResult =
  | { kind: 'published'; commit: string }
  | { kind: 'refused'; report: string; draft: string }
  | { kind: 'conflict'; file: string };

export interface SaveOptions {
  repository: ContentRepository;
  publish: Publish;
  author: NewCommit['author'];
}

/** A save becomes a commit, is kept as a draft, and goes through the gate. Refused, it stays a draft. */
export async function saveContents(
  save: Save,
  head: string,
  { repository, publish, author }: SaveOptions,
): Promise<SaveResult> {
  const known = new Map((await repository.listFiles(head)).map((file) => [file.path, file.sha]));
  const stale = save.files.find(
    ({ sha, path: file, from_path: from }) => sha && known.get(from ?? file) !== sha,
  );
  if (stale) return { kind: 'conflict', file: stale.path };

  const changes: ContentChange[] = [];
  for (const file of save.files) {
    const from = known.get(file.from_path ?? file.path);
    const before = from === undefined ? undefined : (await repository.readBlob(from)).toString();
    changes.push(...(await toChanges(file, before)));
  }
  const commit = await repository.writeCommit({
    parent: head,
    changes,
    message: save.message,
    author,
  });
  const draft = `drafts/${nameDraft(save, commit)}`;
  // Before the gate: whatever happens in it, what was written is in git.
  await repository.setBranch(draft, commit);
  const verdict = await publish(commit, head);
  if (!verdict.ok) return { kind: 'refused', report: verdict.report, draft };
  await repository.deleteBranch(draft, commit);
  return { kind: 'published', commit };
}

async function toChanges(
  { operation, path: file, from_path: from, content }: Save['files'][number],
  before: string | undefined,
): Promise<ContentChange[]> {
  if (operation === 'delete') return [{ path: file, bytes: undefined }];
  const sent = Buffer.from(content ?? '', 'base64');
  const isText = /\.(?:mdx|ya?ml)$/.test(file);
  const bytes = isText ? Buffer.from(await formatContent(file, sent.toString(), before)) : sent;
  const written = { path: file, bytes };
  return from && from !== file ? [{ path: from, bytes: undefined }, written] : [written];
}

/** "my-post-1a2b3c4d5e6f": which file, and which of the tries. */
function nameDraft({ files }: Save, commit: string): string {
  const file = path.parse(files[0]?.path ?? '').name;
  const plain = file
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return `${plain || 'save'}-${commit.slice(0, 12)}`;
}
