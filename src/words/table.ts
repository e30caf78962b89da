import type { english } from './english/english.ts';

/** Every word that the engine says to readers and to the signed-in coach. A word that a language lacks fails the types. */
export type Words = typeof english;
