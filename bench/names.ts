import { createRequire } from 'node:module';
import * as z from 'zod';

const namesSchema = z.record(z.enum(['female', 'male']), z.record(z.string(), z.array(z.string())));
const chanceSchema = z.custom<new () => { get: (list: 'firstNames') => unknown }>();

/**
 * English, French, Italian and Dutch first names, spread evenly over the alphabet, from a package that the guard has
 * none of its lists from: what it is measured with is not what it knows.
 */
export function readNames(count: number): string[] {
  // By require: for import it has neither a module nor types.
  const Chance = chanceSchema.parse(createRequire(import.meta.url)('chance'));
  const { female, male } = namesSchema.parse(new Chance().get('firstNames'));
  const all = new Set([...Object.values(female), ...Object.values(male)].flat());
  const sorted = [...all].filter((name) => /^\p{Lu}[\p{L}'’-]+$/u.test(name)).sort();
  const step = sorted.length / count;
  return Array.from({ length: count }, (_, index) => sorted[Math.floor(index * step)] ?? '');
}
