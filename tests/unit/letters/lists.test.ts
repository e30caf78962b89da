import { describe, expect, it } from 'vitest';
import { readList } from '../../../src/letters/lists/read-list.ts';
import { guardCell, takeOffGuard } from '../../../src/letters/lists/table-guard.ts';
import { LIST_HEAD, subscriberToLine } from '../../../src/letters/lists/write-list.ts';
import type { Subscriber } from '../../../src/letters/subscriber.ts';

const MAILCHIMP = `"Email Address","First Name","Last Name",MEMBER_RATING,OPTIN_TIME,OPTIN_IP,CONFIRM_TIME,CONFIRM_IP,LAST_CHANGED,LEID,EUID,NOTES,TAGS
ada@example.org,Ada,"Lovelace, Countess",2,"2023-04-01 09:10:11",192.0.2.1,"2023-04-01 09:12:00",192.0.2.1,"2024-01-01 00:00:00",1,a,,"""friends"""
bob@example.org,Bob,,2,"2022-02-02 02:02:02",,,,"2024-01-01 00:00:00",2,b,,
carl@example.org,Carl,,2,,,,,"2024-01-01 00:00:00",3,c,,
`;

const MAILCHIMP_ENDED = `"Email Address","First Name",OPTIN_TIME,CONFIRM_TIME,UNSUB_TIME,UNSUB_REASON
gone@example.org,Gone,"2023-04-01 09:10:11","2023-04-01 09:12:00","2024-05-05 05:05:05","No longer interested"
`;

const SUBSTACK = `email,active_subscription,expiry,plan,email_disabled,digest_enabled,created_at,first_payment_at
dora@example.org,false,,other,false,false,2023-06-07T08:09:10.123Z,
eve@example.org,false,,other,true,false,2023-06-07T08:09:10.123Z,
`;

const WIX = `First Name,Last Name,Email 1,Phone 1,Labels,Email subscriber status,SMS subscriber status,Created At (UTC+0)
Fay,,fay@example.org,,,Subscribed,Never subscribed,2022-01-02 03:04
Gus,,gus@example.org,,,Unsubscribed,,2022-01-02 03:04
Hal,,hal@example.org,,,Never subscribed,,2022-01-02 03:04
`;

const told = (text: string) => {
  const { rows, refused } = readList(text);
  return [
    ...rows.map(({ line, email, consentAt }) => `${line} ${email} ${consentAt?.toISOString() ?? 'not told'}`),
    ...refused.map(({ line, text: typed, fault }) => `${line} ${typed} ${fault}`),
  ];
};

describe('a list from elsewhere', () => {
  it('is read as Mailchimp writes it, with the time of the press in a mail before that of a form', () => {
    expect(told(MAILCHIMP)).toEqual([
      '2 ada@example.org 2023-04-01T09:12:00.000Z',
      '3 bob@example.org 2022-02-02T02:02:02.000Z',
      '4 carl@example.org not told',
    ]);
  });

  it('brings nobody who ended', () => {
    expect(told(MAILCHIMP_ENDED)).toEqual(['2 gone@example.org ended']);
  });

  it('is read as Substack writes it', () => {
    expect(told(SUBSTACK)).toEqual([
      '2 dora@example.org 2023-06-07T08:09:10.123Z',
      '3 eve@example.org ended',
    ]);
  });

  it('is read as Wix writes it, where the day of a contact is no consent', () => {
    expect(told(WIX)).toEqual([
      '2 fay@example.org not told',
      '3 gus@example.org ended',
      '4 hal@example.org ended',
    ]);
  });

  it('says whose export it is, by its columns', () => {
    const own = LIST_HEAD + subscriberToLine(READER);
    const lists = [MAILCHIMP, MAILCHIMP_ENDED, SUBSTACK, WIX, own, 'email\nida@example.org\n', ''];
    expect(lists.map((list) => readList(list).platform)).toEqual([
      ...['mailchimp', 'mailchimp', 'substack', 'wix', 'common-ground', undefined, undefined],
    ]);
  });

  it('may be nothing but addresses, or a table with semicolons, and a name before an address in brackets', () => {
    expect(told('ida@example.org\njan@example.org\n')).toEqual([
      '1 ida@example.org not told',
      '2 jan@example.org not told',
    ]);
    expect(told('\uFEFFName;E-Mail-Adresse\r\nIda;Ida <ida@example.org>\r\n')).toEqual([
      '2 ida@example.org not told',
    ]);
  });

  it('tells each line that is not taken, and why', () => {
    const list = [
      'email,status',
      ',active',
      'no address,active',
      'kim@example.org,active',
      'KIM@example.org,active',
      'lea@example.org\u0000evil,active',
      '"mia@example.org\nBcc: all@example.org",active',
    ].join('\n');
    expect(told(list)).toEqual([
      '4 kim@example.org not told',
      '2 active no-address',
      '3 no address wrong-address',
      '5 KIM@example.org twice',
      '6 lea@example.org\u0000evil wrong-address',
      '8 mia@example.org\nBcc: all@example.org wrong-address',
    ]);
  });

  it('has addresses of other scripts as mail servers write them', () => {
    expect(told('email\nnoa@bücher.example\n')).toEqual(['2 noa@xn--bcher-kva.example not told']);
  });

  it('takes no day of which nobody can tell the month', () => {
    expect(told('email,subscribed at\nona@example.org,03/04/2024\n')).toEqual(['2 ona@example.org not told']);
  });
});

const READER: Subscriber = {
  id: 'r1',
  email: '+pia@example.org',
  language: 'de-AT',
  choices: { pace: 'month', topics: ['trust', 'conflict'] },
  askedAt: new Date('2026-01-02T03:04:05Z'),
  consent: { how: 'form', at: new Date('2026-01-02T03:10:00Z'), words: '=HYPERLINK("http://evil"), yes' },
  ended: undefined,
};

describe('a list that is taken along', () => {
  it('comes back as it was', () => {
    expect(readList(LIST_HEAD + subscriberToLine(READER)).rows).toEqual([
      {
        line: 2,
        email: READER.email,
        consentAt: READER.consent?.at,
        consentWords: READER.consent?.words,
        language: 'de-AT',
        choices: READER.choices,
      },
    ]);
  });

  it('brings nobody who ended, or never said yes', () => {
    const ended = { ...READER, ended: { at: new Date(), why: 'asked' as const } };
    const asked = { ...READER, consent: undefined };
    for (const reader of [ended, asked])
      expect(readList(LIST_HEAD + subscriberToLine(reader)).refused).toMatchObject([{ fault: 'ended' }]);
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1'])('runs nothing in a spreadsheet: %j', (cell) => {
    expect(guardCell(cell)).toBe(`'${cell}`);
    expect(takeOffGuard(guardCell(cell))).toBe(cell);
    expect(subscriberToLine({ ...READER, email: cell })).not.toContain(`,${cell}`);
    expect(subscriberToLine({ ...READER, email: cell })).toMatch(/^"?'/);
  });
});
