import type { Shape } from '../schema/shape.ts';

/** Of boxes, and of what is pressed or filled in. */
const RADII = {
  soft: { box: '0.5rem', control: '0.375rem' },
  square: { box: '0', control: '0' },
};

const FRAMES = {
  framed:
    ':root:root .cover img,:root:root .portrait img{outline:1px solid var(--accent);outline-offset:.5rem;border-radius:var(--corner)}:root:root .cover img{inline-size:calc(100% - 1rem - 2px);margin:calc(.5rem + 1px)}:root:root .portrait img{margin:calc(.5rem + 1px)}',
  arched:
    ':root:root .cover img{border-radius:min(17rem,40vi) min(17rem,40vi) var(--corner) var(--corner)}:root:root .portrait img{aspect-ratio:4/5;border-radius:7rem 7rem var(--corner) var(--corner)}',
} satisfies Partial<Record<NonNullable<Shape['pictures']>, string>>;

/**
 * The shapes as rules beside those of the style sheets, each in the layer of what it changes and by more classes, since
 * they stand before those files. Nothing for what is as without a setting.
 */
export function shapeToCss({ corners = 'round', pictures = 'plain' }: Shape): string {
  return [
    ...(corners === 'round' ? [] : cornersToCss(RADII[corners])),
    ...(pictures === 'plain' ? [] : [`@layer components{${FRAMES[pictures]}}`]),
  ].join('');
}

function cornersToCss({ box, control }: (typeof RADII)['soft']): string[] {
  const rule = `border-radius:${control}`;
  return [
    `@layer tokens{:root:root{--corner:${box}}}`,
    `@layer base{:root .button{${rule}}}`,
    `@layer components{:root:root :is(.discussion button,[type=search],[type=text],[type=email],textarea,.notice,.comment-waiting,.badge){${rule}}}`,
  ];
}
