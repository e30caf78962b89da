import { escapeHtml } from '../../lib/escape-html.ts';
import { LINK_MARKS, type MadeLetter } from '../../letters/letter.ts';

/** A letter as the coach sees it: where a reader has links of her own, hers lead to the page where anybody joins. */
export function madeForCoach(made: MadeLetter, siteUrl: URL): MadeLetter {
  const link = new URL('/letters/', siteUrl).href;
  const withLink = (text: string, written: string) =>
    Object.values(LINK_MARKS).reduce((filled, mark) => filled.replaceAll(mark, () => written), text);
  return { ...made, html: withLink(made.html, escapeHtml(link)), text: withLink(made.text, link) };
}
