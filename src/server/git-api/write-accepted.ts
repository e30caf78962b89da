import { stringify } from 'yaml';
import { SiteError } from '../../lib/site-error.ts';
import { isRecord } from '../../lib/type-guards.ts';
import type { Accepted } from '../../posts/checks/accepted.ts';
import { readData, splitFrontMatter } from '../../posts/source/front-matter.ts';
import { normalizeText } from '../../posts/source/read-text.ts';
import { keepYaml } from './keep-yaml.ts';

/** The file that has the acceptances of a file: a post and a page their own, site.yaml those of all others. */
export function findAcceptingFile(file: string): string {
  return file.endsWith('.mdx') ? file : `${file.split('/')[0] ?? 'content'}/site.yaml`;
}

/**
 * The file with these acceptances too, and otherwise to the letter as it was.
 *
 * @throws {SiteError} with the slug of the first fault, where its fields cannot be read
 */
export function writeAccepted(file: string, written: string, given: readonly Accepted[]): string {
  const source = normalizeText(written);
  const data = readData(source, file);
  const front = file.endsWith('.mdx') ? splitFrontMatter(source) : { start: 0, end: source.length };
  if (!isRecord(data) || !front || front.end === front.start) {
    throw new SiteError('front-matter-unreadable', `${file}: expected fields, and found none.`, { file });
  }
  const before: unknown[] = Array.isArray(data['accepted']) ? data['accepted'] : [];
  const isKnown = ({ kind, found }: Accepted) =>
    before.some((each) => isRecord(each) && each['kind'] === kind && each['found'] === found);
  const added = given.filter((each) => !isKnown(each));
  if (added.length === 0) return source;
  const old = source.slice(front.start, front.end);
  const next = stringify(
    { ...data, accepted: [...before, ...added] },
    // As the formatter quotes.
    { lineWidth: 0, singleQuote: true },
  );
  return source.slice(0, front.start) + keepYaml(old, next) + source.slice(front.end);
}
