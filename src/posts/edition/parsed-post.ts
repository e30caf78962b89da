import { digest } from '../../lib/digest.ts';
import { parseWith } from '../../lib/parse.ts';
import { listMissing } from '../schema/kinds.ts';
import { postSchema, type PostData } from '../schema/post.ts';
import { findDays, type WrittenDays } from '../site-days.ts';
import { readDeclared } from '../source/declared.ts';
import type { SourceText } from '../source/source-text.ts';

/** A post's front matter as its schema gives it, and a name for it. */
export interface ParsedPost {
  data: PostData;
  /** Which of its dates are days: those begin where the site is. */
  days: WrittenDays;
  /** Changes with what the post declares, and not with its body. */
  version: string;
}

/** Parses what stands in the front matter of a text; gives nothing for a draft that is no whole post yet. */
export type ParsePost = (text: SourceText, written: unknown) => ParsedPost | undefined;

/** @throws {SiteError} `content-invalid`, which the content check finds before and tells better; not for a draft */
export const parsePost: ParsePost = ({ file }, written) => {
  if (readDeclared(written).draft && !isWhole(written)) return undefined;
  const data = parseWith(postSchema, written, { code: 'content-invalid', place: file, file });
  const days = findDays(written);
  return { data, days, version: digest(JSON.stringify([data, days])) };
};

function isWhole(written: unknown): boolean {
  const { data } = postSchema.safeParse(written);
  return data !== undefined && listMissing(data).length === 0;
}
