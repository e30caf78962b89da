import { dateToIsoDay } from '../../../lib/dates.ts';
import { faultAt } from '../../source/source-text.ts';
import { withWholeLines } from '../../source/whole-lines.ts';
import { findField, findValue } from '../../source/yaml-file.ts';
import type { DocumentRule } from '../rule.ts';

export const checkDates: DocumentRule = ({ declared, text, yaml }, { now, content }) => {
  const { publishedAt, updatedAt } = declared;
  const { timeZone } = content.siteView;
  if (!publishedAt || !updatedAt || updatedAt >= publishedAt) return [];
  const [published, updated] = [dateToIsoDay(publishedAt, timeZone), dateToIsoDay(updatedAt, timeZone)];
  // A day of a change begins before the hour that a post of that day went live at.
  if (updated === published) return [];
  const { offset, length } = findValue(yaml, ['updatedAt']);
  return [
    faultAt(text, offset, length, 'updated-before-published', {
      message: 'The post was updated before it was published.',
      found: updated,
      expected: `${published} or a later day`,
      mend:
        publishedAt > now
          ? { write: '', at: withWholeLines(findField(yaml, ['updatedAt']), text.source) }
          : {
              advice: 'Write the day of the last change; or take the line out, if there was none.',
              example: `updatedAt: ${published}`,
            },
    }),
  ];
};
