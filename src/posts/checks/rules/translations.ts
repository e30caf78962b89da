import type { Document } from '../../source/content.ts';
import { faultAt } from '../../source/source-text.ts';
import { findValue } from '../../source/yaml-file.ts';
import type { Fault } from '../report.ts';
import type { ContentRule, RuleContext } from '../rule.ts';

/** A translation is in a language of its own, and of an original; that there is one, the references tell. */
export const checkTranslations: ContentRule = ({ content }) => [
  ...checkGroup(content.posts, ({ declared }) => declared.id, content),
  ...checkGroup(content.pages, ({ slug }) => slug, content),
];

function checkGroup(
  documents: readonly Document[],
  nameOf: (document: Document) => string,
  { siteView }: RuleContext['content'],
): Fault[] {
  const languageOf = ({ declared }: Document) => declared.language ?? siteView.language;
  return documents.flatMap((document): Fault[] => {
    const { translationOf } = document.declared;
    const original = documents.find((each) => translationOf !== undefined && nameOf(each) === translationOf);
    if (!original || original === document) return [];
    const further = original.declared.translationOf;
    if (further !== undefined)
      return [
        tell(document, {
          message: `"${translationOf}" is itself a translation, of "${further}".`,
          expected: 'the original, which all its translations name',
          mend: { write: further },
        }),
      ];
    const language = languageOf(document);
    const twin = [original, ...documents].find(
      (each) =>
        each !== document &&
        languageOf(each) === language &&
        (each === original || each.declared.translationOf === translationOf),
    );
    if (!twin) return [];
    return [
      tell(document, {
        message: `This is in the same language ("${language}") as ${twin.text.file}, so neither can be a translation of the other.`,
        expected: 'a language of its own',
        mend: { advice: 'Say in which language it is, as in "language: sv", or take this line out.' },
      }),
    ];
  });
}

function tell(
  { text, yaml, declared }: Document,
  words: Pick<Parameters<typeof faultAt>[4], 'message' | 'expected' | 'mend'>,
): Fault {
  const { offset, length } = findValue(yaml, ['translationOf']);
  return faultAt(text, offset, length, 'translation-unclear', {
    ...words,
    found: declared.translationOf ?? '',
  });
}
