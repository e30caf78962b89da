import * as z from 'zod';
import { stringify } from 'yaml';
import { findSchema, getKeys, readMeta } from '../../schema/walk.ts';
import { getFrontSchema, listEntries } from '../front-texts.ts';
import { readValue } from '../../source/read-value.ts';
import { withWholeLines } from '../../source/whole-lines.ts';
import { findField, findKey, findValue, type YamlSource } from '../../source/yaml-file.ts';
import { faultAt, textToSource, type MendWords } from '../../source/source-text.ts';
import { findMeant, toChoice } from '../words/nearest.ts';
import type { ContentRule, DocumentRule } from '../rule.ts';
import type { Fault } from '../report.ts';

/** A document's data against its schema, with a place for each fault. */
export const checkDocumentSchema: DocumentRule = (document, { schemas }) =>
  checkData(document.yaml, getFrontSchema(document, schemas));

/** The same for all other files. */
export const checkSchemas: ContentRule = ({ content, schemas }) => {
  const faults = listEntries(content, schemas).flatMap(({ entry, schema }) => checkData(entry.yaml, schema));
  if (content.site) return faults;
  const name = content.posts[0]?.text.file.split('/')[0] ?? 'content';
  return [
    ...faults,
    faultAt(textToSource(`${name}/site.yaml`, ''), 0, 1, 'field-missing', {
      message: 'There is no site.yaml, which says what is true for the whole site.',
      expected: `a file with ${toChoice(getKeys(schemas.site), 'and')}`,
      mend: {
        advice: 'Make the file, and write these fields into it.',
        example: `title: ${String(readMeta(findSchema(schemas.site, ['title'])).example)}`,
      },
    }),
  ];
};

function checkData(yaml: YamlSource, schema: z.ZodObject): Fault[] {
  const result = schema.safeParse(yaml.data);
  return result.success ? [] : result.error.issues.flatMap((issue) => issueToFaults(issue, yaml, schema));
}

/** Fields without a meaning that are told at once: each is looked for among all, and 20,000 took 27 s. */
const MOST_UNKNOWN = 100;

function issueToFaults(issue: z.core.$ZodIssue, yaml: YamlSource, schema: z.ZodObject): Fault[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.slice(0, MOST_UNKNOWN).map((key) => unknownField(yaml, schema, issue.path, key));
  }
  const value = readValue(yaml.data, issue.path);
  const field = findSchema(schema, issue.path, yaml.data);
  if (value === undefined || value === null) return [missingField(yaml, field, issue)];
  const { offset, length } = findValue(yaml, issue.path);
  return [
    faultAt(yaml.text, offset, length, 'field-invalid', {
      message: toSentence(`${pathToWords(issue.path)} is not right.`),
      found: describe(value),
      field: toPlainPath(issue.path),
      mend: mendValue(yaml, issue, field, value),
    }),
  ];
}

/** The line to write, where the value can only mean one thing; else an example, named as one. */
function mendValue(yaml: YamlSource, issue: z.core.$ZodIssue, field: unknown, value: unknown): MendWords {
  const { path } = issue;
  const key = path.at(-1);
  const { example } = readMeta(field);
  const at = findField(yaml, path);
  const { offset, length } = findValue(yaml, path);
  const written = yaml.text.source.slice(offset, offset + length);
  const meant = findMeantValue(value, written, example);
  const isRight = meant !== undefined && field instanceof z.ZodType && field.safeParse(meant).success;
  // An entry of a list has no name: it stands behind its hyphen or between its commas.
  if (isRight)
    return { write: (typeof key === 'number' ? toYaml(0, meant)?.slice(2) : toYaml(key, meant)) ?? '', at };
  return { advice: `Write ${toExpected(issue, field)}.`, example: toYaml(key, example) };
}

/** A switch, a day or a text that is written as something else; of a number the text as it stands: 007. */
function findMeantValue(value: unknown, written: string, example: unknown): unknown {
  if (typeof example === 'boolean') {
    const word = String(value).trim().toLowerCase();
    if (['true', 'yes', 'on', 'y'].includes(word)) return true;
    return ['false', 'no', 'off', 'n'].includes(word) ? false : undefined;
  }
  if (typeof example !== 'string') return undefined;
  if (typeof value === 'number' || typeof value === 'boolean') return isDay(example) ? undefined : written;
  const [, year = '', month = '', day = ''] = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(String(value)) ?? [];
  const padded = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDay(example) && padded !== value && isDay(padded) ? padded : undefined;
}

/** Of the calendar: the 30th of February is none. */
function isDay(text: string): boolean {
  return z.iso.date().safeParse(text).success;
}

function unknownField(yaml: YamlSource, schema: z.ZodObject, path: PropertyKey[], key: string): Fault {
  const known = getKeys(findSchema(schema, path, yaml.data));
  const { offset, length } = findKey(yaml, [...path, key]);
  return faultAt(yaml.text, offset, length, 'field-unknown', {
    message: `There is no field "${key}"${path.length ? ` in ${pathToWords(path)}` : ''}.`,
    found: key,
    expected: toChoice(known),
    mend: renameField(yaml, schema, [...path, key], known),
  });
}

/** The field that is meant by a mistyped name, where it may hold what is written and is not there yet. */
function renameField(yaml: YamlSource, schema: z.ZodObject, path: PropertyKey[], known: string[]): MendWords {
  const meant = findMeant(String(path.at(-1)), known);
  const right = [...path.slice(0, -1), meant ?? ''];
  const field = findSchema(schema, right, yaml.data);
  const value = readValue(yaml.data, path);
  const there = readValue(yaml.data, right);
  if (meant !== undefined && JSON.stringify(there) === JSON.stringify(value))
    return { write: '', at: withWholeLines(findField(yaml, path), yaml.text.source) };
  const fits = field instanceof z.ZodType && field.safeParse(value).success;
  if (meant !== undefined && fits && there === undefined) return { write: meant };
  return { advice: 'Write it into the field where it belongs, or take it out.' };
}

function missingField(yaml: YamlSource, field: unknown, issue: z.core.$ZodIssue): Fault {
  const { offset, length } = findValue(yaml, issue.path);
  const meta = readMeta(field);
  return faultAt(yaml.text, offset, length, 'field-missing', {
    message: toSentence(`${pathToWords(issue.path)} is missing.`),
    field: toPlainPath(issue.path),
    mend: {
      advice: `Add it. ${meta.description ?? `It is ${toExpected(issue, field)}.`}`,
      example: toYaml(issue.path.at(-1), meta.example),
    },
  });
}

function toPlainPath(path: readonly PropertyKey[]): (string | number)[] {
  return path.map((key) => (typeof key === 'symbol' ? String(key) : key));
}

/** `"title" (entry 2 of "characteristics", entry 1 of "dynamics")`. */
function pathToWords(path: readonly PropertyKey[]): string {
  const steps = path.flatMap((key, index) => {
    const next = path[index + 1];
    if (typeof key === 'number') return typeof path[index - 1] === 'number' ? [`entry ${key + 1}`] : [];
    return typeof next === 'number' ? [`entry ${next + 1} of "${String(key)}"`] : [`"${String(key)}"`];
  });
  const [last = '', ...others] = steps.toReversed();
  return others.length > 0 ? `${last} (${others.join(', ')})` : last;
}

function toSentence(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function describe(value: unknown): string {
  if (typeof value === 'string') return value.length > 60 ? `${value.length} characters` : `"${value}"`;
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : `a list of ${value.length}`;
  return typeof value === 'object' ? 'several fields' : JSON.stringify(value);
}

function toExpected(issue: z.core.$ZodIssue, field: unknown): string {
  const own = /^expected ([\s\S]*)$/.exec(issue.message)?.[1];
  if (own) return own;
  if (issue.code === 'invalid_type') {
    const kinds: Record<string, string> = {
      string: 'a text',
      boolean: 'true or false',
      array: 'a list',
      object: `fields such as ${toChoice(getKeys(field), 'and')}`,
    };
    return kinds[issue.expected] ?? issue.expected;
  }
  return issue.message;
}

/** The example as a line to paste: `publishedAt: 2026-11-24`. */
function toYaml(key: PropertyKey | undefined, example: unknown): string | undefined {
  if (example === undefined || key === undefined) return undefined;
  const options = { collectionStyle: 'flow', lineWidth: 0, flowCollectionPadding: false } as const;
  if (typeof key === 'number') return `- ${stringify(example, options).trim()}`;
  return stringify({ [key]: example }, { lineWidth: 0 }).trim();
}
