import { afterAll, beforeAll, expect, it } from 'vitest';
import { startSite, type RunningSite } from '../running-site.ts';
import { openSmtpSink, type SmtpSink } from '../smtp-sink.ts';

const OWNER_EMAIL = 'coach@coach.example';

let sink: SmtpSink;
let site: RunningSite;
beforeAll(async () => {
  sink = await openSmtpSink();
  site = await startSite({ SMTP_URL: sink.url, OWNER_EMAIL, TRUSTED_PROXIES: '127.0.0.1' });
});
afterAll(async () => {
  await site.stop();
  await sink.close();
});

function post(from: string, fields: Record<string, string>): Promise<Response> {
  return fetch(`${site.url}/moderate/sign-in/`, {
    method: 'POST',
    headers: { origin: site.url, 'x-forwarded-for': from },
    body: new URLSearchParams(fields),
    redirect: 'manual',
  });
}

it('lets the coach in by mail after a stranger asked two hundred times, and tells her of it', async () => {
  const texts = new Set<string>();
  for (let index = 0; index < 200; index += 1) {
    const answer = await post(`192.0.2.${index}:${40_000 + index}`, { email: OWNER_EMAIL });
    expect(answer.status).toBe(200);
    texts.add(await answer.text());
  }
  const answer = await post('203.0.113.7', { email: OWNER_EMAIL });
  texts.add(await answer.text());
  texts.add(await (await post('203.0.113.8', { email: 'eve@example.org' })).text());
  expect(texts.size).toBe(1);
  await expect.poll(() => sink.delivered.length).toBeGreaterThan(0);
  const [, token = ''] = /\?token=([\w-]{43})\s/.exec(sink.delivered.at(-1)?.text ?? '') ?? [];
  const session = await post('203.0.113.7', { token });
  expect([session.status, session.headers.get('location')]).toEqual([303, '/moderate/']);
  const subjects = (pattern: RegExp) => sink.delivered.filter(({ subject }) => pattern.test(subject)).length;
  await expect.poll(() => subjects(/^A new sign-in to /)).toBe(1);
  // A request is looked at once it was answered: one that was before she signed in may ask for the next link.
  expect(subjects(/^Sign in to /)).toBeLessThanOrEqual(2);
  expect(new Set(sink.delivered.flatMap(({ recipients }) => recipients))).toEqual(new Set([OWNER_EMAIL]));
});
