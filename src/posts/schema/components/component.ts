import type * as z from 'zod';
import type { FaultSlug } from '../../checks/fault-kinds.ts';
import type { ForgivingGroup } from '../forgiving.ts';
import type { PostData } from '../post.ts';

/** A part of a post's front matter that readers see by a component alone. */
export interface ShownPart {
  /** Where it is in the front matter: the field, or the id of a declaration that is shown whole. */
  path: PropertyKey[];
  /** The id that the component refers to in order to show it; without it the component refers to nothing. */
  id?: string;
  /** The beginning of a sentence: 'The outcomes of "codependence" are'. */
  words: string;
}

/** Paragraphs without pictures; pictures alone; or all but headings, which a page has none of in its parts. */
export type Held = 'words' | 'pictures' | 'prose';

/** What a post declares, wrong or incomplete as it may be. */
export type DeclaredPost = ForgivingGroup<PostData>;

/**
 * A component of a post's body: all that the check, the form and the guide know of it. A new one is such a
 * row in ../components.ts and an .astro file; nothing else names it.
 */
export interface ProseComponent {
  /**
   * Its props, each a text or a number in the tag; title and description are for the guide and the form.
   * The prop whose `.meta()` says `choicesFrom` is how the component refers to a declaration.
   */
  props: z.ZodObject;
  /** What stands between its two tags; without it the tag closes itself. */
  content?: {
    /** As in "this client story is empty". */
    name: string;
    /** As in "the story between the tags". */
    noun: string;
    /** What the guide puts between the tags. */
    example: string;
    /** What may stand there, where it is not all that a body may hold. */
    holds?: Held;
    /** How many pictures there are at least. */
    least?: number;
  };
  /** Its content is a client's story: the confidentiality guard reads it as a closed world. */
  isStory?: boolean;
  /** The heading that it writes, with the words that are used where its title is left out. */
  heading?: { level: 2 | 3; words?: string };
  /** The id that its part of the page has, from the props as they are written and what the post declares. */
  anchor?: (props: Readonly<Record<string, string>>, post: DeclaredPost) => string | undefined;
  /** How often a post may use it: once, once for each declaration that it refers to, or as often as it likes. */
  repeats: 'never' | 'for-each-reference' | 'freely';
  /** It follows the order of the declarations that it refers to; the faults of a second one and of one too late. */
  order?: { twice: FaultSlug; outOfOrder: FaultSlug };
  /** What of the front matter it must show, with the fault of a body that does not. */
  shows?: { missing: FaultSlug; list: (post: DeclaredPost) => ShownPart[] };
}
