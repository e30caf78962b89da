import { stringify } from 'yaml';
import { isRecord, isText } from '../../../lib/type-guards.ts';
import { findSchema, readMeta } from '../../schema/walk.ts';
import type { Document } from '../../source/content.ts';
import { faultAt } from '../../source/source-text.ts';
import { findValue } from '../../source/yaml-file.ts';
import type { Place } from '../../source/place.ts';
import type { Fault } from '../report.ts';
import { isPlaceholder } from './channels.ts';
import type { ContentRule, RuleContext } from '../rule.ts';

/** What sections of the home page and of pages show stands in content/site.yaml: where to book, and what money is meant. */
export const checkSections: ContentRule = (context) => {
  const { home, pages } = context.content;
  return [
    ...(home ? checkIn({ text: home.text, data: home.yaml.data, find: finderIn(home) }, context) : []),
    ...pages.flatMap((page) => checkIn({ text: page.text, data: page.data, find: finderIn(page) }, context)),
  ];
};

interface Source extends Pick<Document, 'text' | 'data'> {
  find: (path: PropertyKey[]) => Place;
}

/** The YAML of a page that is not checked again is read for a fault alone. */
function finderIn(source: Pick<Document, 'yaml'>): Source['find'] {
  return (path) => findValue(source.yaml, path);
}

function checkIn(source: Source, context: RuleContext): Fault[] {
  return listRecords(source.data, 'sections').flatMap(({ value: section, index }) => {
    const path = ['sections', index];
    if (section['kind'] === 'booking') return checkBooking(source, path, context);
    if (section['kind'] === 'letters') return checkLetters(source, section['to'], path, context);
    return listRecords(section, 'offers').flatMap(({ value: offer, index: entry }) =>
      typeof offer['price'] === 'number'
        ? checkCurrency(source, [...path, 'offers', entry, 'price'], context)
        : [],
    );
  });
}

function checkBooking(
  { text, find }: Source,
  path: PropertyKey[],
  { content: { siteView }, schemas }: RuleContext,
): Fault[] {
  if (siteView.channels?.booking) return [];
  const { offset, length } = find([...path, 'kind']);
  const { example } = readMeta(findSchema(schemas.site, ['channels', 'booking']));
  return [
    faultAt(text, offset, length, 'channel-missing', {
      message: 'This section leads nowhere: content/site.yaml has no channel for "booking".',
      found: 'kind: booking',
      mend: {
        advice: 'Write the channel into content/site.yaml, or take this section out.',
        example: stringify({ channels: { booking: example } }).trim(),
      },
    }),
  ];
}

/**
 * The site's own letters have to be there. Elsewhere, an address that nobody has filled in stops a production build, as
 * one of a channel does.
 */
function checkLetters(
  { text, find }: Source,
  to: unknown,
  path: PropertyKey[],
  { content: { siteView }, schemas, production }: RuleContext,
): Fault[] {
  if (to === undefined && !siteView.letters) {
    const { offset, length } = find([...path, 'kind']);
    const { example } = readMeta(findSchema(schemas.site, ['letters', 'address']));
    return [
      faultAt(text, offset, length, 'channel-missing', {
        message: 'This section leads nowhere: content/site.yaml has no "letters".',
        found: 'kind: letters',
        mend: {
          advice:
            'Write the letters into content/site.yaml; or say here, as "to", where readers sign up for them.',
          example: stringify({ letters: { address: example } }).trim(),
        },
      }),
    ];
  }
  if (!isText(to) || !isPlaceholder(to)) return [];
  const { offset, length } = find([...path, 'to']);
  return [
    faultAt(text, offset, length, 'channel-placeholder', {
      message: `${to} is a placeholder, and readers would be sent there.`,
      found: to,
      mend: { advice: 'Write the address of the form at the service that sends your letters.' },
      severity: production ? 'error' : 'warning',
    }),
  ];
}

function checkCurrency(
  { text, find }: Source,
  path: PropertyKey[],
  { content: { siteView }, schemas }: RuleContext,
): Fault[] {
  if (siteView.currency) return [];
  const { offset, length } = find(path);
  const { example } = readMeta(findSchema(schemas.site, ['currency']));
  return [
    faultAt(text, offset, length, 'field-missing', {
      message: 'Nobody can tell what money this price is in: content/site.yaml has no "currency".',
      mend: {
        advice: 'Write the currency into content/site.yaml; or write the price in words, as "priceNote".',
        example: stringify({ currency: example }).trim(),
      },
    }),
  ];
}

/** The groups of fields of a list, wherever in it they are; what is wrong about others is told by the schema. */
function listRecords(data: unknown, field: string): { value: Record<string, unknown>; index: number }[] {
  const list: unknown = isRecord(data) ? data[field] : undefined;
  if (!Array.isArray(list)) return [];
  return list.flatMap((value: unknown, index) => (isRecord(value) ? [{ value, index }] : []));
}
