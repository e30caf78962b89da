import { blocks } from './fields/blocks.ts';
import { comparison } from './fields/comparison.ts';
import { sections } from './fields/sections.ts';
import { site } from './fields/site.ts';
import { texts } from './fields/texts.ts';

/** What the coach's form says of each of its boxes. */
export const fields = { blocks, comparison, sections, site, texts };
