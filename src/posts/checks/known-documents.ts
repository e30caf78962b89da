import type { Table } from '../../lib/cache.ts';
import { digest } from '../../lib/digest.ts';
import { toKnown, type Document, type FindKnown, type KnownDocument } from '../source/content.ts';
import type { ContentFiles } from '../source/content-files.ts';

/** Documents that were checked in an earlier run and had no fault of their own. */
export interface KnownDocuments {
  find: FindKnown;
  /** Remembers these for the next run. */
  save: (documents: readonly Document[]) => void;
}

export interface KnownDocumentsOptions {
  files: ContentFiles;
  table: Table<KnownDocument>;
  now: Date;
  production: boolean;
}

/**
 * Checking 1,000 posts takes 4 s, of which all but what the posts say of each other is the same again
 * after an edit of one. A document is known by its text together with all that its own rules read
 * beside it: the day, site.yaml, people, topics, words, and the names of other files.
 */
export function openKnownDocuments(options: KnownDocumentsOptions): KnownDocuments {
  const { files, table, now, production } = options;
  const beside = [...files.texts].filter(([file]) => !file.endsWith('.mdx')).flat();
  const facts = digest(
    now.toISOString().slice(0, 10),
    String(production),
    ...beside,
    ...files.others,
    ...files.publicFiles,
  );
  const keyOf = ({ text }: Pick<Document, 'text'>) => digest(facts, text.digest);
  return {
    find: (text) => table.find(keyOf({ text })),
    save(documents) {
      for (const document of documents) {
        if (!document.isChecked) table.keep(keyOf(document), toKnown(document));
      }
    },
  };
}
