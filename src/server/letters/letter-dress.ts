import type { LetterColours, LetterDress } from '../../letters/make/letter-dress.ts';
import { tint, type Colour } from '../../posts/look/colour.ts';
import { DEFAULT_GROUND, DEFAULT_THEME, type PaperTheme } from '../../posts/look/default-theme.ts';
import { findLook } from '../../posts/look/look.ts';
import type { Site } from '../../posts/schema/site.ts';
import { toMailDress } from '../serve/mail-dress.ts';

/** As much of a colour as pages lay under a box; all words of the theme can be read on it. */
const SHARE = 0.12;

/** The look of a site's letters: as its other mails have it, with the colours of what a post has in it. */
export function toLetterDress(site: Pick<Site, 'title' | 'colours' | 'type'>): LetterDress {
  const look = findLook(site.colours);
  const { light, dark } = look ?? DEFAULT_THEME;
  const mail = toMailDress(site);
  return {
    ...mail,
    light: { ...mail.light, ...coloursOf(light) },
    dark: { ...mail.dark, ...coloursOf(dark) },
    invitation: {
      ground: look?.ground ?? DEFAULT_GROUND,
      text: dark.text,
      accent: dark.accent,
      onAccent: dark['on-accent'],
    },
  };
}

function coloursOf(theme: PaperTheme): Omit<LetterColours, keyof ReturnType<typeof toMailDress>['light']> {
  const { accent } = theme;
  const under = (colour: Colour) => tint(theme['surface-raised'], colour, SHARE);
  const [first, second, third] = [theme['dynamic-1'], theme['dynamic-2'], theme['dynamic-3']];
  return {
    onAccent: theme['on-accent'],
    dynamics: [accent, first, second, third],
    tints: [under(accent), under(first), under(second), under(third)],
  };
}
