import type { DeclarationKind } from './declarations.ts';
import { audio } from './components/audio.ts';
import { button } from './components/button.ts';
import { callsToAction } from './components/calls-to-action.ts';
import { caseStudy } from './components/case-study.ts';
import { characteristic } from './components/characteristic.ts';
import type { ProseComponent } from './components/component.ts';
import { definition } from './components/definition.ts';
import { details } from './components/details.ts';
import { gallery } from './components/gallery.ts';
import { keyDifferences } from './components/key-differences.ts';
import { outcomes } from './components/outcomes.ts';
import { pullQuote } from './components/pull-quote.ts';
import { selfCheck } from './components/self-check.ts';
import { video } from './components/video.ts';
import { findMeta } from './walk.ts';

/** What a post's body may use, in the order in which the guide and the form tell of it. */
export const PROSE_COMPONENTS = {
  Definition: definition,
  Characteristic: characteristic,
  CaseStudy: caseStudy,
  Outcomes: outcomes,
  KeyDifferences: keyDifferences,
  SelfCheck: selfCheck,
  Video: video,
  Audio: audio,
  CallsToAction: callsToAction,
  PullQuote: pullQuote,
  Button: button,
  Gallery: gallery,
  Details: details,
} as const satisfies ComponentTable;

/** Components by their names. What is made from rows takes a table, so that a test can add one of its own. */
export type ComponentTable = Readonly<Record<string, ProseComponent>>;

export function findComponent(
  name: string,
  components: ComponentTable = PROSE_COMPONENTS,
): ProseComponent | undefined {
  return Object.hasOwn(components, name) ? components[name] : undefined;
}

/** Whether something stands between its tags; without that a tag closes itself. */
export function holdsProse({ content }: ProseComponent): boolean {
  return content !== undefined;
}

/** The prop by which a component refers to a declaration, and what kind of declaration that is. */
export function findReference({
  props,
}: ProseComponent): { prop: string; kind: DeclarationKind } | undefined {
  for (const [prop, field] of Object.entries(props.shape)) {
    const kind = findMeta(field, 'choicesFrom');
    if (kind) return { prop, kind };
  }
  return undefined;
}

/** Whether readers see what is written in this prop as words of the page. */
export function isProseProp({ props }: ProseComponent, prop: string): boolean {
  return Object.hasOwn(props.shape, prop) && findMeta(props.shape[prop], 'prose') === true;
}

/** Whether this prop is the address of a link. */
export function isLinkProp({ props }: ProseComponent, prop: string): boolean {
  return Object.hasOwn(props.shape, prop) && findMeta(props.shape[prop], 'isLink') === true;
}

/**
 * Whether the guard reads this prop for itself: who may appear in a story, on what grounds, and since when.
 * What is said there is no text of the story.
 */
export function isGuardProp({ isStory, props }: ProseComponent, prop: string): boolean {
  return (
    isStory === true && Object.hasOwn(props.shape, prop) && findMeta(props.shape[prop], 'prose') !== true
  );
}
