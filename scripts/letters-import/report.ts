import type { BroughtList } from '../../src/letters/desk-view.ts';
import type { ListPlatform } from '../../src/letters/lists/list-columns.ts';
import { CONFIRM_DAYS } from '../../src/letters/sign-links.ts';
import { voiceOf } from '../../src/words/voice.ts';

const NAMES: Record<ListPlatform, string> = {
  'common-ground': 'a list of a site like this one',
  mailchimp: 'an export of Mailchimp',
  substack: 'an export of Substack',
  wix: 'an export of Wix',
};

export interface ReportOptions {
  file: string;
  platform: ListPlatform | undefined;
  isDryRun: boolean;
}

/** What became of a list, or would. */
export function broughtToText(
  { added, asked, known, refused }: BroughtList,
  { file, platform, isDryRun }: ReportOptions,
): string {
  const { count, figure, words } = voiceOf('en-GB');
  const { faults } = words.lettersDesk.bring;
  const all = count(added + asked + known + refused.length, { one: '# line', other: '# lines' });
  const lines = [
    `${file}: ${platform ? NAMES[platform] : 'a list of addresses'}, ${all}.`,
    ...(isDryRun ? ['Nothing is written. Without --dry-run:'] : []),
    `  ${figure(added)} added, who can be shown to have agreed`,
    `  ${figure(asked)} asked by mail, as nothing shows when they agreed`,
    `  ${figure(known)} here already: as they were before`,
    `  ${figure(refused.length)} left out${refused.length > 0 ? ':' : ''}`,
    ...refused.map(({ line, text, fault }) => `    line ${line}: ${oneLine(text)} – ${faults[fault]}`),
    ...(asked > 0 && !isDryRun
      ? [
          `The server sends the mails as soon as it runs. Who has not said yes after ${CONFIRM_DAYS} days is forgotten.`,
        ]
      : []),
  ];
  return `${lines.join('\n')}\n`;
}

/** What stands in a file may hold signs that a terminal obeys. */
function oneLine(text: string): string {
  return text.replace(/\p{Cc}+/gu, ' ');
}
