import type { ImportedSite } from '../../../../src/import/imported.ts';
import { unreadToWords } from '../../../../src/import/unread.ts';
import { wordsOf } from '../../../../src/words/words.ts';

/** What became nothing, as the command says it. */
export const tellUnread = ({ unread }: Pick<ImportedSite, 'unread'>): string[] =>
  unread.map((each) => unreadToWords(each, wordsOf('en-GB')));
