import type { Answer } from '../../editor/findings/answer.ts';
import type { SaveAnswer } from '../../editor/form/write-view.ts';
import { voiceOf } from '../../words/voice.ts';
import { parseAnswer } from '../edit/answer-in.ts';
import { refusedToFindings } from '../save/refused-to-findings.ts';
import type { Save, SaveResult } from '../save/save.ts';

type Refused = Extract<SaveResult, { kind: 'refused' }>;
type RefusedAnswer = Extract<SaveAnswer, { kind: 'refused' }>;

/** What is pressed where everything that is worth a look may stay. */
export const MAY_STAY = 'may-stay';

/** What a refused save is answered with: the one place where a report becomes findings. */
export function toRefusedAnswer(refused: Refused, language: string): RefusedAnswer {
  const { report, warnings, draft } = refused;
  if (refused.isBroken) {
    const { broken } = voiceOf(language).words.writing.problems;
    return { kind: 'refused', findings: [], broken, problem: report, ...(draft ? { draft } : {}) };
  }
  const findings = refusedToFindings(refused, language);
  return {
    kind: 'refused',
    findings,
    ...(findings.length === 0 ? { problem: report } : {}),
    ...(warnings ? { mayStay: true } : {}),
    ...(draft ? { draft } : {}),
  };
}

/** What a press on an answer adds to the same save; undefined where it changes nothing. */
export function answerRefused(
  { warnings }: Refused,
  answers: readonly string[],
): Pick<Save, 'accepted'> | undefined {
  return warnings && answers.includes(MAY_STAY) ? { accepted: warnings } : undefined;
}

/** Each of them is a press. */
const MOST_ACTS = 500;

/** The acts of findings among what was pressed; what is none of them says nothing. */
export function readActs(answers: readonly string[]): Answer[] {
  return answers.slice(0, MOST_ACTS).flatMap((answer) => parseAnswer(answer) ?? []);
}
