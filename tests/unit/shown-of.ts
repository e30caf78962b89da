import { markdownToHtml } from '../../src/discussion/markdown.ts';

/** The words of a comment's page, and its links as they stand there. */
export const shownOf = (text: string) => markdownToHtml(text).replace(/<(?!a )[^>]*>/g, ' ');
