import { checkColours, type ColourFault } from '../../look/check-colours.ts';
import { coloursSchema } from '../../schema/colours.ts';
import { faultAt } from '../../source/source-text.ts';
import { findValue } from '../../source/yaml-file.ts';
import type { ContentRule } from '../rule.ts';

/** Each colour of content/site.yaml can be read where it is used as it was given. */
export const checkSiteColours: ContentRule = ({ content: { site } }) => {
  const data = site?.yaml.data;
  const declared = typeof data === 'object' && data !== null && 'colours' in data ? data.colours : undefined;
  const colours = coloursSchema.safeParse(declared);
  if (!site || !colours.success) return [];
  return checkColours(colours.data).map((fault) => {
    const { offset, length } = findValue(site.yaml, ['colours', fault.field]);
    const quote = site.text.source[offset] === "'" ? "'" : '"';
    return faultAt(site.text, offset, length, 'colour-contrast', {
      message: tell(fault),
      found: fault.colour,
      expected: `${fault.least}:1 or more`,
      mend: { write: `${quote}${fault.nearest}${quote}` },
    });
  });
};

function tell({ colour, contrast, beside, least }: ColourFault): string {
  // Rounded down: what is told as 4.5 would be enough.
  const has = Math.floor(contrast * 100) / 100;
  return `${colour} cannot be read well: it has a contrast of ${has}:1 with ${beside}, and needs ${least}:1.`;
}
