import { BOX_ROOM, boxToHtml, buttonToHtml } from './boxes-to-html.ts';
import type { LetterPart } from './letter-body.ts';
import type { LetterDress } from './letter-dress.ts';
import type { Paint, Role } from './paint.ts';
import { tableToHtml } from './table-to-html.ts';
import { linkToHtml, pictureToHtml, wordsToHtml, type WordLook } from './words-to-html.ts';

/** How parts look where they stand. */
export interface PartLook extends WordLook {
  dress: Pick<LetterDress, 'fonts' | 'invitation'>;
  /** Dark by day and by night, with colours of its own. */
  isInvitation: boolean;
}

const WHOLE = 'word-break:break-word';
/** Above a heading that does not open a box. */
const HEADING_ROOM = { 2: 36, 3: 28, 4: 20 };
const HEADING_SIZES = { 2: 25, 3: 21, 4: 18 };
const TONES = { lead: 'font-size:19px;line-height:1.45', quiet: 'font-size:15px' };

export function partsToHtml(parts: readonly LetterPart[], look: PartLook): string {
  return parts.map((part, index) => partToHtml(part, look, index === 0)).join('\n');
}

function partToHtml(part: LetterPart, look: PartLook, isFirst: boolean): string {
  const { paint, dress } = look;
  switch (part.kind) {
    case 'paragraph': {
      const { tone } = part;
      const roles: Role[] = tone && !look.isInvitation ? ['quiet'] : [];
      const style = ['margin:0 0 18px', WHOLE, ...(tone ? [TONES[tone]] : [])];
      return `<p ${paint(roles, style.join(';'))}>${wordsToHtml(part.words, look)}</p>`;
    }
    case 'heading': {
      const { depth, dynamic } = part;
      const roles: Role[] = dynamic === undefined ? [] : [`tone-${dynamic}`];
      const style = `margin:${isFirst ? 0 : HEADING_ROOM[depth]}px 0 12px;font-family:${dress.fonts.heading};font-size:${HEADING_SIZES[depth]}px;line-height:1.25;font-weight:bold`;
      return `<h${depth} ${paint(roles, `${style};${WHOLE}`)}>${wordsToHtml(part.words, look)}</h${depth}>`;
    }
    case 'list':
      return listToHtml(part, look);
    case 'quote':
      return quoteToHtml(part, look);
    case 'table':
      return tableToHtml(part.rows, look);
    case 'picture':
      return figureToHtml(part, look);
    case 'button':
      return buttonToHtml(part, { ...look, invitation: dress.invitation });
    case 'box':
      return boxToHtml(part, partsToHtml(part.parts, lookInside(part, look)), { ...dress, paint });
    case 'rule':
      return ruleToHtml(paint);
  }
}

export function ruleToHtml(paint: Paint): string {
  const line = 'margin:28px 0 24px;border-width:1px 0 0;border-style:solid;font-size:0;line-height:0';
  return `<div ${paint(['line'], line)}>&nbsp;</div>`;
}

/** Its line is a cell's: Outlook's Windows program gives room to nothing else. */
function quoteToHtml({ parts, isLarge }: Extract<LetterPart, { kind: 'quote' }>, look: PartLook): string {
  const large = isLarge ? `;font-family:${look.dress.fonts.heading};font-size:22px;line-height:1.35` : '';
  const style = `padding:2px 0 0 18px;border-width:0 0 0 3px;border-style:solid${large}`;
  const inner = partsToHtml(parts, { ...look, room: look.room - 21 });
  return `<blockquote style="margin:0 0 20px"><table role="presentation" cellpadding="0" cellspacing="0"><tr><td ${look.paint([isLarge ? 'ring-0' : 'line', 'text'], style)}>
${inner}
</td></tr></table></blockquote>`;
}

function lookInside({ look: box }: { look: string }, look: PartLook): PartLook {
  const room = look.room - 2 * BOX_ROOM;
  if (box !== 'invitation') return { ...look, room };
  return { ...look, room, isInvitation: true, linkColour: look.dress.invitation.accent };
}

function listToHtml(
  { isOrdered, start, items }: Extract<LetterPart, { kind: 'list' }>,
  look: PartLook,
): string {
  const [tag, from] = isOrdered ? ['ol', start === 1 ? '' : ` start="${start}"`] : ['ul', ''];
  const inside = { ...look, room: look.room - 24 };
  const drawn = items.map((item) => `<li style="margin:0 0 8px">${itemToHtml(item, inside)}</li>`);
  return `<${tag}${from} style="margin:0 0 18px;padding:0 0 0 24px">\n${drawn.join('\n')}\n</${tag}>`;
}

/** Words that are alone in an entry have no room below them but the entry's. */
function itemToHtml(item: readonly LetterPart[], look: PartLook): string {
  const [first, ...rest] = item;
  return first?.kind === 'paragraph' && rest.length === 0
    ? wordsToHtml(first.words, look)
    : partsToHtml(item, look);
}

function figureToHtml(
  { picture, caption, address }: Extract<LetterPart, { kind: 'picture' }>,
  look: PartLook,
): string {
  const drawn = pictureToHtml(picture, look.room, 'display:block;border-radius:8px');
  const shown = address === undefined ? drawn : linkToHtml(address, drawn, look);
  if (caption.length === 0) return `<div style="margin:0 0 20px">${shown}</div>`;
  const below = look.paint(look.isInvitation ? [] : ['quiet'], `margin:0 0 20px;font-size:15px;${WHOLE}`);
  return `<div style="margin:0 0 8px">${shown}</div>\n<p ${below}>${wordsToHtml(caption, look)}</p>`;
}
