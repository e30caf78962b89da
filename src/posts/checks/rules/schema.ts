import type * as z from 'zod';
import { stringify } from 'yaml';
import { pageSchema } from '../../schema/page.ts';
import { personSchema } from '../../schema/person.ts';
import { postSchema } from '../../schema/post.ts';
import { siteSchema } from '../../schema/site.ts';
import { topicSchema } from '../../schema/topic.ts';
import { findSchema, getKeys, readMeta } from '../schema-walk.ts';
import { findKey, findValue, type YamlSource } from '../source/yaml-file.ts';
import { faultAt, textToSource } from '../source/source-text.ts';
import { findNearest, toChoice } from '../words/nearest.ts';
import type { ContentRule, DocumentRule } from '../rule.ts';
import type { Fault } from '../report.ts';

/** A document's data against its schema, with a place for each fault. */
export const checkDocumentSchema: DocumentRule = ({ kind, yaml }) =>
  checkData(yaml, kind === 'post' ? postSchema : pageSchema);

/** The same for all other files. */
export const checkSchemas: ContentRule = ({ content }) => {
  const { posts, people, topics, site } = content;
  const name = posts[0]?.text.file.split('/')[0] ?? 'content';
  const noSite = textToSource(`${name}/site.yaml`, '');
  return [
    ...people.flatMap(({ yaml }) => checkData(yaml, personSchema)),
    ...topics.flatMap(({ yaml }) => checkData(yaml, topicSchema)),
    ...(site
      ? checkData(site.yaml, siteSchema)
      : [
          faultAt(noSite, 0, 1, 'field-missing', {
            message: 'There is no site.yaml, which says what is true for the whole site.',
            expected: `a file with ${toChoice(getKeys(siteSchema), 'and')}`,
            write: `title: ${String(readMeta(siteSchema.shape.title).example)}`,
          }),
        ]),
  ];
};

function checkData(yaml: YamlSource, schema: z.ZodObject): Fault[] {
  // What cannot be read at all is told already, once.
  if (yaml.document.errors.length > 0) return [];
  const result = schema.safeParse(yaml.data);
  return result.success ? [] : result.error.issues.flatMap((issue) => issueToFaults(issue, yaml, schema));
}

function issueToFaults(issue: z.core.$ZodIssue, yaml: YamlSource, schema: z.ZodObject): Fault[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => unknownField(yaml, schema, issue.path, key));
  }
  const value = readValue(yaml.data, issue.path);
  const field = findSchema(schema, issue.path);
  if (value === undefined || value === null) return [missingField(yaml, field, issue)];
  const { offset, length } = findValue(yaml, issue.path);
  return [
    faultAt(yaml.text, offset, length, 'field-invalid', {
      message: `${pathToWords(issue.path)} is not right.`,
      found: describe(value),
      expected: toExpected(issue, field),
      write: toYaml(issue.path.at(-1), readMeta(field).example),
    }),
  ];
}

function unknownField(yaml: YamlSource, schema: z.ZodObject, path: PropertyKey[], key: string): Fault {
  const known = getKeys(findSchema(schema, path));
  const nearest = findNearest(key, known);
  const { offset, length } = findKey(yaml, [...path, key]);
  return faultAt(yaml.text, offset, length, 'field-unknown', {
    message: `There is no field "${key}"${path.length ? ` in ${pathToWords(path)}` : ''}.`,
    found: key,
    expected: toChoice(known),
    ...(nearest ? { write: `${nearest}:` } : {}),
  });
}

function missingField(yaml: YamlSource, field: unknown, issue: z.core.$ZodIssue): Fault {
  const { offset, length } = findValue(yaml, issue.path);
  const meta = readMeta(field);
  return faultAt(yaml.text, offset, length, 'field-missing', {
    message: `${pathToWords(issue.path)} is missing.`,
    expected: meta.description ?? toExpected(issue, field),
    write: toYaml(issue.path.at(-1), meta.example),
  });
}

function readValue(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
    data,
  );
}

/** `dynamics[0].characteristics[1].title`. */
function pathToWords(path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (words, key) =>
      typeof key === 'number' ? `${words}[${key}]` : words ? `${words}.${String(key)}` : String(key),
    '',
  );
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
