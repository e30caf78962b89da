import { isRecord } from '../../lib/type-guards.ts';
import type { Accepted } from '../../posts/checks/accepted.ts';
import { changeFields } from './change-fields.ts';

/** The file that has the acceptances of a file: a post and a page their own, site.yaml those of all others. */
export function findAcceptingFile(file: string): string {
  return file.endsWith('.mdx') ? file : findSiteFile(file);
}

/** What is true of the whole site, beside a file of its content. */
export function findSiteFile(file: string): string {
  return `${file.split('/')[0] ?? 'content'}/site.yaml`;
}

/** The words that spelling is to know, beside a file of the same content. */
export function findWordsFile(file: string): string {
  return `${file.split('/')[0] ?? 'content'}/words.txt`;
}

/**
 * The file with these acceptances too, and otherwise to the letter as it was.
 *
 * @throws {SiteError} with the slug of the first fault, where its fields cannot be read
 */
export function writeAccepted(file: string, written: string, given: readonly Accepted[]): string {
  return changeFields(file, written, (fields) => {
    const before: unknown[] = Array.isArray(fields['accepted']) ? fields['accepted'] : [];
    const isKnown = ({ kind, found }: Accepted) =>
      before.some((each) => isRecord(each) && each['kind'] === kind && each['found'] === found);
    const added = given.filter((each) => !isKnown(each));
    return added.length === 0 ? fields : { ...fields, accepted: [...before, ...added] };
  });
}
