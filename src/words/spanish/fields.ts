import type { Words } from '../table.ts';
import { blocks } from './fields/blocks.ts';
import { comparison } from './fields/comparison.ts';
import { sections } from './fields/sections.ts';
import { site } from './fields/site.ts';
import { texts } from './fields/texts.ts';

export const fields: Words['fields'] = { blocks, comparison, sections, site, texts };
