/** What pages say that lead to articles. Parts in [brackets](/address/) become links. */
export const finding = {
  nothingYet: 'Nothing is published here yet.',
  pages: 'Pages',
  newer: 'Newer articles',
  older: 'Older articles',
  page: (number: number, of: number) => `Page ${number} of ${of}`,
  /** A title on the pages after the first. */
  titleOfPage: (title: string, number: number) => `${title}, page ${number}`,
  posts: {
    description: (count: string) =>
      `Everything that has been published here, the newest first: ${count} about how two people get along.`,
    descriptionOfPage: (number: number, of: number) =>
      `Page ${number} of ${of} of everything that has been published here, the newest first.`,
    about: 'Newest first. You can also browse [by topic](/topics/) or [search](/search/) for a word.',
  },
  topics: {
    description: (first: string | undefined, last: string | undefined) =>
      `What the articles here are about, ${toRange(first, last)}: choose a topic and read on.`,
    descriptionOfPage: (topic: string, number: number, of: number) =>
      `Page ${number} of ${of} of the articles on the topic “${topic}”, the newest first.`,
  },
  person: {
    description: (name: string, role: string, articles: number) =>
      `${name}, ${role}: about the person who writes here, and ${
        articles > 1
          ? `all ${articles} of their articles`
          : articles === 1
            ? 'their article'
            : 'how to reach them'
      }.`,
    descriptionOfPage: (name: string, number: number, of: number) =>
      `Page ${number} of ${of} of the articles by ${name}, the newest first.`,
    about: 'More about this site',
    write: 'Write to me',
  },
  search: {
    description:
      'Find an article by any word in it, from a feeling to a phrase you remember. The search runs in your browser.',
    label: 'What are you looking for?',
    button: 'Search',
    note: 'The search runs in your browser. What you type is sent to nobody.',
    needsScript:
      'The search needs JavaScript, which is off in your browser. You can look through [all articles](/posts/), or choose a topic here; every page but this one works without it.',
    more: 'Show more',
    topics: 'Or choose a topic',
  },
};

function toRange(first: string | undefined, last: string | undefined): string {
  if (first === undefined || last === undefined) return 'nothing yet';
  return first === last ? `“${first}”` : `from “${first}” to “${last}”`;
}
