/** In bytes, 1 GB: an export of texts has some megabytes, and one with all pictures some hundreds. */
export const LARGEST_UPLOAD = 1_000_000_000;

/** How far an import has come, in sentences and for a bar. */
export interface ImportProgress {
  /** What it does at this moment. */
  stage: string;
  /** How many texts and pictures are done; empty where none are counted. */
  texts: string;
  pictures: string;
  done: number;
  /** 0 where nobody knows how long it takes. */
  all: number;
}

/** What /write/import/progress/ answers to the page that asks. */
export type ProgressAnswer = ImportProgress | { next: string };

/** A category or a tag of the other site that is no topic here. */
export interface AskedCategory {
  name: string;
  posts: number;
}

export interface ImportFault {
  words: string;
  /** What was said exactly, for whoever can read more out of it; in English. */
  detail?: string | undefined;
}

/** What /write/import/ shows. */
export interface ImportView {
  state: 'none' | 'running' | 'stopped' | 'asking' | 'failed';
  /** What the source is called: a file's name, or an address. */
  source: string;
  progress: ImportProgress | undefined;
  /** How many texts would come, how many are here already, and how many of these were changed there since. */
  coming: { texts: number; there: number; changed: number; pictures: number; comments: number } | undefined;
  categories: AskedCategory[];
  topics: { id: string; name: string }[];
  fault: ImportFault | undefined;
  reports: { id: string; title: string; at: Date }[];
}

export type ReportPart = 'all' | 'open' | 'missing' | 'done';

export interface ReportItem {
  /** Its place among all that came, from 1 on; it stays whatever becomes of the others. */
  number: number;
  /** Its file below content/, which names it; undefined where nothing was written. */
  file: string | undefined;
  /** The one that it has now. */
  title: string;
  /** The one that it had there, where that is another; else empty. */
  titleThere: string;
  state: 'draft' | 'live' | 'gone' | 'there' | 'failed';
  /** What it was there, where that is not what everybody could read; else empty. */
  stateThere: string;
  /** Of the draft or, where readers have it, of the page. */
  see: string | undefined;
  edit: string | undefined;
  previous: string[];
  changed: string[];
  missing: string[];
  faults: string[];
  /** How many came along, or why none did; empty where it had none. */
  comments: string;
}

/** Where she is who goes through a list one by one; the numbers are those of the texts. */
export interface ReportPlace {
  /** Undefined behind the last. */
  number: number | undefined;
  /** In the list, from 1 on. */
  position: number;
  all: number;
  before: number | undefined;
  next: number | undefined;
}

/** What /write/import/REPORT/ shows. */
export interface ImportReportView {
  id: string;
  title: string;
  at: Date;
  part: ReportPart;
  counts: Record<ReportPart, number>;
  items: ReportItem[];
  /** Undefined where all of the list is shown. */
  place: ReportPlace | undefined;
  unread: string[];
  /** What became of comments whose texts did not come with them. */
  otherComments: string[];
  /** Whether all of it can be taken back in one act. */
  canTakeBack: boolean;
  /** Drafts that she has changed since, where it is asked what is to become of them. */
  asked: { title: string; edit: string }[] | undefined;
  done: string | undefined;
  /** Why an act was refused: each thing in her language or, where none is known, what the check says. */
  fault: { words: string; lines?: string[]; report?: string | undefined } | undefined;
}
