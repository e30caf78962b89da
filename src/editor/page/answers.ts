import type { Finding } from '../findings/finding.ts';
import { isRecord, isText } from '../../lib/type-guards.ts';

export interface Saved {
  kind: 'published' | 'draft';
  /** Where it is seen, and where it is written on. */
  see: string;
  edit: string;
  /** The version that is now the form's. */
  base: string;
  /** The moment from which readers have it, where that is to come. */
  goesLive?: string;
  words: string;
}

/** What the server says to a save. */
export type SaveAnswer =
  | Saved
  | {
      kind: 'refused';
      findings: Finding[];
      draft?: { name: string; commit: string };
      /** What is said where the checks themselves broke, and found nothing. */
      broken?: string;
      /** The report as it is, where it has become no findings. */
      problem?: string;
      /** Whether it can be published as it is, by the act "may-stay". */
      mayStay?: boolean;
    }
  | {
      kind: 'conflict';
      /** When the other version was saved, where that is known. */
      at?: string;
    }
  | { kind: 'problem'; words: string; field?: string };

/** What came back, where it is an answer of our server; a proxy or a sign-in page has others. */
export function readAnswer(told: unknown): SaveAnswer | undefined {
  if (!isRecord(told)) return undefined;
  if (told.kind === 'conflict') return { kind: 'conflict', ...(isText(told.at) ? { at: told.at } : {}) };
  if (told.kind === 'problem') {
    return {
      kind: 'problem',
      words: isText(told.words) ? told.words : '',
      ...(isText(told.field) ? { field: told.field } : {}),
    };
  }
  if (told.kind === 'published' || told.kind === 'draft') return readSaved(told.kind, told);
  if (told.kind !== 'refused' || !Array.isArray(told.findings)) return undefined;
  const { draft } = told;
  const kept =
    isRecord(draft) && isText(draft.name) && isText(draft.commit)
      ? { draft: { name: draft.name, commit: draft.commit } }
      : {};
  return {
    kind: 'refused',
    findings: told.findings.filter(isFinding),
    ...kept,
    ...(isText(told.broken) ? { broken: told.broken } : {}),
    ...(isText(told.problem) ? { problem: told.problem } : {}),
    mayStay: told.mayStay === true,
  };
}

function readSaved(kind: Saved['kind'], told: Record<string, unknown>): Saved {
  const text = (name: string) => (isText(told[name]) ? told[name] : '');
  return {
    kind,
    see: text('see'),
    edit: text('edit'),
    base: text('base'),
    words: text('words'),
    ...(isText(told.goesLive) ? { goesLive: told.goesLive } : {}),
  };
}

function isFinding(value: unknown): value is Finding {
  return isRecord(value) && isText(value.key) && isText(value.words) && isRecord(value.place);
}
