import { execFile } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openLetterStore } from '../letter-store.ts';
import { startSite } from '../running-site.ts';
import { addLetters } from '../site-with-letters.ts';
import { copySite, type SiteCopy } from '../site-copy.ts';
import { openSmtpSink, type SmtpSink } from '../smtp-sink.ts';

const MAILCHIMP = `"Email Address","First Name","Last Name",MEMBER_RATING,OPTIN_TIME,OPTIN_IP,CONFIRM_TIME,CONFIRM_IP,LAST_CHANGED,LEID,EUID,NOTES,TAGS
ada@reader.example,Ada,"Lovelace, Countess",2,"2023-04-01 09:10:11",192.0.2.1,"2023-04-01 09:12:00",192.0.2.1,"2024-01-01 00:00:00",1,a,,"""friends"""
bob@reader.example,Bob,,2,,,,,"2024-01-01 00:00:00",2,b,,
no-address,Nobody,,2,,,,,"2024-01-01 00:00:00",3,c,,
ADA@reader.example,Ada,,2,,,,,"2024-01-01 00:00:00",4,d,,
`;
const SUBSTACK = `email,active_subscription,expiry,plan,email_disabled,digest_enabled,created_at,first_payment_at
dora@reader.example,false,,other,false,false,2023-06-07T08:09:10.123Z,
eve@reader.example,false,,other,true,false,2023-06-07T08:09:10.123Z,
`;
const WIX = `First Name,Last Name,Email 1,Phone 1,Labels,Email subscriber status,SMS subscriber status,Created At (UTC+0)
Fay,,fay@reader.example,,,Subscribed,Never subscribed,2022-01-02 03:04
Gus,,gus@reader.example,,,Unsubscribed,,2022-01-02 03:04
`;
const PROOF = ['--proof', 'By the form of my former site, confirmed by a mail'];

let copy: SiteCopy;
let post: SmtpSink;
beforeAll(async () => {
  copy = copySite();
  addLetters(copy);
  copy.write('mailchimp.csv', MAILCHIMP);
  copy.write('substack.csv', SUBSTACK);
  copy.write('wix.csv', WIX);
  await copy.build({ SITE_URL: 'http://localhost:4321' });
  post = await openSmtpSink();
}, 240_000);
afterAll(async () => {
  await post.close();
  copy.remove();
});

let data: string;
let environment: NodeJS.ProcessEnv;
beforeEach(() => {
  data = fs.mkdtempSync(path.join(copy.folder, 'data-'));
  environment = {
    SITE_URL: 'http://localhost:4321',
    DATA_DIR: data,
    SMTP_URL: post.url,
    OWNER_EMAIL: 'coach@site.example',
  };
  post.delivered.length = 0;
});

/** What a command says, run in the folder of the site. */
function run(script: string, args: readonly string[], more: NodeJS.ProcessEnv = {}, cwd = copy.folder) {
  // Nothing else of the tests' own environment, but what Node has compiled already.
  const { PATH, NODE_COMPILE_CACHE } = process.env;
  const given = [path.resolve(`scripts/${script}.ts`), ...args];
  return new Promise<{ code: number; out: string; err: string }>((resolve) => {
    const child = execFile(
      process.execPath,
      given,
      { cwd, env: { PATH, NODE_COMPILE_CACHE, ...environment, ...more } },
      (_error, out, err) => {
        resolve({ code: child.exitCode ?? -1, out, err });
      },
    );
  });
}
const bring = (...args: string[]) => run('letters-import', args);

async function list() {
  const store = await openLetterStore(data);
  const readers = await store.letters.listSubscribers({ limit: 99 });
  await store.close();
  return readers.toSorted((one, other) => one.email.localeCompare(other.email));
}

describe('a list that a coach brings by a command', () => {
  it('becomes readers with what shows that they agreed; a second time changes nothing', async () => {
    const first = await bring('mailchimp.csv', ...PROOF, '--day', '2024-05-05');
    expect(first).toEqual({
      code: 0,
      err: '',
      out: `mailchimp.csv: an export of Mailchimp, 4 lines.
  2 added, who can be shown to have agreed
  0 asked by mail, as nothing shows when they agreed
  0 here already: as they were before
  2 left out:
    line 4: no-address – no mail can be sent to this address
    line 5: ADA@reader.example – it is there twice
`,
    });
    const readers = await list();
    expect(readers).toMatchObject([
      {
        email: 'ada@reader.example',
        language: 'en-GB',
        choices: { pace: 'each', topics: [] },
        consent: { how: 'import', at: new Date('2023-04-01T09:12:00Z'), words: PROOF[1] },
        ended: undefined,
      },
      { email: 'bob@reader.example', consent: { how: 'import', at: new Date('2024-05-05T00:00:00Z') } },
    ]);
    const second = await bring('mailchimp.csv', '--no-proof');
    expect(second.out).toContain('  0 added,');
    expect(second.out).toContain('  2 here already');
    expect(await list()).toEqual(readers);
    expect(post.delivered).toEqual([]);
  });

  it('is asked anew by the site’s own mail where nothing shows it, and gets letters after a yes alone', async () => {
    const { out } = await bring('substack.csv', '--no-proof');
    expect(out).toContain('substack.csv: an export of Substack, 2 lines.');
    expect(out).toContain('  1 asked by mail');
    expect(out).toContain('line 3: eve@reader.example – they want no letters');
    expect(await list()).toMatchObject([{ email: 'dora@reader.example', consent: undefined }]);
    const site = await startSite({ ...environment, RATE_LIMITS: 'off' }, copy.dist);
    await expect.poll(() => post.delivered.length).toBe(1);
    const [mail] = post.delivered;
    expect(mail?.recipients).toEqual(['dora@reader.example']);
    // As the site's own mails look, and in its name.
    expect(mail?.html).toContain('Common Ground');
    const [, link = ''] = /\/\/localhost:4321(\/letters\/yes\/\S+\/)/.exec(mail?.text ?? '') ?? [];
    const answer = await fetch(site.url + link, {
      method: 'POST',
      headers: { origin: 'http://localhost:4321', 'content-type': 'application/x-www-form-urlencoded' },
    });
    expect(answer.status).toBe(200);
    const [dora] = await list();
    expect(dora?.consent?.how).toBe('form');
    await site.stop();
  });

  it('asks those alone of whom the list says no day, where the proof has none', async () => {
    const { out } = await bring('mailchimp.csv', ...PROOF);
    expect(out).toContain('  1 added,');
    expect(out).toContain('  1 asked by mail');
    expect(await list()).toMatchObject([
      { email: 'ada@reader.example', consent: { how: 'import' } },
      { email: 'bob@reader.example', consent: undefined },
    ]);
  });

  it('is told and not written by --dry-run, in the same figures', async () => {
    await bring('substack.csv', ...PROOF);
    copy.write('both.csv', `${SUBSTACK}new@reader.example,false,,other,false,false,2023-06-07,\n`);
    const before = await list();
    const dry = await bring('both.csv', ...PROOF, '--dry-run');
    expect(dry.out.split('\n').slice(1, 4)).toEqual([
      'Nothing is written. Without --dry-run:',
      '  1 added, who can be shown to have agreed',
      '  0 asked by mail, as nothing shows when they agreed',
    ]);
    expect(await list()).toEqual(before);
    const { out } = await bring('both.csv', ...PROOF);
    expect(out.split('\n').slice(1)).toEqual(dry.out.split('\n').slice(2));
  });

  it('of Wix needs a proof with a day, as the day of a contact is no consent', async () => {
    const { out } = await bring('wix.csv', ...PROOF, '--day', '2022-06-30');
    expect(out).toContain('wix.csv: an export of Wix, 2 lines.');
    expect(out).toContain('line 3: gus@reader.example – they want no letters');
    expect(await list()).toMatchObject([
      { email: 'fay@reader.example', consent: { at: new Date('2022-06-30T00:00:00Z') } },
    ]);
  });

  it('comes from another site of ours as it was taken along there', async () => {
    await bring('mailchimp.csv', ...PROOF);
    const before = await list();
    const taken = await run('letters-export', []);
    copy.write('readers.csv', taken.out);
    data = fs.mkdtempSync(path.join(copy.folder, 'data-'));
    environment['DATA_DIR'] = data;
    const { out } = await bring('readers.csv', ...PROOF);
    expect(out).toContain('readers.csv: a list of a site like this one, 2 lines.');
    // Who was asked and has not answered is asked by nobody else.
    expect(out).toContain('bob@reader.example – they want no letters');
    const [ada] = await list();
    expect(ada).toEqual({ ...before[0], id: ada?.id, askedAt: before[0]?.consent?.at });
  });
});

describe('a list that cannot be brought', () => {
  it.each([
    [[], 'One list is brought at a time.'],
    [['wix.csv', 'substack.csv', '--no-proof'], 'One list is brought at a time.'],
    [['gone.csv', '--no-proof'], 'gone.csv: there is no such file.'],
    [['wix.csv'], 'Did they agree to letters of yours, and can you show it?'],
    [['wix.csv', '--proof', ' '], '--proof: expected a sentence of at most 500 characters.'],
    [['wix.csv', ...PROOF, '--day', '05/06/2022'], '--day: found "05/06/2022", expected a day that has been'],
    [['wix.csv', ...PROOF, '--day', '2999-01-01'], '--day: found "2999-01-01", expected a day that has been'],
    [['wix.csv', '--day', '2022-01-01'], '--day says when they agreed, and nothing says how.'],
    [['wix.csv', ...PROOF, '--no-proof'], '--no-proof says the contrary of --proof and --day.'],
    [['wix.csv', '--noproof'], "Unknown option '--noproof'"],
    [['empty.csv', '--no-proof'], 'empty.csv: no address is in this file.'],
    [['packed.csv', '--no-proof'], 'packed.csv is packed: a zip, or a file of a spreadsheet.'],
    [['open.csv', '--no-proof'], 'open.csv: this file is no table.'],
    [
      ['unsubscribed_members_1.csv', '--no-proof'],
      "by its name Mailchimp's list of those who get no letters",
    ],
  ])('is refused with what to do, and nothing is written: %j', async (args, sentence) => {
    copy.write('empty.csv', '\n');
    copy.write('packed.csv', 'PK\u0003\u0004 and so on');
    copy.write('open.csv', 'email,name\n"zoe@reader.example,Zoe\n');
    copy.write('unsubscribed_members_1.csv', MAILCHIMP);
    const { code, out, err } = await bring(...args);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err.split('\n')[0]).toContain(sentence);
    expect(err.trim().split('\n').length).toBeGreaterThan(1);
    // No stack.
    expect(err).not.toMatch(/^\s+at /m);
    expect(await list()).toEqual([]);
  });

  it.each([
    [{ SMTP_URL: '', OWNER_EMAIL: '' }, 'dist', 'SMTP_URL is missing'],
    [{}, 'nowhere', 'no site is built there'],
    [{}, 'without', 'offers no letters'],
  ])('is refused where no letters are: %j %s', async (more, folder, sentence) => {
    const cwd = path.join(copy.folder, folder === 'dist' ? '.' : folder);
    if (folder === 'without') {
      const site = path.join(cwd, 'dist/site');
      fs.mkdirSync(site, { recursive: true });
      const settings = JSON.parse(copy.read('dist/site/site.json')) as Record<string, unknown>;
      fs.writeFileSync(path.join(site, 'site.json'), JSON.stringify({ ...settings, letters: undefined }));
    } else fs.mkdirSync(cwd, { recursive: true });
    const { code, err } = await run(
      'letters-import',
      [path.join(copy.folder, 'wix.csv'), '--no-proof'],
      more,
      cwd,
    );
    expect(code).toBe(1);
    expect(err).toContain(sentence);
  });
});
