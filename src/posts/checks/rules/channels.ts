import { stringify } from 'yaml';
import * as z from 'zod';
import type { ContentSchemas } from '../../schema/content-schemas.ts';
import { findSchema, readMeta, unwrapSchema } from '../../schema/walk.ts';
import { faultAt } from '../../source/source-text.ts';
import { findKey, findValue } from '../../source/yaml-file.ts';
import type { Document } from '../../source/content.ts';
import type { SiteView } from '../../source/declared.ts';
import { isRecord } from '../../../lib/type-guards.ts';
import type { Fault } from '../report.ts';
import type { ContentRule, DocumentRule } from '../rule.ts';

/** Domains and words that stand for an address nobody has filled in (RFC 2606 and habit). */
const PLACEHOLDER =
  /(?:@|\/\/|\.)(?:[\w-]+\.)*(?:example(?:\.\w+)?|invalid|test|localhost|your-?domain(?:\.\w+)?|domain\.com|mysite\.com)(?:[/:]|$)|^(?:your|name|email|me|someone)@|xxx|todo/i;

export function isPlaceholder(address: string): boolean {
  return PLACEHOLDER.test(address);
}

/** Each call to action of a post has a channel in content/site.yaml, and there is one at least. */
export const checkCallChannels: DocumentRule = (document, { content: { siteView }, schemas }) => {
  const { declared, text, yaml, kind } = document;
  if (kind !== 'post') return [];
  if (declared.callsToAction.length > 0 || siteView.callsToAction.length > 0)
    return [
      ...checkChannels(declared.callsToAction, { text, yaml }, siteView, schemas),
      ...checkClosed(document),
    ];
  const written = isRecord(yaml.data) ? yaml.data['callsToAction'] : undefined;
  // What is no list is told by the schema.
  if (written !== undefined && written !== null && !Array.isArray(written)) return [];
  const { offset, length } = findKey(yaml, ['callsToAction']);
  return [
    faultAt(text, offset, length, 'field-missing', {
      message: 'This post asks nothing of its readers: neither it nor content/site.yaml has "callsToAction".',
      mend: {
        advice:
          'Write this among the fields at the top; or write it into content/site.yaml, for every post that has none of its own.',
        example: stringify({ callsToAction: [{ kind: 'comment', text: EXAMPLE }] }, { lineWidth: 0 }).trim(),
      },
    }),
  ];
};

const EXAMPLE = 'Tell me what you recognised in yourself.';

/** The same for the calls that stand for the whole site. */
export const checkStandingCalls: ContentRule = ({ content: { site, siteView }, schemas }) =>
  site ? checkChannels(siteView.callsToAction, site, siteView, schemas) : [];

/** Where a post has closed its comments, it invites nobody to one. */
function checkClosed({ declared, text, yaml }: Document): Fault[] {
  if (declared.comments !== 'closed') return [];
  return declared.callsToAction.flatMap(({ kind }, index) => {
    if (kind !== 'comment') return [];
    const { offset, length } = findValue(yaml, ['callsToAction', index, 'kind']);
    return [
      faultAt(text, offset, length, 'channel-missing', {
        message: 'This call to action leads nowhere: the comments on this very post are closed.',
        found: `kind: ${kind}`,
        mend: {
          advice: 'Open them, or invite the reader to something else.',
          example: 'comments: open',
        },
      }),
    ];
  });
}

function checkChannels(
  calls: Document['declared']['callsToAction'],
  { text, yaml }: Pick<Document, 'text' | 'yaml'>,
  { channels, comments }: SiteView,
  schemas: ContentSchemas,
): Fault[] {
  const leads: Record<string, boolean> = {
    comment: comments !== 'none',
    message: channels?.message ?? false,
    email: Boolean(channels?.email),
    booking: Boolean(channels?.booking),
  };
  return calls.flatMap(({ kind }, index) => {
    if (leads[kind] !== false) return [];
    const { offset, length } = findValue(yaml, ['callsToAction', index, 'kind']);
    return [
      faultAt(text, offset, length, 'channel-missing', {
        message: `This call to action leads nowhere: content/site.yaml has no channel for "${kind}".`,
        found: `kind: ${kind}`,
        mend: {
          advice: `Write ${kind === 'comment' ? 'that there are comments' : 'the channel'} into content/site.yaml, or take this call to action out.`,
          example: kind === 'comment' ? 'comments: built-in' : writeChannel(kind, schemas),
        },
      }),
    ];
  });
}

function writeChannel(kind: string, schemas: ContentSchemas): string {
  const { example } = readMeta(findSchema(schemas.site, ['channels', kind]));
  return stringify({ channels: { [kind]: example } }).trim();
}

/** Addresses that nobody has filled in stop a production build; while writing they are a reminder. */
export const checkPlaceholders: ContentRule = ({ content, production }) => {
  const { site, siteView } = content;
  if (!site) return [];
  return (['email', 'booking'] as const).flatMap((channel): Fault[] => {
    const value = siteView.channels?.[channel];
    if (!value || !isPlaceholder(value)) return [];
    const { offset, length } = findValue(site.yaml, ['channels', channel]);
    return [
      faultAt(site.text, offset, length, 'channel-placeholder', {
        message: `${value} is a placeholder, and readers would be sent there.`,
        found: value,
        mend: {
          advice:
            channel === 'email'
              ? 'Write the address at which you read your mail.'
              : 'Write the address at which readers can book a talk with you.',
        },
        severity: production ? 'error' : 'warning',
      }),
    ];
  });
};

/** What the schema gives as examples, put together. */
function exampleOf(schema: unknown): unknown {
  const bare = unwrapSchema(schema);
  if (bare instanceof z.ZodArray) return [exampleOf(bare.element)];
  if (!(bare instanceof z.ZodObject)) return readMeta(schema).example;
  return Object.fromEntries(Object.entries(bare.shape).map(([name, field]) => [name, exampleOf(field)]));
}

const SPEAKS_OF: Record<string, RegExp> = {
  abuse:
    /\b(?:domestic (?:abuse|violence)|physical(?:ly)? abus\w*|sexual(?:ly)? (?:abus|assault)\w*|coercive control|hits? (?:you|me|her|him)|afraid of (?:your|my) partner)\b/i,
  'self-harm': /\b(?:self[- ]harm\w*|suicid\w+|kill(?:ing)? (?:myself|yourself|themselves))\b/i,
};

/** A post on abuse or self-harm shows the help notice, and there is one to show. */
export const checkHelp: DocumentRule = ({ declared, text, yaml, body, kind }, { content, schemas }) => {
  if (kind !== 'post') return [];
  const faults: Fault[] = [];
  if (declared.sensitive.length > 0 && !content.siteView.help) {
    const { offset, length } = findValue(yaml, ['sensitive']);
    faults.push(
      faultAt(text, offset, length, 'help-missing', {
        message:
          'This post is about something that hurts, and content/site.yaml has no help notice to show with it.',
        found: declared.sensitive.join(', '),
        mend: {
          advice: 'Write into content/site.yaml where a reader in danger finds help.',
          example: stringify(
            { help: exampleOf(findSchema(schemas.site, ['help'])) },
            { lineWidth: 0 },
          ).trim(),
        },
      }),
    );
  }
  for (const [subject, words] of Object.entries(SPEAKS_OF)) {
    const block = body?.blocks.find(({ text: prose }) => words.test(prose));
    const piece = block?.pieces[0];
    if (!block || !piece || declared.sensitive.includes(subject)) continue;
    faults.push(
      faultAt(text, piece.place.offset, piece.place.length, 'sensitive-undeclared', {
        message: `This speaks of ${subject.replace('-', ' ')}, and the post does not say so.`,
        found: words.exec(block.text)?.[0] ?? '',
        mend: {
          advice:
            'If the post is about it, write that into its fields, so that readers are shown where to find help.',
          example: `sensitive: [${[...declared.sensitive, subject].join(', ')}]`,
        },
      }),
    );
  }
  return faults;
};
