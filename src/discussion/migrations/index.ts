import type { Migration } from 'kysely/migration';
import { createRatings } from './001-create-ratings.ts';
import { createComments } from './002-create-comments.ts';
import { createNoticesAndProofs } from './003-create-notices-and-proofs.ts';
import { createOwner } from './050-create-owner.ts';
import { createReports } from './051-create-reports.ts';
import { createRaters } from './060-create-raters.ts';
import { createEarlierTexts } from './061-create-earlier-texts.ts';
import { indexCommentPages } from './062-index-comment-pages.ts';
import { addAnswersByMail } from './063-add-answers-by-mail.ts';
import { mailLinksAgain } from './064-mail-links-again.ts';
import { createReadings } from './065-create-readings.ts';
import { createImportedRatings } from './066-create-imported-ratings.ts';
import { createSubscribers } from './067-create-subscribers.ts';
import { createLetters } from './068-create-letters.ts';
import { createLetterQuestions } from './069-create-letter-questions.ts';
import { proveNotices } from './070-prove-notices.ts';

/** In the order in which they run; a released one is never edited. */
export const migrations: Record<string, Migration> = {
  '001-create-ratings': createRatings,
  '002-create-comments': createComments,
  '003-create-notices-and-proofs': createNoticesAndProofs,
  '050-create-owner': createOwner,
  '051-create-reports': createReports,
  '060-create-raters': createRaters,
  '061-create-earlier-texts': createEarlierTexts,
  '062-index-comment-pages': indexCommentPages,
  '063-add-answers-by-mail': addAnswersByMail,
  '064-mail-links-again': mailLinksAgain,
  '065-create-readings': createReadings,
  '066-create-imported-ratings': createImportedRatings,
  '067-create-subscribers': createSubscribers,
  '068-create-letters': createLetters,
  '069-create-letter-questions': createLetterQuestions,
  '070-prove-notices': proveNotices,
};
