import * as z from 'zod';
import { cleanName, cleanText } from '../lib/clean-text.ts';
import { countCharacters } from '../lib/count-characters.ts';
import { english } from '../words/english/english.ts';
import type { ReaderId } from './reader-token.ts';
import { showsName, showsText } from './visible-text.ts';

/**
 * Where a comment is on its way. A `removed` one was taken back by who wrote it: its row is empty
 * and stays only for the sake of its replies.
 */
export const COMMENT_STATUSES = ['pending', 'approved', 'rejected', 'spam', 'removed'] as const;
export const commentStatusSchema = z.enum(COMMENT_STATUSES);
export type CommentStatus = z.output<typeof commentStatusSchema>;

export type CommentAuthor = 'reader' | 'owner';

/** A comment as the store keeps it: words as they were typed, never HTML. */
export interface Comment {
  id: string;
  /** Undefined for a message from the contact page. */
  threadId: string | undefined;
  parentId: string | undefined;
  readerId: ReaderId | undefined;
  author: CommentAuthor;
  name: string;
  text: string;
  status: CommentStatus;
  isPrivate: boolean;
  createdAt: Date;
  editedAt: Date | undefined;
  /** Where the coach's answer to a private message shall go; undefined for the reader's own page. */
  answerEmail?: string | undefined;
  /** What became of the mail with this answer; undefined where none was asked for. */
  delivery?: Delivery | undefined;
}

/** A mail waits, was taken over by a mail server, or cannot arrive. */
export const DELIVERIES = ['waiting', 'sent', 'failed'] as const;
export type Delivery = (typeof DELIVERIES)[number];

export const MOST_NAME_CHARACTERS = 60;
export const MOST_TEXT_CHARACTERS = 5000;

/** How long an author may correct a comment. */
export const EDIT_MINUTES = 15;

/** Whether its author may still correct it. */
export function isEditable(comment: Comment, now: Date): boolean {
  const age = now.getTime() - comment.createdAt.getTime();
  return comment.status !== 'removed' && age <= EDIT_MINUTES * 60_000;
}

const SAID = english.faults.fields;

/** The name a comment is signed with: one line. */
export const nameSchema = z
  .string('expected a name')
  .transform(cleanName)
  .pipe(
    z
      .string()
      .min(1, SAID.nameMissing)
      .refine((name) => countCharacters(name, 'name') <= MOST_NAME_CHARACTERS, {
        error: SAID.nameTooLong,
        abort: true,
      })
      // A name of nothing but marks, signs and gaps shows nobody.
      .refine(showsName, SAID.nameUnseen),
  );

export const textSchema = z
  .string('expected a text')
  .transform((text) => cleanText(text).trim())
  .pipe(
    z
      .string()
      .min(1, SAID.textMissing)
      .refine((text) => countCharacters(text, 'text') <= MOST_TEXT_CHARACTERS, {
        error: SAID.textTooLong,
        abort: true,
      })
      .refine(showsText, SAID.textUnseen),
  );
