import { isDeepStrictEqual } from 'node:util';
import type { FileData } from '../../editor/form/control.ts';
import type { TwoSides } from '../../editor/form/write-view.ts';
import type { WrittenKind } from '../../editor/form/written-kind.ts';
import type { Words } from '../../words/table.ts';
import { compareParagraphs, cutParagraphs, labelOf, toText } from './compare-versions.ts';

/** Fields and text at one side. */
export interface SideOfTwo {
  data: FileData;
  body: string | undefined;
}

export interface TwoVersions {
  kind: WrittenKind;
  mine: SideOfTwo;
  theirs: SideOfTwo;
  /** The version that the form was made from, where it is known. */
  before: SideOfTwo | undefined;
}

/** The text among the fields. */
export const TEXT = '$body';

/** By this name the form says of a difference which side it is to be: "theirs", or what was typed. */
export const toChoiceName = (name: string) => `$take.${name}`;

/** What stands otherwise in a form that was sent and in the file as it is by now. */
export function listTwoSides({ kind, mine, theirs, before }: TwoVersions, words: Words): TwoSides[] {
  const names = Object.keys({ ...theirs.data, ...mine.data });
  const fields = names
    .filter((name) => name !== 'accepted' && !isDeepStrictEqual(mine.data[name], theirs.data[name]))
    .map((name): TwoSides => {
      const isTheirs = before !== undefined && isDeepStrictEqual(mine.data[name], before.data[name]);
      return {
        name,
        label: kind === 'words' ? name : labelOf(kind, name, words),
        mine: [{ parts: [{ text: toText(mine.data[name]) ?? '', mark: 'same' }] }],
        theirs: [{ parts: [{ text: toText(theirs.data[name]) ?? '', mark: 'same' }] }],
        prefer: isTheirs ? 'theirs' : 'mine',
      };
    });
  const [ours, others] = [trim(mine.body), trim(theirs.body)];
  if (ours === others) return fields;
  const blocks = compareParagraphs(cutParagraphs(ours), cutParagraphs(others));
  const side = (left: 'then' | 'today') =>
    blocks
      .map(({ parts }) => ({ parts: parts.filter(({ mark }) => mark !== left) }))
      .filter(({ parts }) => parts.length > 0);
  return [
    ...fields,
    {
      name: TEXT,
      label: words.versions.parts.form,
      mine: side('today'),
      theirs: side('then'),
      prefer: before !== undefined && ours === trim(before.body) ? 'theirs' : 'mine',
    },
  ];
}

function trim(body: string | undefined): string {
  return (body ?? '').replace(/\r\n?/g, '\n').trim();
}
