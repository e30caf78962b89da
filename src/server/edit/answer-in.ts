import * as z from 'zod';
import type { Answer, Change } from '../../editor/findings/answer.ts';
import { ACCEPTABLE, LONGEST_FOUND } from '../../posts/schema/accepted.ts';
import { normalizeText } from '../../posts/source/read-text.ts';
import { addWords } from '../../posts/source/site-words.ts';
import { acceptIn } from './ask-warnings.ts';
import { changeFields } from './change-fields.ts';
import { isContentPath } from '../save/content-path.ts';
import type { ContentChange } from '../save/content-repository.ts';
import { declaredSchema, declareIn } from './declare-in.ts';
import { editChanges, type Edit, type LiveFiles } from './edit-changes.ts';
import { findWordsFile } from './write-accepted.ts';

const fileSchema = z.string().refine(isContentPath, 'expected a path below content/');
const textSchema = z.string().max(300_000);

const answerSchema: z.ZodType<Answer> = z.discriminatedUnion('do', [
  z.strictObject({
    do: z.literal('write'),
    file: fileSchema,
    at: z.int().min(0),
    before: textSchema,
    text: textSchema,
    after: textSchema,
    write: textSchema,
  }),
  z.strictObject({
    do: z.literal('set'),
    file: fileSchema,
    field: z.literal('sensitive'),
    value: z.array(z.string().max(80)).max(20),
  }),
  declaredSchema.extend({ do: z.literal('declare') }).strict(),
  z.strictObject({ do: z.literal('allow'), file: fileSchema, word: z.string().max(80) }),
  z.strictObject({
    do: z.literal('accept'),
    file: fileSchema,
    kind: z.enum(ACCEPTABLE, 'expected the kind of a warning'),
    found: z.string().min(1).max(LONGEST_FOUND),
  }),
]);

/** What was pressed, by the name of the button; undefined for what no button is called. */
export function parseAnswer(name: string): Answer | undefined {
  return name.length > LONGEST_ANSWER ? undefined : answerSchema.safeParse(readJson(name)).data;
}

/** A whole text and what it becomes, with room for signs that JSON writes out. */
const LONGEST_ANSWER = 1_000_000;

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * The changes of a save with what was pressed done to them. What was to be written where the words have been changed
 * since is not written, and that is told.
 */
export async function answerIn(
  changes: readonly ContentChange[],
  answers: readonly Answer[],
  files: LiveFiles,
): Promise<{ changes: ContentChange[]; isAnswerStale: boolean }> {
  const pick = <Do extends Answer['do']>(what: Do) =>
    answers.filter((answer): answer is Extract<Answer, { do: Do }> => answer.do === what);
  const waiting = new Set(pick('write'));
  let done = await writeIn(changes, waiting, files);
  done = await setFields(done, pick('set'), files);
  done = await declareIn(done, pick('declare'), files);
  // What was offered for a text in which words were declared already.
  done = await writeIn(done, waiting, files);
  done = await acceptIn(done, pick('accept'), files);
  done = await allowIn(done, pick('allow'), files);
  return { changes: done, isAnswerStale: waiting.size > 0 };
}

type Write = Extract<Answer, { do: 'write' }>;

/** Takes out of `waiting` what it writes. */
function writeIn(
  changes: readonly ContentChange[],
  waiting: Set<Write>,
  files: LiveFiles,
): Promise<ContentChange[]> {
  const byFile = Map.groupBy(waiting, ({ file }) => file);
  const edits = new Map(
    [...byFile].map(([file, given]): [string, Edit] => [
      file,
      (written) => {
        let source = normalizeText(written);
        // Of several in a row each was offered for a text with those before in it.
        for (let left = given; left.length > 0;) {
          const { text, placed } = writeAll(source, left);
          if (placed.size === 0) break;
          source = text;
          for (const each of placed) waiting.delete(each);
          left = left.filter((each) => !placed.has(each));
        }
        return source;
      },
    ]),
  );
  return editChanges(changes, edits, files);
}

/** A text with all of these whose place is there; from the end on, so that each place is still where it was. */
function writeAll(source: string, changes: readonly Write[]): { text: string; placed: Set<Write> } {
  const placed = new Set<Write>();
  const places = changes.flatMap((change) => {
    const at = findPlace(source, change);
    if (at === undefined) return [];
    placed.add(change);
    return at === 'done' ? [] : [{ at, change }];
  });
  let text = source;
  let end = Number.POSITIVE_INFINITY;
  for (const { at, change } of places.toSorted((a, b) => b.at - a.at)) {
    // Two buttons for the same words: one of them is enough.
    if (at + change.text.length > end) continue;
    text = text.slice(0, at) + change.write + text.slice(at + change.text.length);
    end = at;
  }
  return { text, placed };
}

/** Where a change belongs: where it did, or in the one place that looks the same; undefined where there is none. */
function findPlace(source: string, { at, before, text, after, write }: Change): number | 'done' | undefined {
  const around = before + text + after;
  if (source.startsWith(around, at - before.length)) return at;
  const first = source.indexOf(around);
  if (first >= 0 && !source.includes(around, first + 1)) return first + before.length;
  const done = before.slice(-LITTLE) + write + after.slice(0, LITTLE);
  return source.includes(done) ? 'done' : undefined;
}

/** As much around what was written as nothing else that is written beside it reaches, in characters. */
const LITTLE = 12;

function setFields(
  changes: readonly ContentChange[],
  answers: readonly Extract<Answer, { do: 'set' }>[],
  files: LiveFiles,
): Promise<ContentChange[]> {
  const edits = new Map(
    answers.map(({ file, field, value }): [string, Edit] => [
      file,
      (source) => changeFields(file, source, (fields) => ({ ...fields, [field]: value })),
    ]),
  );
  return editChanges(changes, edits, files);
}

async function allowIn(
  changes: readonly ContentChange[],
  answers: readonly Extract<Answer, { do: 'allow' }>[],
  files: LiveFiles,
): Promise<ContentChange[]> {
  const [first] = answers;
  if (!first) return [...changes];
  const file = findWordsFile(first.file);
  const words = answers.map(({ word }) => word);
  const isThere = changes.some((change) => change.path === file) || files.live.has(file);
  const known = isThere ? changes : [...changes, { path: file, bytes: Buffer.from('') }];
  return editChanges(known, new Map([[file, (source: string) => addWords(source, words).text]]), files);
}
