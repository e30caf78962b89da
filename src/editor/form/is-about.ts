import type { WriteForm } from './write-view.ts';

/** Whether what an answer tells of is in one of these fields, by their paths with positions in lists. */
export function isAbout(answer: WriteForm['answer'], fields: readonly string[]): boolean {
  if (answer?.kind === 'problem') return answer.field !== undefined && isIn(answer.field, fields);
  if (answer?.kind !== 'refused') return false;
  return answer.findings.some(({ place }) => 'field' in place && isIn(place.field, fields));
}

function isIn(field: string, fields: readonly string[]): boolean {
  return fields.some((each) => field === each || field.startsWith(`${each}.`));
}
