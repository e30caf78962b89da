import * as z from 'zod';
import { labelSchema } from './fields.ts';

/** The languages that giscus 1.6 speaks; another one gives a page that refuses to be framed. */
const LANGUAGES = [
  ...['ar', 'be', 'bg', 'ca', 'cs', 'da', 'de', 'en', 'eo', 'es', 'eu', 'fa', 'fr', 'gr', 'gsw', 'hbs', 'he'],
  ...['hu', 'id', 'it', 'ja', 'kh', 'ko', 'nl', 'pl', 'pt', 'ro', 'ru', 'th', 'tr', 'vi', 'uk', 'uz'],
  ...['zh-CN', 'zh-Hans', 'zh-Hant', 'zh-HK', 'zh-TW'],
] as const;

const THEMES = [
  ...['light', 'light_high_contrast', 'light_protanopia', 'light_tritanopia'],
  ...['dark', 'dark_high_contrast', 'dark_protanopia', 'dark_tritanopia', 'dark_dimmed'],
  ...['transparent_dark', 'noborder_light', 'noborder_dark', 'noborder_gray', 'cobalt', 'purple_dark'],
  ...['gruvbox', 'gruvbox_dark', 'gruvbox_light', 'fro'],
  ...['catppuccin_latte', 'catppuccin_frappe', 'catppuccin_macchiato', 'catppuccin_mocha'],
] as const;

/** Where comments live with `comments: giscus`: the discussions of a public GitHub repository. */
export const giscusSchema = z.strictObject({
  repo: z
    .string()
    .regex(/^[\w.-]+\/[\w.-]+$/, 'expected a repository such as "owner/name"')
    .meta({
      prose: false,
      title: 'Repository',
      description: 'A public repository with Discussions switched on and the giscus app installed.',
      examples: ['your-name/your-site'],
    }),
  repoId: z
    .string()
    .regex(/^(?:R_[\w-]+|MDEw[\w=-]+)$/, 'expected the id that giscus.app shows, such as "R_kgDOGjYtbQ"')
    .meta({
      prose: false,
      title: 'Repository id',
      description: 'What giscus.app shows as data-repo-id.',
      examples: ['R_kgDOGjYtbQ'],
    }),
  category: labelSchema(60).meta({
    title: 'Category',
    description: 'The category of new discussions. Of kind "Announcement", so that only you start any.',
    examples: ['Announcements'],
  }),
  categoryId: z
    .string()
    .regex(
      /^(?:DIC_[\w-]+|MDE4[\w=-]+)$/,
      'expected the id that giscus.app shows, such as "DIC_kwDOGjYtbc4CA_TS"',
    )
    .meta({
      prose: false,
      title: 'Category id',
      description: 'What giscus.app shows as data-category-id.',
      examples: ['DIC_kwDOGjYtbc4CA_TS'],
    }),
  theme: z
    .union(
      [z.literal('auto'), z.enum(THEMES), z.url({ protocol: /^https$/ }).meta({ prose: false })],
      'expected "auto", a theme of giscus such as "noborder_light", or an address that begins with https://',
    )
    .default('auto')
    .meta({
      title: 'Theme',
      description: 'How the comments look. "auto" is light or dark as the page is.',
      examples: ['auto'],
    }),
  language: z
    .enum(LANGUAGES, 'expected a language of giscus, such as "en" or "zh-CN"')
    .default('en')
    .meta({
      title: 'Language',
      description: 'The language of the frame’s buttons.',
      examples: ['en'],
    }),
});

export type GiscusSettings = z.output<typeof giscusSchema>;
