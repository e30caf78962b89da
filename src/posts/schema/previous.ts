import * as z from 'zod';
import { idSchema, oldAddressSchema } from './fields.ts';

const EXAMPLES = {
  post: 'codependence-or-interdependence',
  page: 'about-me',
  person: 'anna-berg',
  topic: 'limits',
} as const;

/** Names that the file of a text had before; the address of each leads to it. */
export function previousSlugsSchema(of: keyof typeof EXAMPLES) {
  return z
    .array(idSchema)
    .default([])
    .meta({
      title: 'Previous file names',
      description: `File names this ${of} once had. Each still leads here.`,
      examples: [[EXAMPLES[of]]],
    });
}

/** Addresses that a text had elsewhere, which lead to it as well. */
export function previousAddressesSchema(of: 'post' | 'page', examples: string[]) {
  return z
    .array(oldAddressSchema)
    .default([])
    .meta({
      title: 'Addresses elsewhere',
      description: `Addresses this ${of} had on another platform, each without the domain. Each leads here as well.`,
      examples: [examples],
    });
}
