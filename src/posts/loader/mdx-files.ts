import path from 'node:path';
import { SiteError } from '../../lib/site-error.ts';
import { compileBody, compiledBodyToText } from './compile.ts';
import { files, type FileLoader } from './files.ts';
import { readFrontMatter } from './front-matter.ts';
import { asRecord } from './record.ts';

/** What an entry is known by, from its front matter and its path relative to the project. */
type ReadId = (data: Record<string, unknown>, filePath: string) => string;

/** Loads the MDX files below `folder` (relative to the project), compiled and ready to evaluate. */
export function mdxFiles(folder: string, readId: ReadId): FileLoader {
  return files({
    name: 'mdx-files',
    folder,
    extension: '.mdx',
    async read(source, filePath) {
      const { data: raw, body } = readFrontMatter(source, filePath);
      const data = asRecord(raw);
      return { id: readId(data, filePath), data, body: compiledBodyToText(await compileBody(body)) };
    },
  });
}

/** A post's own `id`: renaming its file changes nothing but its address. */
export const readPostId: ReadId = ({ id }, filePath) => {
  if (typeof id === 'string' && id) return id;
  throw new SiteError('id-missing', `${filePath}: the post has no id.`, {
    file: filePath,
    field: 'id',
    hint: 'Write an id under the first "---", such as: id: my-first-post',
  });
};

/** The file's name: a page's address. */
export const readPageId: ReadId = (_data, filePath) => path.basename(filePath, '.mdx');
