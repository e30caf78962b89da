import { expect } from 'vitest';
import { buttonOf, type Hand } from './week.ts';
import { COACH, type WritingSite } from './writing-site.ts';

/** At the door, asks for a link, and opens the mail that brings it: gives the link's address. */
export async function askForLink(
  { page, tap, type }: Hand,
  { mails, url }: Pick<WritingSite, 'mails' | 'url'>,
): Promise<string> {
  const before = mails().length;
  await type(page.getByLabel('Your email address'), COACH);
  await tap(buttonOf(page, 'Mail me a link'));
  await page.getByText('a link is on its way').waitFor();
  const findLink = () =>
    mails()
      .slice(before)
      .map(({ text }) => /http:\S+token=\S+/.exec(text)?.[0])
      .find((link) => link !== undefined);
  await expect.poll(findLink).toBeDefined();
  const { pathname, search } = new URL(findLink() ?? '');
  return url() + pathname + search;
}
