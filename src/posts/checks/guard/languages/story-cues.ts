import type { Block } from '../../../source/tree.ts';
import type { Document } from '../../../source/content.ts';
import type { Fault } from '../../report.ts';
import type { DocumentContext } from '../../rule.ts';
import { toFault } from '../fault-in-block.ts';
import type { LanguageRules, StoryCues } from './guard-language.ts';
import { listOutside } from '../texts-outside.ts';
import { splitSentences } from './sentences.ts';

/**
 * Texts outside of the stories that begin as a client's story does. A few words carry less than signs that are weighed,
 * so it is a warning, and nothing is written in place of it.
 */
export function checkStoryCues(
  document: Document,
  context: DocumentContext,
  { rules, name }: { rules: LanguageRules; name: string },
): Fault[] {
  return listOutside(document, context).flatMap((block): Fault[] => {
    const sentence = findStory(block.text, rules.cues);
    return sentence === undefined ? [] : [tell(document, block, sentence, { name, today: context.today })];
  });
}

/** The sentence that begins a story; undefined where none does. */
export function findStory(text: string, cues: StoryCues): string | undefined {
  const sentences = splitSentences(text);
  return sentences.find((sentence, at) => {
    const plain = toPlain(sentence);
    const around = `${toPlain(sentences[at - 1] ?? '')} ${plain}`;
    if (cues.against.test(around)) return false;
    if (cues.client.test(plain)) return true;
    if (cues.own.test(around)) return false;
    const following = `${plain} ${toPlain(sentences[at + 1] ?? '')}`;
    return (
      cues.met.test(plain) ||
      (cues.role.test(plain) && cues.past.test(plain)) ||
      (cues.setting.test(plain) && cues.theyDid.test(following))
    );
  });
}

function toPlain(text: string): string {
  return text.replaceAll('’', "'").replace(/\s+/gu, ' ');
}

function tell(
  document: Document,
  block: Block,
  sentence: string,
  tag: { name: string; today: string },
): Fault {
  return toFault(document, block, sentence, 'story-cue-outside', {
    message: `This begins as the story of a client does, outside of a <${tag.name}>.`,
    found: sentence.slice(0, 120),
    expected: `a <${tag.name}>, where readers are told how people are protected`,
    mend: {
      advice: `If it is a client’s story, tell it between <${tag.name}> and </${tag.name}>, with a tag such as this one. If it is none, accept the warning.`,
      example: `<${tag.name} basis="disguised" reviewed="${tag.today}">`,
    },
  });
}
