import { stringify } from 'yaml';
import { SiteError } from '../../lib/site-error.ts';
import { isRecord } from '../../lib/type-guards.ts';
import { readData, splitFrontMatter } from '../../posts/source/front-matter.ts';
import { normalizeText } from '../../posts/source/read-text.ts';
import { keepYaml } from './keep-yaml.ts';

type Fields = Readonly<Record<string, unknown>>;

/**
 * A post, a page or a file of YAML with its fields changed, and otherwise to the letter as it was.
 *
 * @param change gives the same object where there is nothing to change
 * @throws {SiteError} with the slug of the first fault, where its fields cannot be read
 */
export function changeFields(file: string, written: string, change: (fields: Fields) => Fields): string {
  const source = normalizeText(written);
  const data = readData(source, file);
  const front = file.endsWith('.mdx') ? splitFrontMatter(source) : { start: 0, end: source.length };
  if (!isRecord(data) || !front || front.end === front.start) {
    throw new SiteError('front-matter-unreadable', `${file}: expected fields, and found none.`, { file });
  }
  const changed = change(data);
  if (changed === data) return source;
  // As the formatter quotes.
  const next = stringify(changed, { lineWidth: 0, singleQuote: true });
  return (
    source.slice(0, front.start) +
    keepYaml(source.slice(front.start, front.end), next) +
    source.slice(front.end)
  );
}
