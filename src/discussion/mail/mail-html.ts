import { escapeHtml } from '../../lib/escape-html.ts';
import type { MailColours, MailDress } from './mail-dress.ts';
import type { MailPart, MailWords } from './mail-parts.ts';

/** What is styled by night as well, by its class: mail programs know of no custom properties. */
const ROLES = {
  page: ['background', 'surface'],
  sheet: ['background', 'raised'],
  text: ['color', 'text'],
  quiet: ['color', 'quiet'],
  link: ['color', 'accent'],
  line: ['border-color', 'line'],
} as const satisfies Record<string, readonly [string, keyof MailColours]>;

type Role = keyof typeof ROLES;

/**
 * The HTML of a mail: one column, every style inline, night colours where the program knows of nights. It fetches nothing
 * and counts nobody, and its links lead where they say.
 */
export function mailToHtml({ subject, language, parts }: Omit<MailWords, 'text'>, dress: MailDress): string {
  const { light, dark, fonts, title } = dress;
  const look = (roles: readonly Role[], more = '') => {
    const colours = roles.map((role) => `${ROLES[role][0]}:${light[ROLES[role][1]]}`);
    return `class="${roles.join(' ')}" style="${escapeHtml([...colours, more].filter(Boolean).join(';'))}"`;
  };
  const night = Object.entries(ROLES).map(([role, [property, colour]]) => {
    return `.${role}{${property}:${dark[colour]}!important}`;
  });
  const body = parts.map((each) => partToHtml(each, look)).join('\n');
  // Tables, since Outlook's Windows program draws with Word, which knows no other column of a width. The sheet is put in
  // the middle by its own attribute and not by its cell's: words then begin at the side of their script, with no
  // text-align, of which that program knows neither "start" nor which side it is.
  return `<!DOCTYPE html>
<html lang="${escapeHtml(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>${escapeHtml(subject)}</title>
<style>:root{color-scheme:light dark}@media (prefers-color-scheme:dark){${night.join('')}}</style>
</head>
<body ${look(['page', 'text'], 'margin:0;padding:0')}>
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" ${look(['page'], 'border:0')}><tr><td style="padding:24px 12px">
<table role="presentation" align="center" width="100%" cellpadding="0" cellspacing="0" ${look(['sheet', 'line'], 'max-width:576px;margin:0 auto;border-width:1px;border-style:solid;border-radius:12px')}><tr><td ${look(['text'], `padding:8px 24px 16px;font-family:${fonts.text};font-size:17px;line-height:1.5`)}>
<p ${look(['quiet'], 'margin:12px 0;font-size:15px')}>${escapeHtml(title)}</p>
<h1 ${look(['text'], `margin:0 0 16px;font-family:${fonts.heading};font-size:24px;line-height:1.25;word-break:break-word`)}>${escapeHtml(subject)}</h1>
${body}
</td></tr></table>
</td></tr></table>
</body>
</html>
`;
}

type Look = (roles: readonly Role[], more?: string) => string;

const PARAGRAPH = 'margin:0 0 16px;word-break:break-word';

function partToHtml(each: MailPart, look: Look): string {
  switch (each.kind) {
    case 'words':
    case 'letter':
      return each.text
        .split(/\n{2,}/)
        .map((words) => `<p dir="auto" style="${PARAGRAPH}">${toLines(words)}</p>`)
        .join('\n');
    case 'quote':
      return `<blockquote dir="auto" ${look(['line'], `${PARAGRAPH};padding:0 0 0 12px;border-width:0 0 0 3px;border-style:solid`)}>${toLines(each.text)}</blockquote>`;
    case 'report':
      return `<pre ${look(['line'], `${PARAGRAPH};padding:12px;border-width:1px;border-style:solid;font-size:14px;white-space:pre-wrap`)}>${escapeHtml(each.text)}</pre>`;
    case 'address':
      return `<p style="${PARAGRAPH}">${toLines(each.text)}<br>${toLink(each.address, each.address, look, 'word-break:break-all')}</p>`;
    case 'link': {
      const { before, name } = splitName(each.text);
      const link = toLink(name, each.address, look, 'display:inline-block;padding:12px 0;font-weight:bold');
      return `<p style="margin:0 0 4px">${before && `${toLines(before)} `}${link}</p>`;
    }
  }
}

/** "It stays where it is until you decide. Reject:" as what is said and what its link is called: "Reject". */
function splitName(words: string): { before: string; name: string } {
  const [, before = '', last = words] = /^(.*[.!?])\s+(\S.*)$/s.exec(words) ?? [];
  return { before, name: last.replace(/\s*:$/, '') };
}

function toLink(name: string, address: string, look: Look, style: string): string {
  return `<a href="${escapeHtml(address)}" ${look(['link'], style)}>${escapeHtml(name)}</a>`;
}

function toLines(words: string): string {
  return escapeHtml(words).replaceAll('\n', '<br>');
}
