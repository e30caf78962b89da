import path from 'node:path';
import type { Cache } from '../../lib/cache.ts';
import { dateToIsoDay } from '../../lib/dates.ts';
import { PROSE_COMPONENTS, type ComponentTable } from '../schema/components.ts';
import { CONTENT_SCHEMAS, type ContentSchemas } from '../schema/content-schemas.ts';
import { leaveOutAccepted } from './accepted.ts';
import { checkStudyDetails } from './guard/details.ts';
import { checkDetailsOutside } from './guard/details-outside.ts';
import { checkStudyNames } from './guard/names.ts';
import { checkHomeStories } from './guard/home.ts';
import { checkNamesInEntries, checkNamesOutside } from './guard/outside.ts';
import { checkStudyPeople } from './guard/people.ts';
import { checkOutsideStories } from './guard/story/check-outside-stories.ts';

import { listAnchors, type Anchors } from './anchors.ts';
import { listPreviousAddresses } from './address-holders.ts';
import { tryFor } from './boundary.ts';
import { markDraftFaults } from './draft-faults.ts';
import type { FaultSlug } from './fault-kinds.ts';
import { faultsToReport, type Fault, type Report } from './report.ts';
import { listRoutes } from './routes.ts';
import { openKnownDocuments } from './known-documents.ts';
import type { ContentRule, DocumentRule, NeighbourRule, RuleContext } from './rule.ts';
import { checkSiteColours } from './rules/colours.ts';
import { checkCallChannels, checkHelp, checkPlaceholders, checkStandingCalls } from './rules/channels.ts';
import { checkComponents } from './rules/components.ts';
import { checkDates } from './rules/dates.ts';
import { checkDeclared } from './rules/declared.ts';
import { checkHeadings } from './rules/headings.ts';
import { checkKind } from './rules/kind.ts';
import { checkEntryLinks, checkLinks } from './rules/links.ts';
import { checkTranslations } from './rules/translations.ts';
import { checkMedia, checkMediaFiles } from './rules/media.ts';
import { checkDownloadFiles } from './rules/download-files.ts';
import { checkPictureFiles } from './rules/picture-files.ts';
import { checkEntryPictures, checkPictures } from './rules/pictures.ts';
import { checkReferences } from './rules/references.ts';
import { checkDocumentSchema, checkSchemas } from './rules/schema.ts';
import { checkSections } from './rules/sections.ts';
import { checkSelfChecks } from './rules/self-check.ts';
import { checkEntrySpelling, checkSpelling } from './rules/spelling.ts';
import { inspectFiles, cacheInspected, type InspectedFiles } from '../inspected-files.ts';
import { parseContent, type Document } from '../source/content.ts';
import type { ContentFiles } from '../source/content-files.ts';
import { readContent } from '../source/read-content.ts';
import { textToSource } from '../source/source-text.ts';
import { tellWeaker } from './words/languages.ts';
import { readLexicon } from './words/lexicon.ts';
import type { ClosedSpeller } from './words/speller.ts';
import { openSpellers } from './words/spellers.ts';

const CONTENT_RULES: ContentRule[] = [
  checkSchemas,
  checkReferences,
  checkTranslations,
  checkEntryLinks,
  checkSections,
  checkHomeStories,
  checkPlaceholders,
  checkSiteColours,
  checkStandingCalls,
  checkNamesInEntries,
  checkEntryPictures,
];

/** These look at a document alone: one that had no fault is not asked again while nothing changed. */
const DOCUMENT_RULES: DocumentRule[] = [
  tellReading,
  checkDocumentSchema,
  checkKind,
  checkDates,
  checkComponents,
  checkDeclared,
  checkSelfChecks,
  checkCallChannels,
  checkHelp,
  checkHeadings,
  checkPictures,
  checkMedia,
  checkStudyNames,
  checkStudyPeople,
  checkStudyDetails,
  checkOutsideStories,
  checkNamesOutside,
  checkDetailsOutside,
];

const NEIGHBOUR_RULES: NeighbourRule[] = [checkLinks];

export interface CheckOptions {
  now: Date;
  /** A production build: placeholders are errors. */
  production: boolean;
  /** Only faults of this file, relative to the project; the rest is read all the same. */
  file?: string | undefined;
  /** Remembers what was in order; without it everything is checked anew. */
  cache?: Cache | undefined;
  /** What is known of pictures and other files; looked into where it is left out. */
  inspected?: InspectedFiles;
  /** Other components than ours, and other schemas; not with a cache, which knows of ours alone. */
  components?: ComponentTable;
  schemas?: ContentSchemas;
}

/** Reads a content folder and reports every fault in it at once. */
export async function checkContent(folder: string, options: CheckOptions): Promise<Report> {
  return checkFiles(await readContent(folder), path.basename(folder), options);
}

/** The same for content in memory, such as what is staged for a commit. */
export async function checkFiles(files: ContentFiles, name: string, options: CheckOptions): Promise<Report> {
  const { now, production, cache, components = PROSE_COMPONENTS, schemas = CONTENT_SCHEMAS } = options;
  const known =
    cache && openKnownDocuments({ files, now, production, table: cache.openTable('checked-documents') });
  const { content, faults } = parseContent(files, name, { findKnown: known?.find, components });
  const lexicon = readLexicon(cache?.openTable('lexicon'));
  const spellers = openSpellers({
    words: content.words,
    ordinary: lexicon,
    table: cache?.openTable('known-words'),
  });
  const { language } = content.siteView;
  const anchors = new Map<Document, Anchors>();
  const context: RuleContext = {
    content,
    now,
    today: dateToIsoDay(now, content.siteView.timeZone),
    production,
    components,
    schemas,
    routes: listRoutes(content),
    previousAddresses: listPreviousAddresses(content),
    findAnchors(document) {
      const known = anchors.get(document) ?? listAnchors(document, components);
      anchors.set(document, known);
      return known;
    },
    language,
    lexicon,
    speller: spellers.find(language),
    siteNames: [content.siteView.title, ...content.topics.map(({ yaml }) => nameOf(yaml.data))],
    authorNames: new Set(content.people.flatMap(({ yaml }) => namesOf(yaml.data))),
  };
  const documents = [...content.posts, ...content.pages];
  const unknown = documents.filter(({ isChecked }) => !isChecked);
  const own = [...faults];
  for (const document of unknown) {
    const { language: its = language } = document.declared;
    const speller = spellers.find(its);
    const asked = its === language ? context : { ...context, language: its, speller };
    own.push(...askAll([document], DOCUMENT_RULES, asked));
    own.push(...(await spell(speller, () => askAll([document], [checkSpelling], asked))));
  }
  own.push(
    ...(await spell(spellers.find(language), () =>
      tryFor(textToSource(name, ''), () => checkEntrySpelling(context)),
    )),
  );
  spellers.save();
  const faulty = new Set(own.map((fault) => fault.file));
  known?.save(documents.filter(({ text }) => !faulty.has(text.file)));
  const inspected = options.inspected ?? (await inspectFiles(files, 'whole', cache && cacheInspected(cache)));
  const all = [
    ...own,
    ...CONTENT_RULES.flatMap((rule) => tryFor(textToSource(name, ''), () => rule(context))),
    ...askAll(documents, NEIGHBOUR_RULES, context),
    ...checkPictureFiles(content, { schemas, pictures: inspected.pictures, name }),
    ...checkMediaFiles(content, { media: inspected.media, name }),
    ...checkDownloadFiles(content, { downloads: inspected.downloads, name, ...context }),
  ];
  const { file } = options;
  const told = markDraftFaults(leaveOutAccepted(leaveOutConsequences(all), content), [
    ...content.posts,
    ...content.pages,
  ]);
  const report = faultsToReport(
    file ? told.filter((fault) => fault.file === file) : told,
    files.texts.size + files.refused.length,
  );
  const others = documents.flatMap(({ declared }) => declared.language ?? []);
  const weaker = tellWeaker(language, others);
  return weaker === undefined ? report : { ...report, weaker };
}

/** The words of an edit are mostly words that stood in the content before. */
async function spell(speller: ClosedSpeller, check: () => Fault[]): Promise<Fault[]> {
  const found = speller.isStumped() ? [] : check();
  if (!speller.isStumped()) return found;
  await speller.open();
  return check();
}

/** What is wrong in how a document is written. */
function tellReading({ faults }: Document): Fault[] {
  return faults;
}

function askAll(
  documents: readonly Document[],
  rules: readonly NeighbourRule[],
  context: RuleContext,
): Fault[] {
  return documents.flatMap((document) =>
    rules.flatMap((rule) => tryFor(document.text, () => rule(document, context))),
  );
}

/** Of a file with one of these nothing is known but this. */
const UNREADABLE: ReadonlySet<FaultSlug> = new Set([
  'file-encoding',
  'file-folder',
  'file-link',
  'file-too-large',
  'front-matter-unreadable',
  'front-matter-fence',
  'yaml-feature',
  'line-end',
  'character-forbidden',
  'nested-too-deep',
]);

/** Told even of a file of which nothing else is known. */
const OF_UNREADABLE: ReadonlySet<FaultSlug> = new Set([...UNREADABLE, 'body-unreadable', 'check-failed']);

/** Where a tag is left out, names of a story seem to stand outside of it, and a place may be missing. */
const OF_UNPAIRED: ReadonlySet<FaultSlug> = new Set([
  'component-misplaced',
  'name-outside-story',
  'story-outside',
  'story-cue-outside',
  'fragment-broken',
]);

/**
 * A bracket that is not closed in one file hides what it declares and which id it has: in one of our
 * posts fifteen faults in four files, of which none is left once the first is mended.
 */
function leaveOutConsequences(faults: Fault[]): Fault[] {
  const filesWith = (slugs: ReadonlySet<FaultSlug>) =>
    new Set(faults.filter(({ slug }) => slugs.has(slug)).map(({ file }) => file));
  const unreadable = filesWith(UNREADABLE);
  const unpaired = filesWith(new Set(['tag-unpaired']));
  return faults.filter(
    ({ file, slug }) =>
      (unreadable.size === 0 || slug !== 'related-unknown') &&
      (!unreadable.has(file) || OF_UNREADABLE.has(slug)) &&
      (!unpaired.has(file) || !OF_UNPAIRED.has(slug)),
  );
}

/** The words of an author's name that are names: those that begin with a capital. */
function namesOf(data: unknown): string[] {
  return nameOf(data)
    .split(/\s+/)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word.toLowerCase());
}

function nameOf(data: unknown): string {
  return typeof data === 'object' && data !== null && 'name' in data ? String(data.name) : '';
}
