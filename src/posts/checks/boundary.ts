import type { Fault } from './report.ts';
import { faultAt, type SourceText } from '../source/source-text.ts';

/**
 * What somebody has to say of a document. Where it throws, that is a fault of the document: one text
 * that nobody foresaw must not hide what is wrong with the others.
 */
export function tryFor(text: SourceText, say: () => Fault[]): Fault[] {
  try {
    return say();
  } catch (cause) {
    return [
      faultAt(text, 0, 1, 'check-failed', {
        message: `The check cannot cope with this file: ${cause instanceof Error ? cause.message : String(cause)}.`,
        mend: {
          advice:
            'Take out what was written last, and check again; and please report it, for the check should know better.',
        },
      }),
    ];
  }
}
