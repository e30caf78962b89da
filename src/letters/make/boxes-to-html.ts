import { escapeHtml } from '../../lib/escape-html.ts';
import type { LetterPart } from './letter-body.ts';
import type { LetterDress } from './letter-dress.ts';
import type { Paint, Role } from './paint.ts';
import { wordsToHtml, type WordLook } from './words-to-html.ts';

type Box = Extract<LetterPart, { kind: 'box' }>;
type Button = Extract<LetterPart, { kind: 'button' }>;

/** Pixels from a box's edge to what stands in it. */
export const BOX_ROOM = 20;

/** @param inner finished HTML; the last of it has room below it, which the box counts on */
export function boxToHtml(
  { look, dynamic }: Pick<Box, 'look' | 'dynamic'>,
  inner: string,
  { paint, invitation }: Pick<LetterDress, 'invitation'> & { paint: Paint },
): string {
  const place = dynamic ?? 0;
  const room = `padding:${BOX_ROOM}px ${BOX_ROOM}px 2px;border-radius:12px`;
  const cells = {
    tinted: paint([`tint-${place}`, 'text'], room),
    outlined: paint([`ring-${place}`, 'text'], `border-width:2px;border-style:solid;${room}`),
    plain: paint(['line', 'text'], `border-width:1px;border-style:solid;${room}`),
    invitation: paint([], `background-color:${invitation.ground};color:${invitation.text};${room}`),
  };
  return `<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="margin:0 0 20px;border-collapse:separate"><tr><td ${cells[look]}>
${inner}
</td></tr></table>`;
}

const ROOM = 'padding:12px 20px;border-radius:24px';
const EDGE = 'border-width:2px;border-style:solid';
const NAME = 'text-decoration:none;font-weight:bold';

export interface ButtonLook extends WordLook, Pick<LetterDress, 'invitation'> {
  isInvitation: boolean;
}

/** A cell of its colour, since Outlook's Windows program gives a link no room of its own. */
export function buttonToHtml({ words, address, isQuiet }: Button, look: ButtonLook): string {
  const { cell, link } = look.isInvitation
    ? paintOnGround(look.invitation, look.paint, isQuiet)
    : paintOnSheet(look.paint, isQuiet);
  return `<table role="presentation" cellpadding="0" cellspacing="0" style="margin:0 0 20px"><tr><td ${cell}><a href="${escapeHtml(address)}" ${link}>${wordsToHtml(words, look)}</a></td></tr></table>`;
}

function paintOnSheet(paint: Paint, isQuiet: boolean) {
  const [ground, words]: [Role, Role] = isQuiet ? ['ring-0', 'link'] : ['button', 'on-button'];
  return { cell: paint([ground], isQuiet ? `${EDGE};${ROOM}` : ROOM), link: paint([words], NAME) };
}

function paintOnGround({ accent, onAccent }: LetterDress['invitation'], paint: Paint, isQuiet: boolean) {
  const ground = isQuiet ? `${EDGE};border-color:${accent}` : `background-color:${accent}`;
  const words = isQuiet ? accent : onAccent;
  return { cell: paint([], `${ground};${ROOM}`), link: paint([], `color:${words};${NAME}`) };
}
