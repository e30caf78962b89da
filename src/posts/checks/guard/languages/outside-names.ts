import { splitList } from '../../../schema/components/case-study.ts';
import { findAttribute } from '../../../source/attributes.ts';
import type { Block } from '../../../source/tree.ts';
import type { Document } from '../../../source/content.ts';
import type { DocumentContext } from '../../rule.ts';
import { normalizeWord, readTokens, type Token } from '../../words/tokens.ts';
import { toAllowed } from '../allowed.ts';
import { isKnownName } from './judge-names.ts';
import type { LanguageRules } from './guard-language.ts';
import { startsSentence } from './sentences.ts';
import { cutTokens } from './words-of.ts';

/** People of all stories of a document, as they are declared: of them it may speak. */
export function listTold({ body }: Document): string[] {
  const studies = new Set((body?.blocks ?? []).flatMap(({ study }) => (study ? [study] : [])));
  return [...studies].flatMap((study) =>
    splitList(findAttribute(study, 'people')?.value ?? '').map(normalizeWord),
  );
}

/**
 * First names of some blocks that nothing explains. A surname behind the name explains it, here and below, as do the
 * words for somebody of the writer's own.
 */
export function listBareNames(
  blocks: readonly Block[],
  source: string,
  rules: LanguageRules,
  { told, context }: { told: readonly string[]; context: DocumentContext },
): Token[] {
  const allowed = toAllowed([...told, ...context.content.siteView.allow]);
  const explained = new Set<string>();
  return blocks.flatMap((block) => {
    const tokens = cutTokens(readTokens(block, source), rules, told);
    return tokens.filter((token, index) => {
      if (!isName(token, rules) || context.authorNames.has(token.bare.toLowerCase())) return false;
      if (isPublic(tokens, index, rules) || rules.ownPeople.test(token.before)) explained.add(token.bare);
      return !explained.has(token.bare) && !allowed.has(tokens, index);
    });
  });
}

function isName({ bare, before, after }: Token, rules: LanguageRules): boolean {
  if (!/^\p{Lu}/u.test(bare)) return false;
  const lower = bare.toLowerCase();
  if (rules.ordinary.lengthAt([{ bare, word: bare }], 0) > 0) return false;
  if (isKnownName(lower, rules)) return true;
  if (!rules.nameWords.has(lower) || rules.hasCapitalNouns) return false;
  return !startsSentence(before) || rules.acts.test(after);
}

/** "Esther Perel"; where any noun may follow a name, not behind a word after which the verb comes last. */
function isPublic(tokens: readonly Token[], index: number, rules: LanguageRules): boolean {
  const [token, next] = [tokens[index], tokens[index + 1]];
  if (!token || !next || !/^\p{Lu}/u.test(next.bare)) return isSurnameOf(tokens[index - 1], token);
  const between = next.before.slice(token.before.length + token.written.length);
  if (rules.hasCapitalNouns && SUBORDINATE.test(token.before)) return false;
  return (
    /^ (?:(?:von|van|de|der|den|af|du|le|la|del) )*$/u.test(between) &&
    !rules.grammar.has(next.bare.toLowerCase())
  );
}

/** "Weil Anna Angst hatte". */
const SUBORDINATE = /(?<!\p{L})(?:als|weil|dass|wenn|ob|da|obwohl|nachdem|bevor|während|damit|wie|und)\s$/iu;

/** "Sue Johnson": the second is a first name as well. */
function isSurnameOf(previous: Token | undefined, token: Token | undefined): boolean {
  if (!previous || !token || !/^\p{Lu}/u.test(previous.bare)) return false;
  return token.before.slice(previous.before.length + previous.written.length) === ' ';
}
