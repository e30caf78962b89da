import type { ShownLine } from './form/show-value.ts';
import type { WrittenKind } from './form/written-kind.ts';

/** The text that a page is about, with what stands at the top of each such page. */
export interface FileHead {
  collection: WrittenKind;
  name: string;
  title: string;
  /** Of the form. */
  edit: string;
  /** Where readers find it; undefined where they do not. */
  see: string | undefined;
  /** The version that the page is about: what was changed since then is not changed unseen. */
  base: string;
  /** Whether it can have another address, and be taken away. */
  isOneOfMany: boolean;
}

/** Why what was pressed has not been done. */
export interface FileFault {
  words: string;
  /** What the gate says. */
  report?: string | undefined;
}

export interface VersionItem {
  /** Names the version. */
  commit: string;
  at: Date;
  /** What became another by it. */
  words: string;
  isPresent: boolean;
}

/** A piece of a text beside the same of today. */
export interface ComparedBlock {
  parts: { text: string; mark: 'same' | 'then' | 'today' }[];
  /** The address of a picture that is shown, with these words. */
  picture?: string;
}

export interface ComparedField {
  label: string;
  /** Nothing, where it was not there. */
  then: ShownLine[];
  today: ShownLine[];
}

/** A text that another leads to, and would have to do without it. */
export interface MentionItem {
  title: string;
  edit: string;
  /** How it leads there. */
  words: string;
}

export interface RemovedItem {
  commit: string;
  path: string;
  title: string;
  at: Date;
  /** Until when it can be brought back. */
  until: Date;
  /** The thread whose comments are kept; undefined where there are none. */
  thread: string | undefined;
  /** How many those are, in words. */
  kept: string | undefined;
}

/** What the pages show on which the coach does what no field of a form is for. */
export type FileView =
  | {
      page: 'versions';
      head: FileHead;
      now: Date;
      done: string | undefined;
      fault: FileFault | undefined;
      versions: VersionItem[];
    }
  | {
      page: 'version';
      head: FileHead;
      now: Date;
      fault: FileFault | undefined;
      version: VersionItem;
      fields: ComparedField[];
      blocks: ComparedBlock[];
    }
  | {
      page: 'address';
      head: FileHead;
      done: string | undefined;
      fault: FileFault | undefined;
      /** Stands before the name, and behind it a slash. */
      before: string;
      /** As it was typed. */
      typed: string;
      /** Addresses that lead here as well. */
      previous: string[];
    }
  | {
      page: 'remove';
      head: FileHead;
      done: string | undefined;
      fault: FileFault | undefined;
      /** Whether it can be taken off the site and stay, and whether it is off. */
      state: 'on' | 'off' | undefined;
      files: string[];
      /** What stays since another text shows it. */
      shared: string[];
      loose: MentionItem[];
      /** What has to be changed by hand first. */
      firm: MentionItem[];
      /** Other parts of its series. */
      series: string[];
      /** Whether readers may have rated and commented, and how often, in words. */
      hasThread: boolean;
      comments: string | undefined;
    }
  | {
      page: 'removed';
      done: string | undefined;
      fault: FileFault | undefined;
      days: number;
      items: RemovedItem[];
    };

export type FilePage = FileView['page'];
export type ViewOf<Page extends FilePage> = Extract<FileView, { page: Page }>;
