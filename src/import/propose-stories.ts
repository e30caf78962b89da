import { findRules } from '../posts/checks/guard/languages/language-rules.ts';
import { findStories, type FoundStory } from '../posts/checks/guard/story/find-stories.ts';
import type { Lexicon } from '../posts/checks/words/lexicon.ts';
import { CONTENT_SCHEMAS } from '../posts/schema/content-schemas.ts';
import { parseDocument } from '../posts/source/content.ts';
import { textToSource } from '../posts/source/source-text.ts';
import type { KnownSite } from './known-site.ts';
import type { StoryReport } from './report.ts';

export interface Proposed {
  text: string;
  stories: StoryReport[];
}

export type ProposeStories = (file: string, text: string, language?: string) => Proposed;

/**
 * Has client's stories stand in a case study each. On what grounds one may be told, and whether somebody could be recognised,
 * is for the coach to say: the tag has neither, which the check tells, and a draft that has a fault is not published.
 *
 * @param getLexicon asked once something is to be read
 */
export function makeProposeStories(
  { language: ours, people }: Pick<KnownSite, 'language' | 'people'>,
  getLexicon: () => Lexicon,
): ProposeStories {
  const authorNames = new Set(people.flatMap(({ name }) => name.toLowerCase().split(/\s+/)));
  return (file, text, language = ours) => {
    // In other languages the guard knows how stories begin, and not where they end.
    if (findRules(language) !== 'english') return { text, stories: [] };
    const document = parseDocument('post', textToSource(file, text));
    const context = { lexicon: getLexicon(), authorNames, schemas: CONTENT_SCHEMAS };
    return wrapAll(text, findStories(document, context));
  };
}

function wrapAll(text: string, found: readonly FoundStory[]): Proposed {
  let made = '';
  let from = 0;
  const stories: StoryReport[] = [];
  for (const { place, named, begins } of found) {
    const people = listPeople(named);
    const tag = people.length > 0 ? `CaseStudy people="${people.join(', ')}"` : 'CaseStudy';
    const end = place.offset + place.length;
    made += text.slice(from, place.offset);
    stories.push({ line: made.split('\n').length, people, begins, lacks: ['basis', 'reviewed'] });
    made += `<${tag}>\n\n${text.slice(place.offset, end)}\n\n</CaseStudy>`;
    from = end;
  }
  return { text: made + text.slice(from), stories };
}

/**
 * Whom a story is about is named again and again. One who is named once among them may be somebody else, or the right name of
 * one of them: whoever wrote it has to say, and until then the guard asks.
 */
function listPeople(named: FoundStory['named']): string[] {
  const often = named.filter(({ times }) => times > 1);
  return (often.length > 0 ? often : named).map(({ name }) => name);
}
