import { HtmlValidate } from 'html-validate';
import { SILENCED, type Finding } from './clients/silenced.ts';

const CONFIG = {
  extends: ['html-validate:recommended', 'html-validate:document', 'html-validate:a11y'],
  elements: [
    'html5',
    {
      // Ours; each holds what a div may hold.
      'body-text': { flow: true },
      'discussion-thread': { flow: true },
      'form-list': { flow: true },
      'picture-field': { flow: true },
      'rating-summary': { flow: true, phrasing: true },
      'self-check': { flow: true, aria: { naming: 'allowed' } },
      'share-link': { flow: true, phrasing: true },
      'site-search': { flow: true },
      'theme-switch': { flow: true, phrasing: true },
    },
  ],
  rules: {
    'no-raw-characters': ['error', { relaxed: true }] as ['error', { relaxed: boolean }],
    // A host of our own that serves a changed script can serve a changed hash beside it.
    'require-sri': ['error', { target: 'crossorigin' }] as ['error', { target: 'crossorigin' }],
  },
};

const whole = new HtmlValidate(CONFIG);
const validator = new HtmlValidate({
  ...CONFIG,
  rules: {
    ...CONFIG.rules,
    ...Object.fromEntries(SILENCED['html-validate'].map(({ rule }) => [rule, 'off'] as const)),
  },
});

/** What is wrong with a page as HTML, each with its place and rule. */
export async function validateHtml(html: string): Promise<string[]> {
  const findings = await findWith(validator, html);
  return findings.map(({ text }) => text);
}

/** The same with what is not asked of pages. */
export function findAllInHtml(html: string): Promise<Finding[]> {
  return findWith(whole, html);
}

async function findWith(given: HtmlValidate, html: string): Promise<Finding[]> {
  const { results } = await given.validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, line, column, message }) => ({
      rule: ruleId,
      text: `${line}:${column} ${ruleId}: ${message}`,
    })),
  );
}
