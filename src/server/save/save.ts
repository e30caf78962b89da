import type { Answer } from '../../editor/findings/answer.ts';
import type { Fault } from '../../posts/checks/report.ts';
import type { Asked } from '../edit/ask-warnings.ts';
import type { CleanPictures } from './clean-apart.ts';
import type { SentFile } from './clean-save.ts';
import type { ContentRepository, NewCommit } from './content-repository.ts';

/** A kept text by its name, "drafts/a-post-1a2b3c4d5e6f", and the commit that it is at. */
export interface Draft {
  name: string;
  commit: string;
}

export interface SavedFile extends SentFile {
  /** Whether it is to take no other file's place. */
  isNew: boolean;
}

/** What the form saves. */
export interface Save {
  /** The kept text that this save goes on with, as it was when the form last heard of it. */
  draft?: Draft | undefined;
  message: string;
  /** What was asked of an earlier try of this save, and is to stay as it is. */
  accepted?: readonly Asked[];
  /** What was pressed of what was found by earlier tries: see answer-in.ts. */
  answers?: readonly Answer[];
  files: readonly SavedFile[];
}

/** Why a text is not published, and what can be done about it by a press. */
interface Unpublished {
  report: string;
  /** With these, nothing has to be mended: it is published once they are accepted. */
  warnings?: Asked[] | undefined;
  /** What was found, each by itself. */
  faults?: Fault[] | undefined;
  /** Nothing is said to be wrong with it: the gate itself broke, and the report is for who looks after the server. */
  isBroken?: boolean | undefined;
}

export type PublishVerdict = { ok: true } | ({ ok: false } & Unpublished);

/**
 * Takes a commit through the gate and makes it live, or says why not. `from` is what is live now; `asks` is whether what
 * is worth a look is asked first, as it is where nothing is said.
 */
export type Publish = (commit: string, from: string, how?: { asks: boolean }) => Promise<PublishVerdict>;

/** What was checked of a save, for who tells what was found. */
interface Checked {
  /** The texts that it changes, as they were checked, by their paths. */
  texts: ReadonlyMap<string, string>;
  /** Something was pressed for words that have been changed since, and was not done. */
  isAnswerStale: boolean;
}

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
