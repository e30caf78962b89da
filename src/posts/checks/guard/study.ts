import { splitList } from '../../schema/components/case-study.ts';
import { findAttribute } from '../../source/attributes.ts';
import type { Block, Element } from '../../source/tree.ts';
import type { Document } from '../../source/content.ts';
import type { DocumentContext } from '../rule.ts';
import { toAllowed, type Allowed } from './allowed.ts';
import { findRules } from './languages/language-rules.ts';
import type { LanguageRules } from './languages/guard-language.ts';
import { cutTokens } from './languages/words-of.ts';
import { listStories } from './stories.ts';
import { normalizeWord, readTokens, type Token } from '../words/tokens.ts';

/** A client's story, with the words that may be capitalised in it. */
export interface Study {
  /** Which of the document's stories, from 0. */
  story: number;
  element: Element;
  people: string[];
  /** Declared people, and the words and phrases that are allowed. */
  allowed: Allowed;
  /** How it is read for names; undefined where its language is none that is known, which is told of the site. */
  rules: LanguageRules | 'english' | undefined;
  blocks: { block: Block; tokens: Token[] }[];
}

export function readStudies(
  document: Document,
  { content, components, language }: Pick<DocumentContext, 'content' | 'components' | 'language'>,
): Study[] {
  const { body, text } = document;
  const rules = findRules(language);
  return listStories(document, components).map((element, story) => {
    const list = (name: string) => splitList(findAttribute(element, name)?.value ?? '').map(normalizeWord);
    const people = list('people');
    return {
      story,
      element,
      people,
      allowed: toAllowed([...people, ...list('allow'), ...content.siteView.allow]),
      blocks: (body?.blocks ?? [])
        .filter((block) => block.study === element)
        .map((block) => {
          const tokens = readTokens(block, text.source);
          const isCut = rules !== undefined && rules !== 'english';
          return { block, tokens: isCut ? cutTokens(tokens, rules, people) : tokens };
        }),
      rules,
    };
  });
}
