import { doIUseEmail } from '@jsx-email/doiuse-email';
import { HtmlValidate } from 'html-validate';

/** What has to show a mail as it is meant. */
const PROGRAMS = ['gmail.*', 'outlook.*', 'apple-mail.*'];

/** What a program drops of our mails with no word, picture, link or colour lost; what is dropped, and by which programs. */
export const DROPPED: readonly { feature: string; programs: RegExp; why: string }[] = [
  {
    feature: '@media',
    programs: /^(?:gmail\.mobile-webmail|outlook\.windows(?:-mail)?)$/,
    why: 'The day’s colours and the margins of a desk are shown there at any hour.',
  },
  {
    feature: '<body> element',
    programs: /^outlook\.(?:macos|ios|android)$/,
    why: 'What is in it stands in an element of theirs; the table in it has the same ground.',
  },
  {
    feature: 'role attribute',
    programs: /^outlook\.windows-mail$/,
    why: 'A screen reader may call the column a table; there is no other column in these programs.',
  },
  {
    feature: 'border-radius',
    programs: /^outlook\.windows(?:-mail)?$/,
    why: 'Corners are square.',
  },
  {
    feature: 'word-break',
    programs: /^outlook\.windows-mail$/,
    why: 'A word longer than a line widens the column. The program has not been sold since 2023.',
  },
  {
    feature: 'white-space',
    programs: /^outlook\.windows(?:-mail)?$/,
    why: 'A long line of a report to the coach widens the column; its lines are what they are.',
  },
];

/** What a mail has that one of the programs does not show, each once, but for what is in {@link DROPPED}. */
export function findUnshown(html: string): string[] {
  const result = doIUseEmail(html, { emailClients: PROGRAMS });
  const errors = 'errors' in result ? result.errors : [];
  return [...new Set(errors)].filter((error) => {
    const [, feature, program = ''] = /^`(.+)` is not supported by `(.+)`$/.exec(error) ?? [];
    return !DROPPED.some((each) => each.feature === feature && each.programs.test(program));
  });
}

/** Rules of pages that mails break on purpose. */
const OF_PAGES_ALONE = {
  // Programs take no style from anywhere else, and Outlook's knows widths by attributes.
  'no-inline-style': 'off',
  'no-deprecated-attr': 'off',
  // For Outlook's Windows programs alone, which know no greatest width.
  'no-conditional-comment': 'off',
  // Columns, which are no data; older programs know the longer word alone.
  'presentation-role-style': 'off',
  'prefer-tbody': 'off',
  // A title is a subject, which the coach has chosen.
  'long-title': 'off',
} as const;

const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:document', 'html-validate:a11y'],
  rules: OF_PAGES_ALONE,
});

/** What is wrong with a mail as HTML. */
export async function validateMail(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map(({ line, column, ruleId, message }) => `${line}:${column} ${ruleId}: ${message}`),
  );
}
