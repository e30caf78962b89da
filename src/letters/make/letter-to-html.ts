import { escapeHtml } from '../../lib/escape-html.ts';
import { LINK_MARKS } from '../letter.ts';
import type { LetterPart } from './letter-body.ts';
import type { LetterContent } from './letter-content.ts';
import type { LetterDress } from './letter-dress.ts';
import { noteToParts } from './note-to-parts.ts';
import { createPaint, nightStyle, type Paint } from './paint.ts';
import { partsToHtml, ruleToHtml } from './parts-to-html.ts';
import { STACKED } from './table-to-html.ts';
import { linkToHtml, pictureToHtml } from './words-to-html.ts';

/** Pixels: wider lines are hard to read, and mail programs have windows of this width. */
const WIDTH = 600;
const SIDE = 32;

/** What a telephone has less room for; the class names are those of the elements below. */
const PHONE = [
  '.beside{padding:0!important}',
  '.inner{padding:20px 20px 8px!important}',
  `.${STACKED}{display:block!important;padding-right:0!important;padding-bottom:0!important}`,
  `.${STACKED}-below{padding-top:2px!important;padding-bottom:10px!important;border-top-width:0!important}`,
];

/**
 * The HTML of a letter: one column, every style inline, night colours where the program knows of nights. Without its
 * pictures nothing is missing but they; nothing in it counts who opens it, and its links lead where they say.
 */
export function letterToHtml(content: LetterContent, dress: LetterDress): string {
  const { subject, language, title, address, note, parts } = content;
  const paint = createPaint(dress);
  const look = { paint, dress, room: WIDTH - 2 * SIDE, isInvitation: false };
  const heading = escapeHtml(title);
  const named =
    address === undefined
      ? heading
      : `<a href="${escapeHtml(address)}" ${paint(['text'], 'text-decoration:none')}>${heading}</a>`;
  const { heading: headingFont, text: textFont } = dress.fonts;
  // Every language that a site can be in is written from the left (tests/unit/letters/made-letter.test.ts), so sides
  // are named: Outlook knows no "start".
  // Tables, since Outlook's Windows program draws with Word, which knows no other column; the first comment is for
  // it alone, as it knows no greatest width either.
  return `<!DOCTYPE html>
<html lang="${escapeHtml(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>${escapeHtml(subject)}</title>
<style>:root{color-scheme:light dark}@media (max-width:480px){${PHONE.join('')}}${nightStyle(dress)}</style>
</head>
<body ${paint(['page', 'text'], 'margin:0;padding:0')}>
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" lang="${escapeHtml(language)}" ${paint(['page'], 'border:0')}><tr><td align="center" ${paint([], 'padding:24px 12px', 'beside')}>
<!--[if mso]><table role="presentation" width="${WIDTH}" cellpadding="0" cellspacing="0"><tr><td><![endif]-->
<div style="max-width:${WIDTH}px;margin:0 auto"><table role="presentation" width="100%" cellpadding="0" cellspacing="0" ${paint(['sheet', 'line'], `border-width:1px;border-style:solid;border-radius:12px`)}><tr><td ${paint(['text'], `padding:28px ${SIDE}px 12px;font-family:${textFont};font-size:17px;line-height:1.55;text-align:left`, 'inner')}>
${headToHtml(content.from, paint)}
${partsToHtml(above(note), look)}
<h1 ${paint(['text'], `margin:0 0 16px;font-family:${headingFont};font-size:32px;line-height:1.2;font-weight:bold;word-break:break-word`)}>${named}</h1>
${partsToHtml(parts, look)}
${footToHtml(content.foot, paint)}
</td></tr></table></div>
<!--[if mso]></td></tr></table><![endif]-->
</td></tr></table>
</body>
</html>
`;
}

/** The coach's lines, kept apart from the post. */
function above(note: string): LetterPart[] {
  const parts = noteToParts(note);
  return parts.length > 0 ? [...parts, { kind: 'rule' }] : [];
}

function headToHtml({ title, address, picture, isLogo }: LetterContent['from'], paint: Paint): string {
  const drawn = pictureToHtml(picture, isLogo ? 200 : 32, 'display:block');
  const home = escapeHtml(address);
  const cells = isLogo
    ? // The ground that the logo was made for, by night as well.
      `<td style="padding:6px 8px;background-color:#ffffff;border-radius:8px"><a href="${home}" ${paint(['text'], 'text-decoration:none')}>${drawn}</a></td>`
    : `<td style="padding:0 12px 0 0">${drawn}</td><td style="font-size:17px;line-height:1.3"><a href="${home}" ${paint(['text'], 'text-decoration:none;font-weight:bold')}>${escapeHtml(title)}</a></td>`;
  return `<table role="presentation" cellpadding="0" cellspacing="0" style="margin:0 0 24px"><tr>${cells}</tr></table>`;
}

function footToHtml({ why, choices, end, postalAddress }: LetterContent['foot'], paint: Paint): string {
  const line = (inner: string) =>
    `<p ${paint(['quiet'], 'margin:0 0 10px;font-size:14px;line-height:1.5')}>${inner}</p>`;
  const look = { paint, room: 0 };
  const links = [
    linkToHtml(LINK_MARKS.choices, escapeHtml(choices), look),
    linkToHtml(LINK_MARKS.end, escapeHtml(end), look),
  ];
  return [
    ruleToHtml(paint),
    line(escapeHtml(why)),
    line(links.join(' &middot; ')),
    line(escapeHtml(postalAddress.trim()).replaceAll('\n', '<br>')),
  ].join('\n');
}
