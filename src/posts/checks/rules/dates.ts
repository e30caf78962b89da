import { dateToIsoDay } from '../../../lib/dates.ts';
import { faultAt } from '../../source/source-text.ts';
import { findValue } from '../../source/yaml-file.ts';
import type { DocumentRule } from '../rule.ts';

export const checkDates: DocumentRule = ({ declared, text, yaml }) => {
  const { publishedAt, updatedAt } = declared;
  if (!publishedAt || !updatedAt || updatedAt >= publishedAt) return [];
  const { offset, length } = findValue(yaml, ['updatedAt']);
  return [
    faultAt(text, offset, length, 'updated-before-published', {
      message: 'The post was updated before it was published.',
      found: dateToIsoDay(updatedAt),
      expected: `${dateToIsoDay(publishedAt)} or a later day`,
      write: `updatedAt: ${dateToIsoDay(publishedAt)}`,
    }),
  ];
};
