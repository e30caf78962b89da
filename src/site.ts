import { parse } from 'yaml';
import source from '../content/site.yaml?raw';
import { parseWith } from './lib/parse.ts';
import { siteSchema } from './posts/schema/site.ts';

/** content/site.yaml, checked. */
export const site = parseWith(siteSchema, parse(source), {
  code: 'site-settings-invalid',
  place: 'content/site.yaml',
  file: 'content/site.yaml',
});
