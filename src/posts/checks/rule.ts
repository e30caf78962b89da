import type { ComponentTable } from '../schema/components.ts';
import type { ContentSchemas } from '../schema/content-schemas.ts';
import type { Content, Document } from '../source/content.ts';
import type { Lexicon } from './words/lexicon.ts';
import type { Speller } from './words/speller.ts';
import type { Anchors } from './anchors.ts';
import type { Fault } from './report.ts';

/**
 * What a rule may know beside its document, where it looks at no other one. Whatever is added here
 * has to be part of what a document is known by (known-documents.ts).
 */
export interface DocumentContext {
  content: Pick<Content, 'siteView' | 'files'>;
  /** Decides what is published and what is a day to come. */
  now: Date;
  /** The day that it is where the site is: "2026-11-24". */
  today: string;
  /** A production build: placeholders are errors. */
  production: boolean;
  /** What a body may use. */
  components: ComponentTable;
  /** What each kind of file may hold, and which of it is prose. */
  schemas: ContentSchemas;
  /** Finds the anchors of a document's page. */
  findAnchors: (document: Document) => Anchors;
  /** The language of what is looked at: the document's, or the site's where it has none of its own. */
  language: string;
  lexicon: Lexicon;
  speller: Speller;
  /** Names of the people of content/people, by word and in lower case. */
  authorNames: ReadonlySet<string>;
  /** How the site and its topics are called. */
  siteNames: readonly string[];
}

/** The same with all that is published. */
export interface RuleContext extends DocumentContext {
  content: Content;
  /** Addresses that lead somewhere, each with the post or page behind it, if it is one. */
  routes: ReadonlyMap<string, Document | undefined>;
  /** Addresses that posts once had, with the one they have now. */
  previousAddresses: ReadonlyMap<string, string>;
}

/** One rule about one document by itself. */
export type DocumentRule = (document: Document, context: DocumentContext) => Fault[];

/** One rule about a document among the others. */
export type NeighbourRule = (document: Document, context: RuleContext) => Fault[];

/** One rule about the content as a whole. */
export type ContentRule = (context: RuleContext) => Fault[];

export function isPublished({ declared }: Document, now: Date): boolean {
  return !declared.draft && (declared.publishedAt === undefined || declared.publishedAt <= now);
}
