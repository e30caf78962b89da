/** What is said of what came with an article from where it stood before. */
export const imported = {
  /** Before "4.5 out of 5 from 12 ratings", apart from the ratings of this site. */
  ratingBefore: 'En mi sitio anterior:',
  /** Who signed a comment there with no name. */
  nameless: 'Alguien',
};
