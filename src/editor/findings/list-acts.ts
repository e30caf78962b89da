import { faultToAccepted, isAcceptable } from '../../posts/checks/accepted.ts';
import type { FaultSlug } from '../../posts/checks/fault-kinds.ts';
import type { DeclaredAs } from '../../posts/checks/guard/declarable.ts';
import type { Fault } from '../../posts/checks/report.ts';
import type { Words } from '../../words/table.ts';
import { nameAnswer, toChange, type Answer } from './answer.ts';
import { findRange, findSpan, type CheckedText } from './checked-text.ts';
import type { Act } from './finding.ts';

type ActWords = Words['findings']['acts'];

/** What a press can do about a fault; of a file that was not sent, that it may stay, where it may. */
export function listActs(fault: Fault, text: CheckedText | undefined, words: ActWords): Act[] {
  return [
    ...(text ? [...listWrites(fault, text, words), ...listDeclarations(fault, words)] : []),
    ...(isAcceptable(fault)
      ? [toAct(words.mayStay, { do: 'accept', file: fault.file, ...faultToAccepted(fault) })]
      : []),
  ];
}

function toAct(words: string, answer: Answer): Act {
  return { name: nameAnswer(answer), words };
}

function listWrites(fault: Fault, text: CheckedText, words: ActWords): Act[] {
  const { file, slug, mend } = fault;
  const write = (said: string, { start, end }: { start: number; end: number }, written: string) =>
    toAct(said, { do: 'write', file, ...toChange(text.source, start, end - start, written) });
  if ('write' in mend)
    return [write(nameWrite(slug, mend.write, words), findSpan(text, mend.replaces), mend.write)];
  if (!('advice' in mend)) return [];
  const { example = '' } = mend;
  if (slug === 'spelling') {
    return [
      ...(example ? [write(words.write(example), findRange(text, fault), example)] : []),
      ...(isWord(fault.found) ? [toAct(words.allowWord, { do: 'allow', file, word: fault.found })] : []),
    ];
  }
  if (slug === 'sensitive-undeclared') {
    const value = /\[(.*)\]/.exec(example)?.[1]?.split(', ') ?? [];
    return [toAct(words.helpLines, { do: 'set', file, field: 'sensitive', value })];
  }
  if (!AT_END.has(slug) || example === '') return [];
  const said = slug === 'calls-to-action-missing' ? words.invitationsAtEnd : words.partAtEnd;
  const { at, written } = placeAtEnd(text.source, example);
  return [write(said, { start: at, end: at }, written)];
}

/** A word of letters alone: of one with hyphens a part may be what is wrong. */
function isWord(found: string | undefined): found is string {
  return found !== undefined && /^[\p{L}’']+$/u.test(found);
}

/** What may stand at the end of a text as well as anywhere else. */
const AT_END: ReadonlySet<FaultSlug> = new Set([
  'calls-to-action-missing',
  'differences-missing',
  'outcomes-missing',
  'self-check-missing',
]);

/** At the end, and before the invitations, which come last. */
function placeAtEnd(source: string, written: string): { at: number; written: string } {
  const calls = /^<CallsToAction\b/m.exec(source)?.index;
  return calls === undefined
    ? { at: source.trimEnd().length, written: `\n\n${written}` }
    : { at: calls, written: `${written}\n\n` };
}

const LINKS: ReadonlySet<FaultSlug> = new Set([
  'fragment-broken',
  'link-broken',
  'link-form',
  'link-to-previous-address',
]);

const CHOICES: ReadonlySet<FaultSlug> = new Set(['author-unknown', 'related-unknown', 'topic-unknown']);

/** Characters of what a button says that it writes. */
const MOST_SAID = 60;

function nameWrite(slug: FaultSlug, write: string, words: ActWords): string {
  const plain = write.trim().replace(/^"(.*)"$/, '$1');
  if (plain === '') return words.takeOut;
  if (slug === 'story-outside') return words.makeStory;
  if (LINKS.has(slug)) return words.leadTo(plain);
  if (CHOICES.has(slug)) return words.choose(plain);
  return plain.length > MOST_SAID || /[<>*_`[\]{}\\\n:=]|^#+ /.test(plain)
    ? words.putRight
    : words.write(plain);
}

function listDeclarations({ file, mend }: Fault, words: ActWords): Act[] {
  const declarable = 'advice' in mend ? mend.declarable : undefined;
  if (!declarable) return [];
  const { word, story } = declarable;
  const said: Record<DeclaredAs, string> = {
    person: words.person(word),
    word: words.word,
    'word-of-site': words.wordOfSite,
  };
  return declarable.as.map((as) => toAct(said[as], { do: 'declare', file, story, word, as }));
}
