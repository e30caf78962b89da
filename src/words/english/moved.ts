/** What the report of an import says of one text that came. */
export const moved = {
  /** What became of a part of it, with the words or the address that it is about. */
  notes: {
    'heading-made': (found: string) => `a line in bold letters is a heading now: ${found}`,
    'list-made': (found: string) => `typed lines are a list now: ${found}`,
    'embed-left': (found: string) => `a link stands for what was shown there: ${found}`,
    'picture-undescribed': (found: string) => `nothing says what this picture shows: ${found}`,
    'picture-smaller': (found: string) =>
      `its original could not be had, and the smaller copy that was saved is here: ${found}`,
    'link-unlinked': (found: string) => `a link led nowhere, its words are there: ${found}`,
    'film-named': (found: string) => `this film had no name, and has that of the text: ${found}`,
    'footnote-alone': (found: string) => `a footnote without its mark is a paragraph: ${found}`,
    'seo-title-left': (found: string) => `a title for search engines alone is left out: ${found}`,
    'author-unknown': (found: string) => `nobody here is called so: ${found}`,
    'description-made': (found: string) => `the description was made of its words: ${found}`,
    'comparison-made': (found: string) =>
      `it is a comparison now, of ${found}: look whether its fields are what you mean`,
    'number-missing': (found: string) =>
      `had no number there, among others that have one, and gets its own here: ${found}`,
    'address-missing': (found: string) =>
      `ended there before the address that it speaks of; here that of the site stands below it: ${found}`,
    'rating-of-nobody': (found: string) =>
      `stars were shown there that nobody gave, and are left out: ${found}`,
  },
  /** Why a file of it could not be had, behind the file's address and a colon. */
  missing: {
    'not-sent': 'it did not come with the export',
    'no-address': 'that is no address of the web',
    'private-network': 'it lies in a private network, from which nothing is fetched',
    'leads-on': 'it leads from one address to the next',
    'too-slow': 'it took longer than a minute',
    'too-large': 'it has more than 30 MB',
    answered: (found: string) => `its host answers ${found}`,
    unreachable: (found: string) => `its host cannot be reached (${found})`,
    unreadable: (found: string) => `it cannot be read (${found})`,
    'no-picture': (found: string) => `it is no picture that a site can show: ${found}`,
    'no-such-files': (found: string) => `a site has no .${found} files`,
    'not-drawn': (found: string) => `it could not be drawn again (${found})`,
  },
  /** What a file is that is no picture. */
  files: {
    'a HEIC picture': 'a HEIC picture',
    'a film': 'a film',
    'a BMP picture': 'a BMP picture',
    'a JPEG XL picture': 'a JPEG XL picture',
    'a JPEG 2000 picture': 'a JPEG 2000 picture',
    'a Photoshop file': 'a Photoshop file',
    'a PDF': 'a PDF',
    'a ZIP archive or an office document': 'a ZIP archive or an office document',
    'a compressed file': 'a compressed file',
    'an empty file': 'an empty file',
    'no picture': 'no picture',
  },
  /** Why nothing came of it, with what was said exactly. */
  failed: (exactly: string) => `this text could not be read: ${exactly}`,
};
