import type { Words } from '../words/table.ts';

/** Why comments found no place here, as a report keeps it for whoever tells it in a language. */
export type NoPlace = keyof Words['moved']['noPlace'];

/** What became of the comments of one text. */
export interface BroughtComments {
  sourceId: string;
  title: string;
  added: number;
  why?: NoPlace;
}

export function noPlaceToWords(why: NoPlace, { moved }: Pick<Words, 'moved'>): string {
  return moved.noPlace[why];
}
