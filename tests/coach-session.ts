import { openServices } from '../src/server/settings/services.ts';
import { readSettings } from '../src/server/settings/settings.ts';

/** Signs in by the link that `npm run owner:link` would print, and gives the cookie of the session. */
export async function signInAsCoach({
  url,
  dataFolder,
}: {
  url: string;
  dataFolder: string;
}): Promise<string> {
  const { owner, close } = await openServices(readSettings({ DATA_DIR: dataFolder }));
  const token = await owner.issueLink();
  await close();
  const response = await fetch(`${url}/moderate/sign-in/`, {
    method: 'POST',
    redirect: 'manual',
    headers: { 'sec-fetch-site': 'same-origin' },
    body: new URLSearchParams({ token }),
  });
  return (response.headers.getSetCookie()[0] ?? '').split(';')[0] ?? '';
}
