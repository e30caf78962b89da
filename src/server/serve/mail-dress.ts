import type { MailColours, MailDress } from '../../discussion/mail/mail-dress.ts';
import { DEFAULT_THEME, type PaperTheme } from '../../posts/look/default-theme.ts';
import { findLook } from '../../posts/look/look.ts';
import { listFaces, splitFaces } from '../../posts/look/type/pairings.ts';
import type { Site } from '../../posts/schema/site.ts';

/** What stands in where a device has the site's own letters not; no mail fetches any. */
const FALLBACKS = {
  serif: "Georgia, 'Times New Roman', serif",
  'sans-serif': "system-ui, -apple-system, 'Segoe UI', Roboto, sans-serif",
};

/** The engine's own face. */
const BOOK = { family: 'Brygada 1918', kind: 'serif' } as const;

/** The look of a site's mails: its name, colours and letters. */
export function toMailDress({ title, colours, type }: Pick<Site, 'title' | 'colours' | 'type'>): MailDress {
  const { light, dark } = findLook(colours) ?? DEFAULT_THEME;
  const { heading, text } = splitFaces(listFaces(type)) ?? { heading: BOOK, text: BOOK };
  return {
    title,
    light: toMailColours(light),
    dark: toMailColours(dark),
    fonts: { heading: listFonts(heading), text: listFonts(text) },
  };
}

function toMailColours(theme: PaperTheme): MailColours {
  const { surface, text, line, accent } = theme;
  return { surface, raised: theme['surface-raised'], text, quiet: theme['text-quiet'], line, accent };
}

function listFonts({ family, kind }: { family: string; kind: keyof typeof FALLBACKS }): string {
  return `'${family}', ${FALLBACKS[kind]}`;
}
