import path from 'node:path';
import { checkStudyDetails } from './guard/details.ts';
import { checkStudyNames } from './guard/names.ts';
import { checkNamesOutside } from './guard/outside.ts';
import { checkStudyPeople } from './guard/people.ts';
import { listAnchors, type Anchors } from './anchors.ts';
import { faultsToReport, type Fault, type Report } from './report.ts';
import { listPreviousAddresses, listRoutes } from './routes.ts';
import { openKnownDocuments } from './known-documents.ts';
import type { ContentRule, DocumentRule, NeighbourRule, RuleContext } from './rule.ts';
import { checkBodySyntax } from './rules/body-syntax.ts';
import { checkCallChannels, checkHelp, checkPlaceholders } from './rules/channels.ts';
import { checkComponents } from './rules/components.ts';
import { checkDates } from './rules/dates.ts';
import { checkDeclared } from './rules/declared.ts';
import { checkHeadings } from './rules/headings.ts';
import { checkLinks } from './rules/links.ts';
import { checkPictures } from './rules/pictures.ts';
import { checkReferences } from './rules/references.ts';
import { checkDocumentSchema, checkSchemas } from './rules/schema.ts';
import { checkSpelling } from './rules/spelling.ts';
import { parseContent, type Document } from './source/content.ts';
import { readContent, type ContentFiles } from './source/read-content.ts';
import { readLexicon } from './words/lexicon.ts';
import { createSpeller } from './words/speller.ts';

const CONTENT_RULES: ContentRule[] = [checkSchemas, checkReferences, checkPlaceholders];

/** These look at a document alone: one that had no fault is not asked again while nothing changed. */
const DOCUMENT_RULES: DocumentRule[] = [
  checkDocumentSchema,
  checkDates,
  checkBodySyntax,
  checkComponents,
  checkDeclared,
  checkCallChannels,
  checkHelp,
  checkHeadings,
  checkPictures,
  checkStudyNames,
  checkStudyPeople,
  checkStudyDetails,
  checkNamesOutside,
];

const NEIGHBOUR_RULES: NeighbourRule[] = [checkLinks];

export interface CheckOptions {
  now: Date;
  /** A production build: placeholders are errors. */
  production: boolean;
  /** Only faults of this file, relative to the project; the rest is read all the same. */
  file?: string | undefined;
  /** Where to remember what was in order; without it everything is checked anew. */
  memory?: { root: string; folder: string } | undefined;
}

/** Reads a content folder and reports every fault in it at once. */
export async function checkContent(folder: string, options: CheckOptions): Promise<Report> {
  return checkFiles(await readContent(folder), path.basename(folder), options);
}

/** The same for content in memory, such as what is staged for a commit. */
export async function checkFiles(files: ContentFiles, name: string, options: CheckOptions): Promise<Report> {
  const { now, production, memory } = options;
  const known =
    memory && openKnownDocuments({ files, now, production, root: memory.root, memoryFolder: memory.folder });
  const { content, faults } = parseContent(files, name, known?.find);
  const speller = createSpeller({ words: content.words, memory });
  const anchors = new Map<Document, Anchors>();
  const context: RuleContext = {
    content,
    now,
    production,
    routes: listRoutes(content),
    previousAddresses: listPreviousAddresses(content),
    findAnchors(document) {
      const known = anchors.get(document) ?? listAnchors(document);
      anchors.set(document, known);
      return known;
    },
    lexicon: readLexicon(),
    speller,
    authorNames: new Set(content.people.flatMap(({ yaml }) => namesOf(yaml.data))),
  };
  const documents = [...content.posts, ...content.pages];
  const unknown = documents.filter(({ isChecked }) => !isChecked);
  const own = [
    ...faults,
    ...unknown.flatMap((document) => DOCUMENT_RULES.flatMap((rule) => rule(document, context))),
    ...(await spell()),
  ];
  const faulty = new Set(own.map((fault) => fault.file));
  known?.save(documents.filter(({ text }) => !faulty.has(text.file)));
  const all = [
    ...own,
    ...CONTENT_RULES.flatMap((rule) => rule(context)),
    ...documents.flatMap((document) => NEIGHBOUR_RULES.flatMap((rule) => rule(document, context))),
  ];
  const { file } = options;
  const told = leaveOutConsequences(all);
  return faultsToReport(file ? told.filter((fault) => fault.file === file) : told, files.texts.size);

  /** The words of an edit are mostly words that stood in the content before. */
  async function spell(): Promise<Fault[]> {
    const check = () => unknown.flatMap((document) => checkSpelling(document, context));
    let found = speller.isStumped() ? [] : check();
    if (unknown.length > 0 && speller.isStumped()) {
      await speller.open();
      found = check();
    }
    speller.save();
    return found;
  }
}

/** Told even of a file whose front matter cannot be read. */
const OF_UNREADABLE = new Set(['front-matter-unreadable', 'body-unreadable']);

/**
 * A bracket that is not closed in one file hides what it declares and which id it has: in one of our
 * posts fifteen faults in four files, of which none is left once the first is mended.
 */
function leaveOutConsequences(faults: Fault[]): Fault[] {
  const unreadable = new Set(
    faults.filter(({ slug }) => slug === 'front-matter-unreadable').map(({ file }) => file),
  );
  if (unreadable.size === 0) return faults;
  return faults.filter(
    ({ file, slug }) => slug !== 'related-unknown' && (!unreadable.has(file) || OF_UNREADABLE.has(slug)),
  );
}

/** The words of an author's name that are names: those that begin with a capital. */
function namesOf(data: unknown): string[] {
  const name = typeof data === 'object' && data !== null && 'name' in data ? String(data.name) : '';
  return name
    .split(/\s+/)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word.toLowerCase());
}
