import type { MediaUse } from '../media/media-kind.ts';
import type { DeclarationKind } from './declarations.ts';

/** What other files refer to, by the id of an entry. */
export type Collection = 'people' | 'topics' | 'posts' | 'pages';

/** What `.meta()` may say of a field beside zod's own title, description and examples. */
declare module 'zod' {
  interface GlobalMeta {
    /**
     * Of a text: whether readers see it as words. The guard and the speller read what is prose; ids,
     * addresses and names of people are not. Every text of every schema says so: a test looks.
     */
    prose?: boolean | undefined;
    /** The collection whose entry is meant by its id: the form offers them, and the check knows of no other. */
    relation?: Collection | undefined;
    /** Of a text: whether it is the address of a picture, which the check looks for and the export draws. */
    isPicture?: boolean | undefined;
    /** Of a text: whether it is a colour, which the form has a box of colours for. */
    isColour?: boolean | undefined;
    /** Of a text: what is played of the file that it names, where it names one of ours. */
    media?: MediaUse | undefined;
    /** Of a text: what is most likely meant by one that is not right. */
    findMeant?: ((text: string) => string | undefined) | undefined;
    /** Of a text: whether it is the address of a link, which the check follows. */
    isLink?: boolean | undefined;
    /** What of the post's own declarations is meant, by its id. */
    choicesFrom?: DeclarationKind | undefined;
  }
}
