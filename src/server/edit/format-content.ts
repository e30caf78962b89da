import { format, resolveConfig } from 'prettier';
import { splitFrontMatter } from '../../posts/source/front-matter.ts';
import { normalizeText } from '../../posts/source/read-text.ts';
import { arrangeWords } from '../../posts/source/site-words.ts';
import { textToSource } from '../../posts/source/source-text.ts';
import { toStoredForm } from '../../posts/source/stored-form.ts';
import { readYaml } from '../../posts/source/yaml-file.ts';
import { keepYaml } from './keep-yaml.ts';

/**
 * A file as the form wrote it, in the project's format and with the comments that it had before; the
 * form knows neither. The text below the front matter is left to the letter, but for plain writing.
 */
export async function formatContent(file: string, written: string, before?: string): Promise<string> {
  if (/\.ya?ml$/.test(file)) return formatYaml(file, written, before);
  if (isWordsFile(file)) return arrangeWords(written);
  const parts = file.endsWith('.mdx') ? cutDocument(written) : undefined;
  if (!parts) return written;
  const old = before === undefined ? undefined : cutDocument(before);
  const front = await formatYaml(file, parts.yaml, old?.yaml);
  return `---\n${front}---\n${toStoredForm(parts.body, 0)}`;
}

/** The coach's list of words: it is no text that readers see, and is in order all the same. */
export function isWordsFile(file: string): boolean {
  return file.endsWith('content/words.txt');
}

/** The YAML of a document and what follows it; undefined where it has none to format. */
function cutDocument(written: string): { yaml: string; body: string } | undefined {
  const source = normalizeText(written);
  const { start, end, bodyStart } = splitFrontMatter(source) ?? { start: 0, end: 0, bodyStart: 0 };
  return end > start ? { yaml: source.slice(start, end), body: source.slice(bodyStart) } : undefined;
}

/** By the project's own settings, so that a save and `npm run format` agree. */
async function formatYaml(file: string, written: string, before: string | undefined): Promise<string> {
  const text = textToSource(file, normalizeText(written));
  // The gate says what is wrong with it, and where.
  if (readYaml(text, text.source, 0).faults.length > 0) return written;
  const yaml = before === undefined ? text.source : keepYaml(normalizeText(before), text.source);
  const settings = await resolveConfig(file);
  return format(yaml, { ...settings, plugins: [], parser: 'yaml' });
}
