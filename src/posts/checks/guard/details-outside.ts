import type { Block } from '../../source/tree.ts';
import type { Fault } from '../report.ts';
import type { DocumentRule } from '../rule.ts';
import { readYamlComments } from '../yaml-comments.ts';
import { findDetails } from './details.ts';
import { toFault } from './fault-in-block.ts';
import { listOutside } from './texts-outside.ts';
import { findRules } from './languages/language-rules.ts';
import type { LanguageRules } from './languages/guard-language.ts';

/** What a text outside of the stories tells of a person only. A date of many kinds is told everywhere. */
const BORN = /\b(?:born|birth(?:day|date)?)\b[^.!?]{0,20}\d/iu;

const TITLED = /\b(?:Dr|Doctor|Mr|Mrs|Ms|Miss|Mx)\.? \p{Lu}[\p{L}'’-]+/gu;

/** Of whom a text tells, and not what was found out or written: "Mrs Pham said". */
const TELLS = /^,? (?:who|had|has|was|is|came|went|said|told|asked|lives|lived|works|worked|never|always)\b/u;

/**
 * Outside of the stories a telephone number or a date of birth may be a client's as well. What content/site.yaml has is
 * the coach's own, or a line that helps.
 */
export const checkDetailsOutside: DocumentRule = (document, { content, schemas, language }) => {
  const rules = findRules(language);
  const own = content.files.texts.get('site.yaml') ?? '';
  const blocks = [...listOutside(document, { schemas }), ...readYamlComments(document.yaml)];
  return blocks.flatMap((block): Fault[] => {
    const details = findDetails(block.text, rules)
      .filter(
        ({ slug, written }) => slug !== 'exact-date' && !written.startsWith('@') && !own.includes(written),
      )
      .filter(({ written }) => isOfAnother(sentenceAround(block.text, written), rules))
      .map(({ written, what }) => [written, what] as const);
    const born = findBorn(block.text, rules);
    const titled = listTitled(block.text, rules).map(
      (written) => [written, 'somebody’s title and surname'] as const,
    );
    return [...details, ...(born ? [[born, 'a date of birth'] as const] : []), ...titled].map(
      ([written, what]) => tell(document, block, written, what),
    );
  });
};

/** How a text is read: as English, in another language, or by what is the same in all. */
type Rules = LanguageRules | 'english' | undefined;

function findBorn(text: string, rules: Rules): string | undefined {
  if (rules === 'english') return BORN.exec(text)?.[0];
  const born = rules?.details.born.exec(text)?.[0];
  return born !== undefined && isOfAnother(sentenceAround(text, born), rules) ? born : undefined;
}

/** Titles with the surname, of people of whom something is told. */
function listTitled(text: string, rules: Rules): string[] {
  if (rules === 'english') {
    // Most texts have none, and to match them all costs more than to see that.
    if (text.search(TITLED) < 0) return [];
    return Array.from(text.matchAll(TITLED))
      .filter(({ 0: written, index }) => TELLS.test(text.slice(index + written.length)))
      .map(([written]) => written);
  }
  return Array.from(text.matchAll(/\p{Lu}[\p{L}'’-]+/gu)).flatMap(({ 0: surname, index }) => {
    const title = rules?.title.exec(text.slice(0, index))?.[0];
    return title !== undefined && rules?.acts.test(text.slice(index + surname.length))
      ? [title + surname]
      : [];
  });
}

/** Of somebody, and not of whoever writes: "She can be had under", and not "Write to me at". */
function isOfAnother(sentence: string, rules: Rules): boolean {
  if (rules === undefined) return false;
  if (rules !== 'english')
    return rules.details.another.test(sentence) && !rules.details.writer.test(sentence);
  return (
    /\b(?:he|she|her|his|him|clients?|couple|wife|husband)\b/iu.test(sentence) &&
    !/\b(?:me|my|us|our|here)\b/iu.test(sentence)
  );
}

function sentenceAround(text: string, words: string): string {
  const at = text.indexOf(words);
  const start = Math.max(...['. ', '? ', '! ', '\n'].map((end) => text.lastIndexOf(end, at))) + 1;
  const rest = text.slice(at + words.length);
  return text.slice(start, at + words.length + (/[.?!](?:\s|$)/u.exec(rest)?.index ?? rest.length));
}

function tell(document: Parameters<DocumentRule>[0], block: Block, written: string, what: string): Fault {
  return toFault(document, block, written, 'detail-outside-story', {
    message: `The text gives ${what}, outside of the client stories.`,
    found: written,
    expected: 'nothing by which a client could be found',
    mend: {
      advice:
        'Take it out if it is a client’s. What is yours, or a line that helps, belongs into content/site.yaml, from where pages show it.',
    },
  });
}
