import { blockRules } from '../wordpress/block-rules.ts';
import { ghostRules } from '../ghost/card-rules.ts';
import type { Rule } from '../html/html-tree.ts';

/** Who came to a generator from another platform brought its HTML along, and it stands in the folder since. */
export const WRITTEN_HTML: readonly Rule[] = [...blockRules(new Map()), ...ghostRules];
