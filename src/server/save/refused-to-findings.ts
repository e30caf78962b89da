import type { Finding } from '../../editor/findings/finding.ts';
import { toFindings } from '../../editor/findings/to-findings.ts';
import type { SaveResult } from './save.ts';

/** What keeps a save from going live, as the coach is told it in the form, in the language of her site. */
export function refusedToFindings(
  { faults = [], texts = new Map(), isAnswerStale = false }: Extract<SaveResult, { kind: 'refused' }>,
  language: string,
): Finding[] {
  return toFindings({ faults, texts, isAnswerStale }, language);
}
