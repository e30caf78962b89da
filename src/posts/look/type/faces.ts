// Written by `npm run fonts`. All are licensed under the SIL Open Font License 1.1.

/** A face that a coach can choose, and what stands in for it until it is there. */
export interface Face {
  family: string;
  kind: 'serif' | 'sans-serif';
  /** Named after what is in them, so that browsers may keep them for ever. */
  files: { latin: string; extended: string };
  fallbacks: { family: string; local: string[]; ascent: string; descent: string; size: string }[];
}

/** Letters that a face has in a file of their own, fetched only where one appears. */
export const EXTENDED = 'U+100-17F';

export const FACES = {
  fraunces: {
    family: 'Fraunces',
    kind: 'serif',
    files: { latin: 'fraunces-latin-cf37d4f3.woff2', extended: 'fraunces-latin-ext-649c60f4.woff2' },
    fallbacks: [
      {
        family: 'Georgia like Fraunces',
        local: ['Georgia'],
        ascent: '92.9623%',
        descent: '24.2386%',
        size: '105.2039%',
      },
      {
        family: 'Noto Serif like Fraunces',
        local: ['Noto Serif', 'Noto Serif Regular'],
        ascent: '100.3023%',
        descent: '26.1525%',
        size: '97.5052%',
      },
      {
        family: 'Times New Roman like Fraunces',
        local: ['Times New Roman', 'Liberation Serif'],
        ascent: '84.7148%',
        descent: '22.0882%',
        size: '115.4462%',
      },
    ],
  },
  figtree: {
    family: 'Figtree',
    kind: 'sans-serif',
    files: { latin: 'figtree-latin-fe76c614.woff2', extended: 'figtree-latin-ext-8d7ad0d4.woff2' },
    fallbacks: [
      {
        family: 'Roboto like Figtree',
        local: ['Roboto', 'Roboto Regular'],
        ascent: '94.1165%',
        descent: '24.7675%',
        size: '100.9387%',
      },
      {
        family: 'Arial like Figtree',
        local: ['Arial', 'Liberation Sans'],
        ascent: '94.3231%',
        descent: '24.8219%',
        size: '100.7176%',
      },
    ],
  },
  'bricolage-grotesque': {
    family: 'Bricolage Grotesque',
    kind: 'sans-serif',
    files: {
      latin: 'bricolage-grotesque-latin-aeb237b9.woff2',
      extended: 'bricolage-grotesque-latin-ext-3d291277.woff2',
    },
    fallbacks: [
      {
        family: 'Roboto like Bricolage Grotesque',
        local: ['Roboto', 'Roboto Regular'],
        ascent: '88.0184%',
        descent: '25.5537%',
        size: '105.6597%',
      },
      {
        family: 'Arial like Bricolage Grotesque',
        local: ['Arial', 'Liberation Sans'],
        ascent: '88.2116%',
        descent: '25.6098%',
        size: '105.4283%',
      },
    ],
  },
  newsreader: {
    family: 'Newsreader',
    kind: 'serif',
    files: { latin: 'newsreader-latin-53c6a52a.woff2', extended: 'newsreader-latin-ext-a3b3d969.woff2' },
    fallbacks: [
      {
        family: 'Georgia like Newsreader',
        local: ['Georgia'],
        ascent: '76.4676%',
        descent: '27.5699%',
        size: '96.1192%',
      },
      {
        family: 'Noto Serif like Newsreader',
        local: ['Noto Serif', 'Noto Serif Regular'],
        ascent: '82.5053%',
        descent: '29.7468%',
        size: '89.0852%',
      },
      {
        family: 'Times New Roman like Newsreader',
        local: ['Times New Roman', 'Liberation Serif'],
        ascent: '69.6835%',
        descent: '25.124%',
        size: '105.4769%',
      },
    ],
  },
  bitter: {
    family: 'Bitter',
    kind: 'serif',
    files: { latin: 'bitter-latin-f3216ae4.woff2', extended: 'bitter-latin-ext-43332a27.woff2' },
    fallbacks: [
      {
        family: 'Georgia like Bitter',
        local: ['Georgia'],
        ascent: '89.6395%',
        descent: '25.4059%',
        size: '104.3067%',
      },
      {
        family: 'Noto Serif like Bitter',
        local: ['Noto Serif', 'Noto Serif Regular'],
        ascent: '96.7172%',
        descent: '27.4118%',
        size: '96.6736%',
      },
      {
        family: 'Times New Roman like Bitter',
        local: ['Times New Roman', 'Liberation Serif'],
        ascent: '81.6868%',
        descent: '23.1519%',
        size: '114.4615%',
      },
    ],
  },
  'source-sans-3': {
    family: 'Source Sans 3',
    kind: 'sans-serif',
    files: {
      latin: 'source-sans-3-latin-247846e4.woff2',
      extended: 'source-sans-3-latin-ext-84c7a5f0.woff2',
    },
    fallbacks: [
      {
        family: 'Roboto like Source Sans 3',
        local: ['Roboto', 'Roboto Regular'],
        ascent: '108.9713%',
        descent: '42.5669%',
        size: '93.9697%',
      },
      {
        family: 'Arial like Source Sans 3',
        local: ['Arial', 'Liberation Sans'],
        ascent: '109.2105%',
        descent: '42.6604%',
        size: '93.7639%',
      },
    ],
  },
} satisfies Record<string, Face>;

export type FaceName = keyof typeof FACES;
