import { dateToIsoDay, dateToWords, hourToWords } from '../../lib/dates.ts';
import type { SaveAnswer } from '../../editor/form/write-view.ts';
import type { WrittenKind } from '../../editor/form/written-kind.ts';
import type { Declared } from '../../posts/source/declared.ts';
import { voiceOf } from '../../words/voice.ts';
import { toDraftAddress, toFormAddress, toSeenAddress } from './written-file.ts';

interface SavedFile {
  kind: WrittenKind;
  name: string;
  base: string;
  /** Of a post or a page. */
  declared: Pick<Declared, 'draft' | 'publishedAt'> | undefined;
  timeZone: string;
  language: string;
  now: Date;
  /** What is said of the letter about a post that has gone live. */
  letter: string | undefined;
}

export type PostState = 'draft' | 'scheduled' | 'live';

export function stateOfPost(
  { draft, publishedAt }: NonNullable<SavedFile['declared']>,
  now: Date,
): PostState {
  if (draft) return 'draft';
  return publishedAt !== undefined && publishedAt > now ? 'scheduled' : 'live';
}

/** What is said of a text that is in git by now: where to see it, and when readers can. */
export function savedToAnswer(saved: SavedFile): SaveAnswer {
  const { declared, timeZone, language, now, base, letter, ...file } = saved;
  const voice = voiceOf(language);
  const said = voice.words.writing.saved;
  const common = { edit: toFormAddress(file), base };
  const state = declared ? stateOfPost(declared, now) : 'live';
  const draft = toDraftAddress(file);
  if (state === 'draft') return { kind: 'draft', see: draft, ...common, words: said.draft };
  const at = declared?.publishedAt;
  if (state === 'scheduled' && at) {
    const hour = hourToWords(at, timeZone, voice.language);
    const tomorrow = new Date(now.getTime() + 24 * 60 * 60 * 1000);
    const isTomorrow = dateToIsoDay(at, timeZone) === dateToIsoDay(tomorrow, timeZone);
    const day = isTomorrow ? undefined : dateToWords(at, timeZone, voice.language);
    const words = day === undefined ? said.tomorrow(hour) : said.scheduled(day, hour);
    return { kind: 'published', see: draft, ...common, goesLive: at.toISOString(), words };
  }
  const words = [said.published, letter ?? []].flat().join(' ');
  return { kind: 'published', see: toSeenAddress(file), ...common, words };
}
