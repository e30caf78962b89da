import { HtmlValidate } from 'html-validate';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:document', 'html-validate:a11y'],
  elements: [
    'html5',
    {
      // Ours; each holds what a div may hold.
      'discussion-thread': { flow: true },
      'rating-summary': { flow: true, phrasing: true },
      'self-check': { flow: true },
      'share-link': { flow: true, phrasing: true },
      'site-search': { flow: true },
      'theme-switch': { flow: true, phrasing: true },
    },
  ],
  rules: {
    // The build writes void elements as HTML does, and leaves style to the formatter.
    'void-style': 'off',
    'no-trailing-whitespace': 'off',
    'no-raw-characters': ['error', { relaxed: true }],
    // `display: grid` takes the role of a list away in Safari; `role="list"` gives it back.
    'no-redundant-role': 'off',
    // A title that tells what the page says is worth more than one of 70 characters.
    'long-title': 'off',
    // A host of our own that serves a changed script can serve a changed hash beside it.
    'require-sri': ['error', { target: 'crossorigin' }],
  },
});

/** What is wrong with a page as HTML, each with its place and rule. */
export async function validateHtml(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, line, column, message }) => `${line}:${column} ${ruleId}: ${message}`),
  );
}
