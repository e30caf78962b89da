import { dateToIsoDay } from '../../../lib/dates.ts';
import { faultAt } from '../../source/source-text.ts';
import { withWholeLines } from '../../source/whole-lines.ts';
import { findField, findValue } from '../../source/yaml-file.ts';
import type { DocumentRule } from '../rule.ts';

export const checkDates: DocumentRule = ({ declared, text, yaml }, { now }) => {
  const { publishedAt, updatedAt } = declared;
  if (!publishedAt || !updatedAt || updatedAt >= publishedAt) return [];
  const { offset, length } = findValue(yaml, ['updatedAt']);
  return [
    faultAt(text, offset, length, 'updated-before-published', {
      message: 'The post was updated before it was published.',
      found: dateToIsoDay(updatedAt),
      expected: `${dateToIsoDay(publishedAt)} or a later day`,
      mend:
        publishedAt > now
          ? { write: '', at: withWholeLines(findField(yaml, ['updatedAt']), text.source) }
          : {
              advice: 'Write the day of the last change; or take the line out, if there was none.',
              example: `updatedAt: ${dateToIsoDay(publishedAt)}`,
            },
    }),
  ];
};
