import {
  constructFromEvents,
  CORE_SCHEMA,
  EVENT_ID,
  getScalarValue,
  parseEvents,
  SCALAR_STYLE,
  type Event,
  type ScalarEvent,
} from 'js-yaml';
import { isRecord } from '../../lib/type-guards.ts';
import { findForbidden } from './characters.ts';

/** A post's fields nest five deep. */
export const MOST_DEPTH = 20;

/**
 * The data of YAML that is nothing but names, values and lists, as content is written; undefined for all else, which a
 * reader that knows of places has to look at. That one takes three times as long, and of most files nobody asks for a place.
 */
export function readPlainYaml(yaml: string): Record<string, unknown> | undefined {
  if (UNUSUAL.test(yaml)) return undefined;
  try {
    const events = parseEvents(yaml, { maxDepth: MOST_DEPTH });
    if (!isPlain(yaml, events)) return undefined;
    const [data, ...others] = constructFromEvents(events, { source: yaml, schema: CORE_SCHEMA });
    return others.length === 0 && isRecord(data) ? data : undefined;
  } catch {
    // What is wrong, and where, the other reader tells.
    return undefined;
  }
}

/** Tabs, other controls, and other ends of lines than ours: where each may stand, parsers see differently. */
// eslint-disable-next-line no-control-regex -- they are what is looked for
const UNUSUAL = /[\0-\t\v-\x1F\x7F-\x9F\u2028\u2029\uFEFF]/;

/** One document without an own beginning and end, without references and tags, whose names are plain words. */
function isPlain(yaml: string, events: readonly Event[]): boolean {
  const within: { isMap: boolean; expectsName: boolean }[] = [];
  for (const event of events) {
    if (event.type === EVENT_ID.ALIAS) return false;
    if (event.type === EVENT_ID.DOCUMENT) {
      if (event.explicitStart || event.explicitEnd || event.directives.length > 0) return false;
      continue;
    }
    if (event.type === EVENT_ID.POP) {
      within.pop();
      continue;
    }
    if (event.anchorStart >= 0 || event.tagStart >= 0) return false;
    const around = within.at(-1);
    const isName = around?.isMap === true && around.expectsName;
    if (around?.isMap) around.expectsName = !around.expectsName;
    if (event.type === EVENT_ID.SCALAR) {
      if (isName ? !isPlainName(yaml, event) : mayHoldForbidden(yaml, event)) return false;
    } else {
      if (isName) return false;
      within.push({ isMap: event.type === EVENT_ID.MAPPING, expectsName: true });
    }
  }
  return true;
}

/** Names that mean something else elsewhere, such as "<<", "null", "12" and "__proto__", are none. */
function isPlainName(yaml: string, scalar: ScalarEvent): boolean {
  return (
    scalar.style === SCALAR_STYLE.PLAIN && /^(?!null$)[a-z][A-Za-z]*$/.test(getScalarValue(yaml, scalar))
  );
}

/** What is written by its number may be a character that no page can hold. */
function mayHoldForbidden(yaml: string, { style, valueStart, valueEnd }: ScalarEvent): boolean {
  if (style !== SCALAR_STYLE.DOUBLE_QUOTED) return false;
  const written = yaml.slice(valueStart, valueEnd);
  return written.includes('\\') || findForbidden(written) !== undefined;
}
