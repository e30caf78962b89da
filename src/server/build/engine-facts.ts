import fs from 'node:fs';
import * as z from 'zod';
import { parseWith } from '../../lib/parse.ts';
import type { Engine } from './engine.ts';

const factsSchema = z.object({
  /** The styles of each kind of page, by Astro's name for it. */
  styles: z.array(z.tuple([z.string(), z.object({ styles: z.array(z.unknown()) })])),
  /** Settings of Astro that those ask for who look at built files. */
  config: z.object({
    site: z.string(),
    base: z.string(),
    trailingSlash: z.string(),
    build: z.object({ format: z.string() }),
  }),
});

export type EngineFacts = z.output<typeof factsSchema>;

export function writeFacts(engine: Engine, facts: EngineFacts): void {
  fs.writeFileSync(engine.facts, JSON.stringify(facts));
}

export function readFacts(engine: Engine): EngineFacts {
  return parseWith(factsSchema, JSON.parse(fs.readFileSync(engine.facts, 'utf8')), {
    code: 'engine-unreadable',
    place: engine.facts,
  });
}
