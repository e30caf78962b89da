/** What was changed or could not be brought along in one text, for its coach to look at. */
export interface ImportNote {
  kind: NoteKind;
  /** What it is about: words of the text, or an address. */
  found: string;
}

export type NoteKind =
  | 'heading-made'
  | 'list-made'
  | 'embed-left'
  | 'picture-undescribed'
  | 'picture-smaller'
  | 'link-unlinked'
  | 'film-named'
  | 'footnote-alone'
  | 'seo-title-left'
  | 'author-unknown'
  | 'description-made'
  | 'comparison-made'
  | 'number-missing'
  | 'address-missing'
  | 'rating-of-nobody'
  | 'address-added'
  | 'address-planned'
  | 'address-left'
  | 'changed-there';
