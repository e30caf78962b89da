/** The id of the places of the site that every field for a link offers. */
export const LINKS = 'site-links';
