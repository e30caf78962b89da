import type { Finding } from '../../editor/findings/finding.ts';
import { toFindings } from '../../editor/findings/to-findings.ts';
import type { ReportItem, ReportPart } from '../../editor/moving-in-view.ts';
import { noPlaceToWords, type BroughtComments } from '../../import/brought-comments.ts';
import type { ImportNote } from '../../import/notes.ts';
import { missingToWords } from '../../import/pictures/missing.ts';
import { noteToWords, type EntryReport, type ReportedFault } from '../../import/report.ts';
import { listNoTopics, listRenamed, type ToldTopic } from '../../import/topics.ts';
import { isTextList } from '../../lib/type-guards.ts';
import { asPublished } from '../../posts/checks/draft-faults.ts';
import { voiceOf, type Voice } from '../../words/voice.ts';
import { isDraft, titleOf } from '../write/change-address.ts';
import { readFields } from '../write/compare-versions.ts';
import { toForm } from '../write/file-head.ts';
import type { WrittenFile } from '../write/live-content.ts';
import { toSeenAddress } from '../write/written-file.ts';
import type { FindText } from './report-texts.ts';
import type { Brought } from './take-back.ts';

/** What each text of an import is by now, in the order in which they came. */
export function toItems(
  entries: readonly EntryReport[],
  findText: FindText,
  brought: Brought,
  language: string,
): ReportItem[] {
  const said = { ...voiceOf(language), language };
  return entries.map((entry, index) => toItem(entry, index, findText(entry), brought, said));
}

export function isOf({ state, missing, faults }: ReportItem, part: ReportPart): boolean {
  if (part === 'open') return state === 'draft' || state === 'failed';
  if (part === 'missing')
    return (state === 'draft' || state === 'there') && missing.length + faults.length > 0;
  if (part === 'done') return state === 'live';
  return true;
}

/** In a text that was here before nothing is written: this is left for her to do. */
const FOR_HER: ReadonlySet<ImportNote['kind']> = new Set(['address-left', 'changed-there']);

function toItem(
  entry: EntryReport,
  index: number,
  found: WrittenFile | undefined,
  brought: Brought,
  said: Voice,
): ReportItem {
  const { language, words } = said;
  const { outcome, file, notes, missing, sourceId, why } = entry;
  const titleThere = entry.title.replace(/\s+/g, ' ').trim();
  const text = outcome === 'failed' ? undefined : found;
  // What the check said was said of the text as it came.
  const isAsItCame = text !== undefined && brought.get(text.path) === text.sha;
  const addresses = text && readFields(text.path, text.source)['previousAddresses'];
  const previous = isTextList(addresses) ? addresses : [];
  // What she has written is done with.
  const isDone = ({ kind, found: about }: ImportNote) => kind === 'address-left' && previous.includes(about);
  const left = notes.filter((note) => FOR_HER.has(note.kind) && !isDone(note));
  const changed = notes.filter(({ kind }) => !FOR_HER.has(kind));
  const title = text ? titleOf(text) : titleThere || sourceId;
  return {
    number: index + 1,
    file: outcome === 'written' ? file : undefined,
    title,
    titleThere: text && titleThere !== title ? titleThere : '',
    state: tellState(entry, text),
    stateThere: entry.state === 'published' ? '' : words.moved.states[entry.state],
    see: text && toAddress(text),
    edit: text && toForm(text),
    previous,
    changed: [...tellTopics(entry, words), ...changed.map((note) => noteToWords(note, words))],
    missing: missing.map((each) => `${each.source.slice(0, 200)}: ${missingToWords(each.why, words)}`),
    faults:
      outcome === 'failed'
        ? entry.faults.length > 0
          ? listFaults(entry, '', language)
          : [words.moved.failed(why ?? '')]
        : isAsItCame
          ? listFaults(entry, text.source, language)
          : text
            ? left.map((note) => noteToWords(note, words))
            : [],
    comments: tellComments(entry, said),
  };
}

/** Which of its categories became what, and which nothing; of a text that has no topic at all, that is for her to mend. */
function tellTopics({ topics = [] }: EntryReport, { moved }: Voice['words']): string[] {
  const left = listNoTopics(topics);
  return [
    ...listRenamed(topics).map(({ theirs, ours }) => moved.topics.became(theirs, ours)),
    ...(left !== '' && topics.some(({ ours }) => ours !== undefined) ? [moved.topics.left(left)] : []),
  ];
}

/** How many stand under it since, or why they do not; what came with an import before is no news. */
function tellComments({ comments, brought, outcome }: EntryReport, { words, count }: Voice): string {
  const said = words.movingIn.report;
  const { added, why } = brought ?? { added: comments };
  if (why !== undefined)
    return words.moved.unread.line(count(comments, said.commentsLeft), noPlaceToWords(why, words));
  const came = outcome === 'there' ? added : comments;
  return came > 0 ? count(came, said.comments) : '';
}

/** Comments of texts that did not come with them, such as those of Disqus. */
export function otherCommentsToWords(others: readonly BroughtComments[], { words, count }: Voice): string[] {
  const { line, what } = words.moved.unread;
  return others
    .filter(({ added, why }) => added > 0 || why !== undefined)
    .map(({ title, added, why }) =>
      line(
        what.text(title),
        why === undefined ? count(added, words.movingIn.report.comments) : noPlaceToWords(why, words),
      ),
    );
}

/** What is said of two pictures alike is said once: their names stand with what could not be had. */
function listFaults(entry: EntryReport, source: string, language: string): string[] {
  const tell = (fault: ReportedFault) =>
    entry.topics && isOfTopics(fault)
      ? tellNoTopic(entry.topics, language)
      : tellFault(fault, source, language);
  return [...new Set(entry.faults.map(tell))];
}

function isOfTopics({ fault }: ReportedFault): boolean {
  return fault?.field?.length === 1 && fault.field[0] === 'topics';
}

/** The form has a hint beside its topics; here it is said what is known of those that the text had there. */
function tellNoTopic(topics: readonly ToldTopic[], language: string): string {
  const { moved, movingIn, writing } = voiceOf(language).words;
  const said = moved.topics;
  const left = listNoTopics(topics);
  return `${left === '' ? said.untold : said.none(left)} ${said.advice(movingIn.report.mend, writing.lists.newTopic)}`;
}

/** What is wrong and what to do, as the form says it. */
function tellFault({ words, fault }: ReportedFault, source: string, language: string): string {
  if (!fault) return words;
  const texts = new Map([[fault.file, source]]);
  const [finding] = toFindings({ faults: [asPublished(fault)], texts }, language);
  return finding ? findingToWords(finding) : words;
}

export function findingToWords({ words, advice }: Pick<Finding, 'words' | 'advice'>): string {
  return `${words} ${advice}`;
}

function tellState({ outcome }: EntryReport, text: WrittenFile | undefined): ReportItem['state'] {
  if (outcome === 'failed') return 'failed';
  if (!text) return 'gone';
  if (outcome === 'there') return 'there';
  return isDraft(text) ? 'draft' : 'live';
}

function toAddress(text: WrittenFile): string | undefined {
  if (!isDraft(text)) return toSeenAddress({ kind: text.collection, name: text.name });
  return text.collection === 'posts' ? `/drafts/${text.name}/` : `/drafts/${text.collection}/${text.name}/`;
}
