import { toSignInLink } from '../src/discussion/http/owner.ts';
import { openServices } from '../src/server/settings/services.ts';
import { readSettings } from '../src/server/settings/settings.ts';
import type { RunningSite } from './running-site.ts';

type Place = Pick<RunningSite, 'url' | 'dataFolder'>;

/** Signs the coach in, and has the same browser rate a thread, comment there and write privately. Gives its cookies. */
export async function becomeKnown({ url, dataFolder }: Place, thread: string): Promise<string> {
  const { owner, close } = await openServices(readSettings({ DATA_DIR: dataFolder }));
  const token = toSignInLink(await owner.issueLink(), new URL(url)).searchParams.get('token') ?? '';
  await close();
  const session = cookieOf(
    await fetch(`${url}/moderate/sign-in/`, {
      method: 'POST',
      redirect: 'manual',
      headers: { 'sec-fetch-site': 'same-origin' },
      body: new URLSearchParams({ token }),
    }),
  );
  const reader = cookieOf(await tell(url, thread, { stars: 4 }));
  await tell(url, thread, { name: 'Sam', text: 'My own words, which wait.' }, reader);
  await tell(url, thread, { name: 'Sam', text: 'For the coach alone.', private: true }, reader);
  return `${reader}; ${session}`;
}

/** Sends a rating, where it has stars, or a comment, as a program does. */
export async function tell(url: string, thread: string, value: object, cookie = ''): Promise<Response> {
  const answer = await fetch(`${url}/api/threads/${thread}/${'stars' in value ? 'rating' : 'comments'}`, {
    method: 'stars' in value ? 'PUT' : 'POST',
    headers: { 'content-type': 'application/json', ...(cookie && { cookie }) },
    body: JSON.stringify(value),
  });
  if (!answer.ok) throw new Error(`${thread}: ${await answer.text()}`);
  return answer;
}

/** A header of cookies as a browser takes them. */
export function toCookies(header: string, url: string): { name: string; value: string; url: string }[] {
  return header.split('; ').map((each) => {
    const at = each.indexOf('=');
    return { name: each.slice(0, at), value: each.slice(at + 1), url };
  });
}

function cookieOf(answer: Response): string {
  return (answer.headers.getSetCookie()[0] ?? '').split(';')[0] ?? '';
}
