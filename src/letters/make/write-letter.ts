import type { MadeLetter } from '../letter.ts';
import type { LetterContent } from './letter-content.ts';
import type { LetterDress } from './letter-dress.ts';
import { letterToHtml } from './letter-to-html.ts';
import { letterToText } from './letter-to-text.ts';

export function writeLetter(content: LetterContent, dress: LetterDress): MadeLetter {
  return {
    subject: content.subject,
    html: letterToHtml(content, dress),
    text: letterToText(content),
  };
}
