import { parse as parseToml } from 'smol-toml';
import { parse as parseYaml } from 'yaml';
import { isRecord } from '../../../lib/type-guards.ts';
import { findJson } from '../loose-json.ts';

export interface FrontMatter {
  fields: Record<string, unknown>;
  text: string;
  /** What stands at the top was meant as front matter and cannot be read. */
  fault?: string;
}

/** Front matter in YAML, TOML or JSON, as Jekyll, Hugo, Eleventy and Astro take it. */
export function splitFrontMatter(file: string): FrontMatter {
  const source = file.replace(/^\ufeff/, '').replaceAll('\r\n', '\n');
  const yaml = /^---[^\S\n]*\n([^]*?)(?:^|\n)---[^\S\n]*(?:\n|$)/.exec(source);
  if (yaml) return read(source, yaml, (text) => parseYaml(text, { maxAliasCount: 100 }));
  const toml = /^\+\+\+[^\S\n]*\n([^]*?)(?:^|\n)\+\+\+[^\S\n]*(?:\n|$)/.exec(source);
  if (toml) return read(source, toml, parseToml);
  const json = /^(\{\n[^]*?\n\})[^\S\n]*(?:\n|$)/.exec(source);
  const fields = json && findJson(json[1]);
  return json && isRecord(fields)
    ? { fields, text: source.slice(json[0].length) }
    : { fields: {}, text: source };
}

function read(
  source: string,
  [whole, inside = '']: RegExpExecArray,
  parse: (text: string) => unknown,
): FrontMatter {
  const text = source.slice(whole.length);
  try {
    const fields = parse(inside);
    return { fields: isRecord(fields) ? fields : {}, text };
  } catch (error) {
    // The text can be had all the same, and its author told of what cannot.
    return {
      fields: {},
      text,
      fault: error instanceof Error ? (error.message.split('\n')[0] ?? '') : 'it cannot be read',
    };
  }
}
