import { digest } from '../../lib/digest.ts';
import { parseWith } from '../../lib/parse.ts';
import { postSchema, type PostData } from '../schema/post.ts';
import type { SourceText } from '../source/source-text.ts';

/** A post's front matter as its schema gives it, and a name for it. */
export interface ParsedPost {
  data: PostData;
  /** Changes with what the post declares, and not with its body. */
  version: string;
}

/** Parses what stands in the front matter of a text. */
export type ParsePost = (text: SourceText, written: unknown) => ParsedPost;

/** @throws {SiteError} `content-invalid`, which the content check finds before and tells better */
export const parsePost: ParsePost = ({ file }, written) => {
  const data = parseWith(postSchema, written, { code: 'content-invalid', place: file, file });
  return { data, version: digest(JSON.stringify(data)) };
};
