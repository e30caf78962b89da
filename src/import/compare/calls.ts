import type { RootContent } from 'mdast';
import type { CallToAction } from '../../posts/schema/call-to-action.ts';
import { findPlain } from './plain-blocks.ts';

/** As the text of a call has it. */
const LONGEST = 300;

/** Blocks at the end of a text in which an invitation is one. */
const LAST = 6;

type Kind = CallToAction['kind'];

/** By what words a coach invites to what, in the languages that there are. */
const INVITES: readonly (readonly [Kind, RegExp])[] = [
  ['email', /\b(?:e-?mails?|mail me|courriel|correo|mejla?|e-post)\b/i],
  [
    'booking',
    /\b(?:book|schedule|reserve)\b.*\b(?:call|session|talk|appointment|consultation)\b|\bTermin\b|\brendez-vous\b|\breserva\b|\bboka\b/i,
  ],
  [
    'message',
    /\b(?:DMs?|PM me|message me|(?:direct|private) message|send me a message|Nachricht|message privé|mensaje|meddelande)\b/i,
  ],
  [
    'comment',
    /\b(?:comments?|below this (?:article|post|text)|Kommentare?|kommentiere\w*|commentaires?|comentarios?|kommentera|kommentarer?)\b/i,
  ],
];

/** Between two things that readers may do. */
const OR = /,?\s+(?:or|oder|ou|o|eller)\s+/;

/** Behind these an address was meant to stand. */
const UNFINISHED = /\b(?:at|to|on|via|under|an|unter|à|a|al|en|på|till)\s*:?$/i;

export interface FoundCalls {
  calls: CallToAction[];
  /** The blocks that said so. */
  blocks: number[];
  /** Invitations to write to an address that is not there. */
  unfinished: string[];
}

/** What a text asks of its readers at its end. */
export function findCalls(blocks: readonly RootContent[], from: number): FoundCalls {
  const texts = new Map<Kind, string[]>();
  const said: number[] = [];
  const unfinished: string[] = [];
  for (let at = Math.max(from, blocks.length - LAST); at < blocks.length; at += 1) {
    const words = blocks[at]?.type === 'paragraph' ? findPlain(blocks[at]) : undefined;
    if (words === undefined || words.length > LONGEST || findKind(words) === undefined) continue;
    said.push(at);
    if (UNFINISHED.test(words)) unfinished.push(words);
    for (const { kind, text } of splitCalls(words)) texts.set(kind, [...(texts.get(kind) ?? []), text]);
  }
  const calls = [...texts].flatMap(([kind, own]) => joinTexts(own).map((text) => ({ kind, text })));
  return { calls, blocks: said, unfinished };
}

function findKind(words: string): Kind | undefined {
  return INVITES.find(([, pattern]) => pattern.test(words))?.[0];
}

/** "Comment below or write me an email" is two. */
function splitCalls(words: string): { kind: Kind; text: string }[] {
  const calls: { kind: Kind; text: string }[] = [];
  for (const part of splitAt(words)) {
    const kind = findKind(part);
    const last = calls.at(-1);
    if (kind !== undefined && kind !== last?.kind) calls.push({ kind, text: part });
    else if (last) last.text += ` ${part}`;
  }
  return calls.map(({ kind, text }) => ({ kind, text: text.charAt(0).toUpperCase() + text.slice(1) }));
}

/** Where both halves of a sentence ask for something. */
function splitAt(words: string): string[] {
  const parts = words.split(OR);
  return parts.every((part) => findKind(part) !== undefined) ? parts : [words];
}

/** In one line where there is room for it. */
function joinTexts(texts: readonly string[]): string[] {
  const whole = texts.map((text) => (/[.!?…]$/.test(text) ? text : `${text}.`)).join(' ');
  return texts.length > 1 && whole.length <= LONGEST ? [whole] : [...texts];
}
