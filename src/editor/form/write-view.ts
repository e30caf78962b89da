import type { Collection } from '../../posts/schema/meta.ts';
import type { ComparedBlock } from '../file-view.ts';
import type { Finding } from '../findings/finding.ts';
import type { Choice, FileData } from './control.ts';
import type { FormModel } from './form-model.ts';
import type { WrittenKind } from './written-kind.ts';

/** What /write/ shows. */
export interface WriteLists {
  posts: ListedPost[];
  pages: ListedEntry[];
  people: ListedEntry[];
  topics: ListedEntry[];
  /** What was looked for among the posts. */
  search: string;
  /** Which of them are shown. */
  show: ShownPosts;
  /** How many there are of each, where there are enough to choose among. */
  counts: Readonly<Record<ShownPosts, number>> | undefined;
  /** Texts that could not be published yet. */
  refused: { title: string; href: string }[];
}

export interface ListedEntry {
  title: string;
  href: string;
}

/** Posts by how far they are: each, or those alone that stand so. */
export const SHOWN_POSTS = ['all', 'draft', 'scheduled', 'live', 'mend'] as const;

export type ShownPosts = (typeof SHOWN_POSTS)[number];

export interface ListedPost extends ListedEntry {
  /** "mend" is of one that could not be published yet. */
  state: Exclude<ShownPosts, 'all'>;
  /** The day, in words. */
  day: string;
}

/** One thing that stands otherwise in what was typed and in what was saved elsewhere meanwhile. */
export interface MineAndTheirs {
  /** Of the field; "$body" is the text. */
  name: string;
  label: string;
  mine: ComparedBlock[];
  theirs: ComparedBlock[];
  /** The side that alone has changed it; mine where both have. */
  prefer: 'mine' | 'theirs';
}

/** What the form of one file shows. */
export interface WriteForm {
  kind: WrittenKind;
  /** Where it is sent to. */
  action: string;
  /** Below the repository; undefined of what has no name yet. */
  file: string | undefined;
  title: string;
  model: FormModel | undefined;
  data: FileData;
  body: string | undefined;
  choices: Readonly<Record<Collection, readonly Choice[]>>;
  /** Where a link can lead on this site. */
  links: readonly Choice[];
  /** Of what is new, and can have one: what stands before its name, host and all, and the name that was written for it. */
  address: { before: string; name: string } | undefined;
  /** Of the site. */
  timeZone: string;
  /** The version that is edited; empty of what is not there yet. */
  base: string;
  draft: { name: string; commit: string } | undefined;
  /** Names this try, so that what arrived and was not answered is known again. */
  save: string;
  state: 'new' | 'draft' | 'scheduled' | 'live';
  /** Names of the files beside it: a new picture has another. */
  beside: string[];
  /** What it came with from elsewhere, as long as readers do not see it. */
  cameWith: { title: string; href: string } | undefined;
  /** Where the site shows it. */
  see: string | undefined;
  /** What the last press did. */
  done: { words: string; see: string } | undefined;
  answer: Exclude<SaveAnswer, { kind: 'published' | 'draft' }> | undefined;
  /** After a conflict, what is to be chosen. */
  differences: MineAndTheirs[];
  /** For the text's own field: the blocks that it may use, and what is asked of a picture. */
  blocks: unknown;
  picture: unknown;
}

/** What a field of a form needs of the whole of it. */
export type FieldForm = Pick<WriteForm, 'choices' | 'timeZone' | 'answer'>;

/** Its lists, the form of a file, or nothing yet, as nothing has been published. */
export type WriteView = { lists: WriteLists } | { form: WriteForm } | { isUnpublished: true };

/** What a save is answered with. */
export type SaveAnswer =
  | { kind: 'published'; see: string; edit: string; base: string; goesLive?: string; words: string }
  | { kind: 'draft'; see: string; edit: string; base: string; words: string }
  | {
      kind: 'refused';
      findings: Finding[];
      draft?: { name: string; commit: string };
      /** What is said where the checks themselves broke, and found nothing. */
      broken?: string;
      /** The report as it is, where there are no findings. */
      problem?: string;
      /** Whether it can be published as it is. */
      mayStay?: boolean;
    }
  | {
      kind: 'conflict';
      theirs: Record<string, unknown>;
      /** When that version was saved, where git tells. */
      at: string | undefined;
    }
  | {
      kind: 'problem';
      words: string;
      /** What it is about, where that is one field of the form. */
      field?: string;
    };
