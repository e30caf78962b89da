import type { Circle } from '../drawing.ts';
import type { DrawnColours } from '../look/drawn-colours.ts';
import { SHARE_PICTURE_SIZE } from './size.ts';
import type { Line, Typesetter } from './typeset.ts';

/** What a share picture shows. */
export interface ShareCard {
  /** The site's name, above. */
  siteTitle: string;
  title: string;
  /** A few words below: the topic and the minutes. */
  notes: readonly string[];
  /** Two circles that overlap, one swallowed by the other, or three; or the drawing of a post. */
  figure: 'overlapping' | 'swallowed' | 'three' | readonly Circle[];
  /** The ground and the lights of the site's invitations, which are the same by day and by night. */
  colours: DrawnColours;
}

/** What a card is drawn with. */
export interface Tools {
  typesetter: Typesetter;
  /** What stands before the site's name: two circles, the icon of the site as a PNG, or nothing. */
  mark: 'circles' | 'none' | Uint8Array;
}

const { width: WIDTH, height: HEIGHT } = SHARE_PICTURE_SIZE;

/** Messengers cut up to this much off a side. */
const MARGIN = 72;
const TEXT_WIDTH = 660;

/** Draws the picture that stands for a page where it is shared; what its face cannot draw is left out. */
export function drawShareCard(
  { siteTitle, title, notes, figure, colours }: ShareCard,
  { typesetter, mark }: Tools,
): string {
  const { toDrawable } = typesetter;
  const shownTitle = toDrawable(title);
  // How long it takes to read, and what it is about, says nothing where the title is missing.
  const shownNotes = shownTitle === '' ? [] : notes.map(toDrawable).filter((note) => note !== '');
  const name = typesetter.setLine(toDrawable(siteTitle), 34);
  const below = typesetter.setLine(shownNotes.join('  ·  '), 30);
  const nameLeft = mark === 'none' ? MARGIN : MARGIN + 64;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}">
<defs>
<clipPath id="cut"><circle cx="965" cy="290" r="190"/></clipPath>
</defs>
<rect width="${WIDTH}" height="${HEIGHT}" fill="${colours.ground}"/>
${typeof figure === 'string' ? FIGURES[figure](colours) : drawCircles(figure, colours)}
${drawMark(mark, colours)}
<g fill="${colours.text}">${name.draw(nameLeft, MARGIN + 26)}</g>
${drawTitle(shownTitle, colours, typesetter)}
<g fill="${colours.quiet}">${below.draw(MARGIN, HEIGHT - MARGIN + 4)}</g>
</svg>`;
}

function drawMark(mark: Tools['mark'], colours: DrawnColours): string {
  if (mark === 'none') return '';
  if (mark === 'circles')
    return `<g transform="translate(${MARGIN} ${MARGIN})">
<circle cx="15" cy="15" r="15" fill="${colours.first}"/><circle cx="33" cy="15" r="15" fill="${colours.second}"/><path d="M24 3a15 15 0 0 1 0 24a15 15 0 0 1 0-24" fill="${colours.shared}"/>
</g>`;
  // Of an icon that lets through nobody knows which ground it is drawn for: it stands on the site's paper.
  const place = `x="${MARGIN}" y="${MARGIN - 9}" width="48" height="48"`;
  const png = Buffer.from(mark).toString('base64');
  return `<rect ${place} rx="10" fill="${colours.surface}"/><image ${place} href="data:image/png;base64,${png}"/>`;
}

/** "Codependency vs. interdependence: how to tell" is set as a title with a quieter line below it. */
function drawTitle(title: string, colours: DrawnColours, typesetter: Typesetter): string {
  const colon = title.indexOf(': ');
  const main = colon > 0 ? title.slice(0, colon) : title;
  const rest = colon > 0 ? capitalise(title.slice(colon + 2)) : '';
  const small = rest ? typesetter.setParagraph(rest, 36, TEXT_WIDTH) : [];
  const room = 350 - small.length * 46;
  const { size, lines } = fit(main, room, typesetter);
  const height = lines.length * size * 1.1 + (small.length > 0 ? 12 + small.length * 46 : 0);
  const top = 322 - height / 2;
  const drawn = lines.map((line, index) => drawLine(line, top + size * (0.82 + index * 1.1), colours.text));
  const smallTop = top + lines.length * size * 1.1 + 46;
  return [...drawn, ...small.map((line, index) => drawLine(line, smallTop + index * 46, colours.quiet))].join(
    '\n',
  );
}

/** The largest size at which the title fits its room. */
function fit(text: string, room: number, { setParagraph }: Typesetter): { size: number; lines: Line[] } {
  for (let size = 92; size > 44; size -= 4) {
    const lines = setParagraph(text, size, TEXT_WIDTH);
    const fits = lines.length * size * 1.1 <= room && lines.every((line) => line.width <= TEXT_WIDTH);
    if (fits) return { size, lines };
  }
  return { size: 44, lines: setParagraph(text, 44, TEXT_WIDTH) };
}

function drawLine(line: Line, y: number, fill: string): string {
  return `<g fill="${fill}">${line.draw(MARGIN, y)}</g>`;
}

const circle = (cx: number, cy: number, r: number, fill: string, opacity = 1, more = '') =>
  `<circle cx="${cx}" cy="${cy}" r="${r}" fill="${fill}" fill-opacity="${opacity}"${more}/>`;

const FIGURES: Record<Extract<ShareCard['figure'], string>, (colours: DrawnColours) => string> = {
  overlapping: (colours) =>
    [
      circle(965, 290, 190, colours.first, 0.92),
      circle(1130, 400, 190, colours.second, 0.88),
      circle(1130, 400, 190, colours.shared, 0.95, ' clip-path="url(#cut)"'),
    ].join(''),
  swallowed: (colours) =>
    [
      circle(1030, 330, 262, colours.first, 0.92),
      circle(1082, 388, 112, colours.shade, 0.3),
      circle(1076, 380, 112, colours.second, 0.95),
    ].join(''),
  three: (colours) =>
    [
      circle(965, 290, 190, colours.first, 0.92),
      circle(1130, 400, 190, colours.second, 0.8),
      circle(1080, 200, 170, colours.third, 0.72),
    ].join(''),
};

/** As large as the other figures, and on the same side. */
function drawCircles(circles: readonly Circle[], drawn: DrawnColours): string {
  const colours = [drawn.first, drawn.second, drawn.third];
  return circles
    .map(({ x, y, radius, colour, opacity }) =>
      circle(780 + x * 9, 170 + y * 9, radius * 9, colours[colour - 1] ?? drawn.first, opacity),
    )
    .join('');
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
