import type { Document } from '../source/content.ts';
import { FAULT_KINDS } from './fault-kinds.ts';
import type { Fault } from './report.ts';

/**
 * Says of each fault whether it stands in a draft and stops nothing else: a draft may be unfinished, and the other posts
 * go live beside it. What is still to come is no draft, since it publishes itself.
 */
export function markDraftFaults(
  faults: readonly Fault[],
  documents: readonly Pick<Document, 'text' | 'declared'>[],
): Fault[] {
  const drafts = new Set(documents.filter(({ declared }) => declared.draft).map(({ text }) => text.file));
  return faults.map((fault) =>
    FAULT_KINDS[fault.slug].inDraft !== 'everything' && drafts.has(fault.file)
      ? { ...fault, isOfDraft: true }
      : fault,
  );
}

/** The same fault as it will be told once its text is to be published. */
export function asPublished(fault: Fault): Fault {
  const told = { ...fault };
  delete told.isOfDraft;
  return told;
}

/** Whether a fault stops a build, a push and a save. */
export function stopsBuild({ severity, isOfDraft }: Fault): boolean {
  return severity === 'error' && !isOfDraft;
}

/** Whether a fault stops a commit, which git keeps for ever: there a client's name in a draft does so too. */
export function stopsCommit(fault: Fault): boolean {
  return fault.severity === 'error' && (!fault.isOfDraft || FAULT_KINDS[fault.slug].inDraft === 'commit');
}
