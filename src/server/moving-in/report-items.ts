import type { ReportItem, ReportPart } from '../../editor/moving-in-view.ts';
import { noteToWords, type EntryReport } from '../../import/report.ts';
import { isTextList } from '../../lib/type-guards.ts';
import { isDraft } from '../write/change-address.ts';
import { readFields } from '../write/compare-versions.ts';
import { toForm } from '../write/file-head.ts';
import type { WrittenFile } from '../write/live-content.ts';
import { toSeenAddress } from '../write/written-file.ts';
import type { FindText } from './report-texts.ts';
import type { Brought } from './take-back.ts';

/** What each text of an import is by now, in the order in which they came. */
export function toItems(entries: readonly EntryReport[], findText: FindText, brought: Brought): ReportItem[] {
  return entries.map((entry, index) => toItem(entry, index, findText, brought));
}

export function isOf({ state, missing, faults }: ReportItem, part: ReportPart): boolean {
  if (part === 'open') return state === 'draft' || state === 'failed';
  if (part === 'missing') return state === 'draft' && missing.length + faults.length > 0;
  if (part === 'done') return state === 'live';
  return true;
}

function toItem(entry: EntryReport, index: number, findText: FindText, brought: Brought): ReportItem {
  const { title, outcome, file, notes, missing, comments, sourceId, why } = entry;
  const text = outcome === 'failed' ? undefined : findText(entry);
  // What the check said was said of the text as it came.
  const isAsItCame = text !== undefined && brought.get(text.path) === text.sha;
  const previous = text && readFields(text.path, text.source)['previousAddresses'];
  return {
    number: index + 1,
    file: outcome === 'written' ? file : undefined,
    title: title || sourceId,
    state: tellState(entry, text),
    see: text && toAddress(text),
    edit: text && toForm(text),
    previous: isTextList(previous) ? previous : [],
    changed: notes.map(noteToWords),
    missing: missing.map((each) => `${each.source.slice(0, 200)}: ${each.why}`),
    faults: outcome === 'failed' ? [why ?? ''] : isAsItCame ? entry.faults.map((each) => each.words) : [],
    comments,
  };
}

function tellState({ outcome }: EntryReport, text: WrittenFile | undefined): ReportItem['state'] {
  if (outcome === 'failed') return 'failed';
  if (!text) return 'gone';
  if (outcome === 'there') return 'there';
  return isDraft(text) ? 'draft' : 'live';
}

function toAddress(text: WrittenFile): string | undefined {
  if (!isDraft(text)) return toSeenAddress({ kind: text.collection, name: text.name });
  return text.collection === 'posts' ? `/drafts/${text.name}/` : `/drafts/${text.collection}/${text.name}/`;
}
