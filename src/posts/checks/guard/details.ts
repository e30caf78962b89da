import type { Document } from '../../source/content.ts';
import type { MendWords } from '../../source/source-text.ts';
import type { FaultSlug } from '../fault-kinds.ts';
import type { Fault } from '../report.ts';
import type { DocumentRule } from '../rule.ts';
import { toFault } from './fault-in-block.ts';
import { findAge, listPatterns } from './languages/details.ts';
import type { LanguageRules } from './languages/guard-language.ts';
import { readStudies, type Study } from './study.ts';
import { tellWorkplace } from './workplace.ts';

const MONTH = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';

const WITHOUT = { advice: 'Tell the story without it: one person could be found by it.' };

/** What points to one person although it names nobody. */
const DETAILS: { slug: FaultSlug; pattern: RegExp; what: string; mend: MendWords }[] = [
  {
    slug: 'contact-detail',
    pattern: /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gu,
    what: 'an email address',
    mend: WITHOUT,
  },
  {
    slug: 'contact-detail',
    pattern: /(?<![\w@])@[A-Za-z_][\w.]{2,}/gu,
    what: 'somebody’s handle',
    mend: WITHOUT,
  },
  {
    slug: 'contact-detail',
    pattern: /(?<![\d.,£$€])\+?\(?\d[\d ()/-]{7,}\d/gu,
    what: 'a telephone number',
    mend: WITHOUT,
  },
  {
    slug: 'contact-detail',
    // As it is called within a town: "555-0148".
    pattern: /(?<![\d.,£$€-])\d{3}[- ]\d{4}(?![\d-])/gu,
    what: 'a telephone number',
    mend: WITHOUT,
  },
  {
    slug: 'contact-detail',
    pattern:
      /(?<![\w@./-])(?!www\.)(?:[a-z\d-]{3,}\.)+(?:com|org|net|info|biz|co|io|me|uk|us|ie|ca|au|nz|za|de|fr|es|se|nl|in|app|blog|coach|online|site|shop|store|website|example|test)\b(?:\/\S*)?/gu,
    what: 'a web address',
    mend: WITHOUT,
  },
  {
    slug: 'contact-detail',
    pattern: /\b(?:https?:\/\/|www\.)\S+/giu,
    what: 'a web address',
    mend: WITHOUT,
  },
  {
    slug: 'contact-detail',
    pattern:
      /\b\d+[a-z]?,? (?:\p{Lu}[\p{L}'’-]+ ){1,3}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Drive|Close|Court|Square|Terrace|Way|Place|Crescent)\b/gu,
    what: 'a street and its number',
    mend: { advice: 'Tell what kind of place it is.', example: 'a small town' },
  },
  {
    slug: 'contact-detail',
    pattern: /\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b/gu,
    what: 'a postcode',
    mend: { advice: 'Tell what kind of place it is.', example: 'a small town' },
  },
  {
    slug: 'exact-date',
    pattern: new RegExp(
      `\\b(?:\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${MONTH}|${MONTH} \\d{1,2}(?:st|nd|rd|th)?)\\b(?:,? \\d{4})?|\\b\\d{4}-\\d{2}-\\d{2}\\b|\\b\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4}\\b`,
      'gu',
    ),
    what: 'an exact date',
    mend: { advice: 'Tell a time that many share.', example: 'one spring' },
  },
];

const TENS =
  '(?:twenty|thirty|forty|fifty|sixty|seventy|eighty)(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?';
const YEARS = `(?:\\d{2}|${TENS})`;
/** Not "in her forties", which many share. */
const AGE = new RegExp(
  `\\b(?:${YEARS}[- ]years?[- ]old|aged? ${YEARS}|(?:is|was|turned|now|am|are) ${YEARS}(?! ?(?:%|percent|per cent|minutes|hours|days|weeks|months|years (?!old)|miles|pounds|dollars|euros|times|people|kilos)))\\b`,
  'iu',
);

/** What somebody does for a living, and where by its name: "an inspector for First". */
const EMPLOYER =
  /\b(?:works?|worked|working|employed|job|\p{L}+(?:er|or|ist|ant|ian|nurse|clerk|chef|cook|vet|pilot|nurse|partner|head)) (?:at|for|with) (?:the )?\p{Lu}[\p{L}&-]+/u;

/** What points to one person, in a text of whoever it is. */
export interface Detail {
  slug: FaultSlug;
  written: string;
  /** What it is, in words: "a telephone number". */
  what: string;
  mend: MendWords;
}

/**
 * One of these stands in every detail of English, and in one text of twelve. To look for all nine kinds in all texts takes
 * half a second for 1,000 posts.
 */
const IN_EVERY_DETAIL = /[\d@]|\.[a-z]|\/\/|www\./iu;

/** The details in a text; of two that share letters the one that is told more exactly. */
export function findDetails(text: string, rules: LanguageRules | 'english' | undefined): Detail[] {
  const isOther = rules !== undefined && rules !== 'english';
  if (!isOther && !IN_EVERY_DETAIL.test(text)) return [];
  const taken: { start: number; end: number }[] = [];
  const ofLanguage = isOther ? listPatterns(rules) : [];
  return [...ofLanguage, ...DETAILS].flatMap(({ slug, pattern, what, mend }) =>
    Array.from(text.matchAll(pattern)).flatMap(({ 0: written, index }) => {
      const end = index + written.length;
      if (taken.some((other) => index < other.end && other.start < end)) return [];
      taken.push({ start: index, end });
      return [{ slug, written, what, mend }];
    }),
  );
}

/** Addresses, numbers, dates: a changed name does not hide a person of whom these are told. */
export const checkStudyDetails: DocumentRule = (document, context) =>
  readStudies(document, context).flatMap(({ blocks, rules }) => {
    const found = blocks.flatMap(({ block }) =>
      findDetails(block.text, rules).map(({ slug, written, what, mend }) =>
        toFault(document, block, written, slug, {
          message: `A client story gives ${what}.`,
          found: written,
          mend,
        }),
      ),
    );
    if (rules !== 'english') return [...found, ...tellAge(document, { blocks, rules })];
    found.push(...tellWorkplace(document, { blocks }));
    const aged = blocks.find(({ block }) => AGE.test(block.text));
    if (!aged || !blocks.some(({ block }) => EMPLOYER.test(block.text))) return found;
    const written = AGE.exec(aged.block.text)?.[0] ?? '';
    return [
      ...found,
      toFault(document, aged.block, written, 'age-and-employer', {
        message: 'A client story tells an age and an employer; the two together may be one person.',
        found: written,
        mend: {
          advice: 'Make one of the two vaguer: a decade of life, or a kind of work.',
          example: 'in her thirties',
        },
      }),
    ];
  });

/** The same in another language: an age, and where somebody lives or works. */
function tellAge(document: Document, { blocks, rules }: Pick<Study, 'blocks' | 'rules'>): Fault[] {
  if (rules === undefined || rules === 'english') return [];
  const texts = blocks.map(({ block }) => block.text);
  const age = findAge(texts, rules);
  const aged = blocks.find(({ block }) => age !== undefined && block.text.includes(age));
  if (age === undefined || !aged) return [];
  return [
    toFault(document, aged.block, age, 'age-and-employer', {
      message: 'A client story tells an age, and a place or an employer; the two together may be one person.',
      found: age,
      mend: { advice: 'Make one of the two vaguer: a decade of life, a kind of place, or a kind of work.' },
    }),
  ];
}
