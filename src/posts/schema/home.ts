import * as z from 'zod';
import { sectionsSchema } from './sections.ts';

/** content/home.yaml: what the home page is made of. */
export const homeSchema = z.strictObject({
  sections: sectionsSchema().min(1, 'expected at least one section').meta({
    title: 'Sections',
    description: 'What the home page shows, from top to bottom.',
  }),
});

export type Home = z.output<typeof homeSchema>;

/** The home page of a site without content/home.yaml. */
export const PLAIN_HOME: Home = homeSchema.parse({
  sections: [{ kind: 'welcome' }, { kind: 'newest' }, { kind: 'topics' }, { kind: 'invitation' }],
});
