import type { LetterPart, LetterPicture } from './letter-body.ts';

/** All that a letter shows. */
export interface LetterContent {
  subject: string;
  /** As a BCP 47 tag. */
  language: string;
  /** The site, at the head. */
  from: {
    title: string;
    /** Its home page. */
    address: string;
    picture: LetterPicture;
    /** The picture says the name, and was made for light paper. */
    isLogo: boolean;
  };
  /** The coach's own lines, as she typed them; may be empty. */
  note: string;
  title: string;
  /** Where the title leads, if anywhere. */
  address?: string | undefined;
  parts: readonly LetterPart[];
  foot: {
    /** Why somebody gets it. */
    why: string;
    /** What the link to their choices is called, and the one that ends letters. */
    choices: string;
    end: string;
    /** The sender's postal address, as law asks; lines. */
    postalAddress: string;
  };
}
