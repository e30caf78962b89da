import { english } from './english/english.ts';
import type { Words } from './table.ts';

const { prose, fields } = english;

/** British spelling where American is another. */
const toAmerican = (text: string) => text.replaceAll('recognise', 'recognize');

/** The few words that American English has of its own. */
export const american: Words = {
  ...english,
  fields: {
    ...fields,
    site: {
      ...fields.site,
      'site.colours': { ...fields.site['site.colours'], label: 'Colors' },
    },
  },
  prose: {
    ...prose,
    tick: toAmerican(prose.tick),
    worthTalking: (signs, dynamic) => toAmerican(prose.worthTalking(signs, dynamic)),
  },
};
