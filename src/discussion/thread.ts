import * as z from 'zod';
import { Fault } from './fault.ts';

/** A post as the discussion knows it: something that can be rated and talked about. */
export const threadSchema = z.strictObject({
  /** The post's `id`, which never changes. */
  id: z.string(),
  /** The post's address today. */
  slug: z.string(),
  title: z.string(),
  /** Of the post, and of what its readers are told, as a BCP 47 tag; releases from before November 2026 do not say. */
  language: z.string().default('en-GB'),
  /** Search engines are asked to leave it out, and so its comments. */
  isUnlisted: z.boolean().optional(),
  /** Nobody can write another comment; those that are there stay, and can be rated, reported and erased. */
  isClosed: z.boolean().optional(),
  /** By whose clocks the dates of its comments are told; UTC where it is missing. */
  timeZone: z.string().optional(),
});
export type Thread = z.output<typeof threadSchema>;

/** The threads that exist: those of the published posts, and no others. */
export interface Threads {
  findById(id: string): Thread | undefined;
  findBySlug(slug: string): Thread | undefined;
}

export function indexThreads(threads: readonly Thread[]): Threads {
  const byId = new Map(threads.map((thread) => [thread.id, thread]));
  const bySlug = new Map(threads.map((thread) => [thread.slug, thread]));
  return { findById: (id) => byId.get(id), findBySlug: (slug) => bySlug.get(slug) };
}

/** @throws {Fault} `thread-unknown`: the same for a draft as for what never was. */
export function refuseUnknownThread(): never {
  throw new Fault('thread-unknown', ({ words }) => words.faults.noPost);
}
