import { faultAt } from '../../source/source-text.ts';
import { findValue } from '../../source/yaml-file.ts';
import type { Fault } from '../report.ts';
import type { ContentRule, DocumentRule } from '../rule.ts';

/** Domains and words that stand for an address nobody has filled in (RFC 2606 and habit). */
const PLACEHOLDER =
  /(?:@|\/\/|\.)(?:[\w-]+\.)*(?:example(?:\.\w+)?|invalid|test|localhost|your-?domain(?:\.\w+)?|domain\.com|mysite\.com)(?:[/:]|$)|^(?:your|name|email|me|someone)@|xxx|todo/i;

/** Each call to action has a channel in content/site.yaml. */
export const checkCallChannels: DocumentRule = ({ declared, text, yaml }, { content }) => {
  const { channels, comments } = content.siteView;
  const leads: Record<string, boolean> = {
    comment: comments !== 'none',
    message: channels?.message ?? false,
    email: Boolean(channels?.email),
    booking: Boolean(channels?.booking),
  };
  const repair: Record<string, string> = {
    comment: 'comments: built-in',
    message: 'message: true',
    email: 'email: the address that you read',
    booking: 'booking: https://…',
  };
  return declared.callsToAction.flatMap(({ kind }, index) => {
    if (leads[kind] !== false) return [];
    const { offset, length } = findValue(yaml, ['callsToAction', index, 'kind']);
    return [
      faultAt(text, offset, length, 'channel-missing', {
        message: `This call to action leads nowhere: content/site.yaml has no channel for "${kind}".`,
        found: `kind: ${kind}`,
        expected: `${kind === 'comment' ? 'comments that are switched on' : `channels.${kind}`} in content/site.yaml`,
        write: `${repair[kind] ?? ''} (in content/site.yaml)`,
      }),
    ];
  });
};

/** Addresses that nobody has filled in stop a production build; while writing they are a reminder. */
export const checkPlaceholders: ContentRule = ({ content, production }) => {
  const { site, siteView } = content;
  if (!site) return [];
  return (['email', 'booking'] as const).flatMap((channel): Fault[] => {
    const value = siteView.channels?.[channel];
    if (!value || !PLACEHOLDER.test(value)) return [];
    const { offset, length } = findValue(site.yaml, ['channels', channel]);
    return [
      faultAt(site.text, offset, length, 'channel-placeholder', {
        message: `${value} is a placeholder, and readers would be sent there.`,
        found: value,
        expected: 'an address that is yours',
        write:
          channel === 'email' ? 'email: the address that you read' : 'booking: the address of your calendar',
        severity: production ? 'error' : 'warning',
      }),
    ];
  });
};

const SPEAKS_OF: Record<string, RegExp> = {
  abuse:
    /\b(?:domestic (?:abuse|violence)|physical(?:ly)? abus\w*|sexual(?:ly)? (?:abus|assault)\w*|coercive control|hits? (?:you|me|her|him)|afraid of (?:your|my) partner)\b/i,
  'self-harm': /\b(?:self[- ]harm\w*|suicid\w+|kill(?:ing)? (?:myself|yourself|themselves))\b/i,
};

/** A post on abuse or self-harm shows the help notice, and there is one to show. */
export const checkHelp: DocumentRule = ({ declared, text, yaml, body, kind }, { content }) => {
  if (kind !== 'post') return [];
  const faults: Fault[] = [];
  if (declared.sensitive.length > 0 && !content.siteView.help) {
    const { offset, length } = findValue(yaml, ['sensitive']);
    faults.push(
      faultAt(text, offset, length, 'help-missing', {
        message:
          'This post is about something that hurts, and content/site.yaml has no help notice to show with it.',
        found: declared.sensitive.join(', '),
        expected: 'help: with title, text and lines in content/site.yaml',
        write: 'help:\n  title: If you are not safe\n  text: …\n  lines:\n    - name: …\n      phone: …',
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
        expected: 'the subject among "sensitive", so that readers are shown where to find help',
        write: `sensitive: [${[...declared.sensitive, subject].join(', ')}]`,
      }),
    );
  }
  return faults;
};
