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
    'address-added': (found: string) => `an old address leads here now, too: ${found}`,
    'address-planned': (found: string) => `an old address would lead here, too: ${found}`,
    'address-left': (found: string) =>
      `an old address does not lead here yet. Write it under “Addresses on your former site”: ${found}`,
    'changed-there': (found: string) =>
      `its words there were changed since, and it stays as it is here. Compare, and take over by hand what you want: ${found}`,
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
    'no-host': 'there is no host of this name',
    'no-proof': 'its host cannot prove that it is the one',
    unreachable: 'its host cannot be reached',
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
  /** What a text was there, where that is not what everybody could read. */
  states: {
    draft: 'was a draft there',
    scheduled: 'was still to be published there',
    private: 'was not for everybody there',
  },
  /** Under what a text stood there, where its topics are told. */
  topics: {
    became: (theirs: string, ours: string) => `“${theirs}” there is the topic “${ours}” here`,
    left: (theirs: string) => `it stood there under what is no topic here: ${theirs}`,
    /** Behind it follows what to do. */
    none: (theirs: string) => `It has no topic yet: what it stood under there is none here (${theirs}).`,
    untold: 'It has no topic yet: it stood under nothing there.',
    /** With the labels of the buttons. */
    advice: (edit: string, newTopic: string) =>
      `Press “${edit}” and choose what fits best. Where nothing fits, make a topic of your own first, under “${newTopic}”.`,
  },
  /** Why comments found no place, behind their number or the title of their text, and a colon. */
  noPlace: {
    page: 'it is a page here, and pages have no comments',
    'no-post': 'no post here came from that text, or had its address',
  },
  /** Items of an export that became no text. Each is told as what it is, a colon, and why. */
  unread: {
    line: (what: string, why: string) => `${what}: ${why}`,
    /** With a title, a name or a path, what it belongs to, and what tells it from others of that name. */
    what: {
      text: (title: string) => `“${title}”`,
      'text-named': (title: string, named: string) => `“${title}” (${named})`,
      'text-words': (title: string) => `The text of “${title}”`,
      'text-rest': (title: string) => `The rest of “${title}”`,
      'text-form': (title: string) => `The form of “${title}”`,
      pattern: (title: string) => `The pattern “${title}”`,
      'library-file': (title: string) => `The file “${title}” of the media library`,
      page: (title: string) => `The page “${title}”`,
      comment: (name: string, id: string) => `A comment by ${name || 'somebody'} (${id})`,
      'comment-under': (name: string, title: string, id: string) =>
        `A comment by ${name || 'somebody'} under “${title}” (${id})`,
      comments: (address: string, count: string) => `The comments under ${address} (${count})`,
      file: (path: string) => `The file ${path}`,
      'file-end': (path: string) => `The end of ${path}`,
      'file-top': (path: string) => `What stands at the top of ${path}`,
      redirects: (path: string) => `The redirects in ${path}`,
      redirect: (from: string, to: string) => `The redirect from ${from} to ${to}`,
      piece: (written: string, title: string) => `${written} in “${title}”`,
      'piece-of-file': (written: string, path: string) => `${written} in ${path}`,
      'feed-rest': (count: string) => `What the feed does not hold (texts in it: ${count})`,
    },
    why: {
      'cut-off':
        'the file ends in the midst of a text, as a download that was broken off does. Download it once more and import the whole file; what is here already stays',
      'library-file': 'a file is no text; what texts show is fetched with them',
      pattern: 'a pattern has no address of its own; it stands in each text that shows it',
      menu: 'it is an entry of a menu, and menus do not come along',
      'older-version': 'it is an older version of a text that is there',
      inner: 'it belongs to how the old site was made, and is no text',
      trash: 'it lies in the trash there; take it out, and export again, to have it',
      'never-saved': 'it was begun and never saved there',
      shortcode:
        'it is a shortcode of a plugin, and what it showed is not in the export; words that stood in it are there',
      ping: 'it is a note from another site that linked to it, and no comment',
      'plugin-note': (type: string) => `it is a note of a plugin (${type}), and no comment`,
      'no-day': 'it has no day',
      'no-words': 'it says nothing',
      'no-words-or-day': 'it has no words or no day',
      deleted: 'it was deleted there',
      empty: 'it is empty in the export',
      'no-comments': 'it has no comments',
      'page-elsewhere': 'the page that it stands under is not in the export',
      'text-elsewhere': 'the text that it stands under is not in the export',
      'post-elsewhere': 'that post is not in the export',
      'no-such-address': 'no text of the export has that address',
      'beginning-alone':
        'the feed holds its beginning alone. In the settings of the old site have the feed show whole texts, or import an export',
      'feed-of-wix':
        'Wix puts the newest posts into it, for some sites all and for others twenty. Compare the number with your blog; older ones come as saved pages, or from the table of the dashboard',
      feed: 'a feed holds the newest texts, and no drafts or comments. Compare the number with your blog',
      twice: 'it is in the export twice, word for word',
      'many-addresses': 'it is a pattern for many addresses, and each text here names its own',
      'leads-nowhere': 'it leads to no text of this export, and an old address leads to a text',
      'cannot-be-read': (exactly: string) => `it cannot be read: ${exactly}`,
      'top-cannot-be-read': (exactly: string) => `it cannot be read: ${exactly}. Its text is there`,
      'text-missing':
        'its text is not in the export: a post that was never written, or one that was sent from elsewhere',
      people:
        'it lists people and their emails, which stay where they are; nobody is brought here with a site',
      'no-part': (platform: string) => `it is no part of an export of ${platform}`,
      'other-export': (platform: string) =>
        `beside an export of ${platform} it is left where it is; give it alone to import it`,
      'made-there': 'what it showed was made by the old site, and is not in the folder',
      'plain-words': 'the export holds its plain words alone: headings, links and pictures are missing',
      'in-another-file': 'its text is in another file of the export, and was taken from there',
    },
    /** A platform without a name of its own. */
    platforms: { folder: 'a folder of texts', feed: 'a feed' },
  },
};
