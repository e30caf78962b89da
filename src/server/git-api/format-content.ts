import { format, resolveConfig } from 'prettier';
import { keepYaml } from './keep-yaml.ts';

/** A file's front matter and what follows it, both to the letter. */
const FRONT_MATTER = /^---\n([\s\S]*?\n)---\n([\s\S]*)$/;

/**
 * A file as the form wrote it, in the project's format and with the comments that it had before; the
 * form knows neither. The text below the front matter is left to the letter.
 */
export async function formatContent(file: string, written: string, before?: string): Promise<string> {
  if (/\.ya?ml$/.test(file))
    return formatYaml(file, before === undefined ? written : keepYaml(before, written));
  const parts = FRONT_MATTER.exec(written);
  if (!file.endsWith('.mdx') || !parts) return written;
  const [, yaml = '', body = ''] = parts;
  const old = before === undefined ? undefined : FRONT_MATTER.exec(before)?.[1];
  const front = await formatYaml(file, old === undefined ? yaml : keepYaml(old, yaml));
  return `---\n${front}---\n${body}`;
}

/** By the project's own settings, so that a save and `npm run format` agree. */
async function formatYaml(file: string, yaml: string): Promise<string> {
  try {
    const settings = await resolveConfig(file);
    return await format(yaml, { ...settings, plugins: [], parser: 'yaml' });
  } catch {
    // The gate says what is wrong with it, and where.
    return yaml;
  }
}
