import type { Context, Hono } from 'hono';
import * as z from 'zod';
import { demandFields } from '../../../discussion/demand-fields.ts';
import type { FileFault, FileView } from '../../../editor/file-view.ts';
import type { Voice } from '../../../words/voice.ts';
import type { CoachRoutesOptions } from '../coach-routes.ts';
import type { ContentChange, ContentRepository, NewCommit } from '../../save/content-repository.ts';
import type { Publish, PublishVerdict } from '../../save/save.ts';
import type { LiveContent, VersionedFile, WrittenFile } from '../live-content.ts';
import { NAMED_KINDS, SINGLE_KINDS } from '../written-file.ts';

/** What readers have said under a post, as far as these pages ask. */
export interface ThreadsOfPosts {
  /** Comments and ratings, published ones; undefined where there are none. */
  count(threadId: string): Promise<{ comments: number; ratings: number } | undefined>;
  /** Leaves nothing of them. */
  erase(threadId: string): Promise<void>;
}

export interface FileRoutesOptions extends CoachRoutesOptions {
  repository: ContentRepository;
  publish: Publish;
  author: NewCommit['author'];
  talk: ThreadsOfPosts;
  /** Of the site. */
  language: string;
  now: () => Date;
  showFile: (c: Context, view: FileView, status?: 200 | 404 | 409 | 422) => Promise<Response>;
}

/** What each of the pages works with. */
export interface FilePages<File extends VersionedFile = WrittenFile> extends FileRoutesOptions {
  routes: Hono;
  voice: Voice;
  /** Answers with a page about the text of an address, or says that there is none. */
  withFile: (c: Context, answer: (file: File, live: LiveContent) => Promise<Response>) => Promise<Response>;
  /** The same of a form that was sent. Where the text was changed since it was drawn, `stale` is why nothing is done. */
  withSent: (
    c: Context,
    answer: (
      file: File,
      live: LiveContent,
      sent: Record<string, string>,
      stale: FileFault | undefined,
    ) => Promise<Response>,
  ) => Promise<Response>;
  /** Takes changes through the gate as one save. */
  save: (live: LiveContent, changes: ContentChange[], message: string) => Promise<PublishVerdict>;
}

/** Addresses below those of a text: "/posts/a-post/versions/". */
export const FILE = `/:collection{${NAMED_KINDS.join('|')}}/:name{[^/]+}`;

/** The same of a file that there is one of: "/home/versions/". */
export const SINGLE = `/:single{${SINGLE_KINDS.join('|')}}`;

/** `done` of the address that follows an act. */
const doneSchema = z.object({ done: z.string().optional() });

export function readDone(c: Context): string | undefined {
  return demandFields(doneSchema, c.req.query()).done;
}

/** What the gate says, for the page that was left by a press. */
export function toFault(verdict: Extract<PublishVerdict, { ok: false }>, words: string): FileFault {
  return { words, report: verdict.report };
}
