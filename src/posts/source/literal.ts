import type { Literal } from './parts.ts';

/**
 * What JavaScript and JSON read alike: a number, true, false, a text in double quotes without escapes.
 * 15 digits are as many as a number keeps.
 */
const PLAIN_VALUE =
  /^[ \t\n]*(-?(?:0|[1-9]\d{0,14})(?:\.\d{1,15})?|true|false|"[^"\\\p{Cc}\u2028\u2029]*")[ \t\n]*$/u;

/** The value of `{2}`, `{true}` or `{"words"}`; undefined for all that is code. */
export function findLiteral(code: string): Literal | undefined {
  const plain = PLAIN_VALUE.exec(code)?.[1];
  const value: unknown = plain === undefined ? undefined : JSON.parse(plain);
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? value
    : undefined;
}
