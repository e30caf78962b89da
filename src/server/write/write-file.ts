import { stringify } from 'yaml';
import type { FileData } from '../../editor/form/control.ts';
import { CONTENT_SCHEMAS } from '../../posts/schema/content-schemas.ts';
import { splitFrontMatter } from '../../posts/source/front-matter.ts';
import { normalizeText } from '../../posts/source/read-text.ts';
import { isFormKind } from './written-file.ts';
import type { WrittenKind } from '../../editor/form/written-kind.ts';

/** Remarks of older sites say by which command words are added: no business of who writes them into this box. */
const COMMAND = /^(#[^\n:]*): npm run [^\n]*/gm;

/** The text of a file below its fields, as a box shows it; of a list of words, all of it. */
export function readBody(file: string, source: string): string | undefined {
  if (file.endsWith('.txt')) return normalizeText(source).replace(COMMAND, '$1');
  return file.endsWith('.mdx') ? bodyOf(source).replace(/^\n+/, '') : undefined;
}

function bodyOf(source: string): string {
  const text = normalizeText(source);
  return text.slice(splitFrontMatter(text)?.bodyStart ?? 0);
}

/**
 * A file with these fields and this text. The save gives the fields their old letters again, where they say the same.
 *
 * @param before the file as it is; a text that was not touched keeps what stands around it
 */
export function writeFile(
  file: string,
  { data, body }: { data: FileData; body: string | undefined },
  before: string | undefined,
): string {
  if (file.endsWith('.txt')) return body ?? '';
  const yaml = stringify(data, { lineWidth: 0, singleQuote: true });
  if (!file.endsWith('.mdx')) return yaml;
  const old = before === undefined ? undefined : readBody(file, before);
  const isSame = before !== undefined && (body === undefined || body.trimEnd() === old?.trimEnd());
  return `---\n${yaml}---\n${isSame ? bodyOf(before) : `\n${(body ?? '').trim()}\n`}`;
}

/** The fields of a new file in the order in which the schema tells them. */
export function inOrder(kind: WrittenKind, data: FileData): FileData {
  if (!isFormKind(kind)) return data;
  const order = Object.keys(CONTENT_SCHEMAS[kind].shape);
  return Object.fromEntries(
    Object.entries(data).sort(([one], [other]) => order.indexOf(one) - order.indexOf(other)),
  );
}
