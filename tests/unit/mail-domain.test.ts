import dgram from 'node:dgram';
import { once } from 'node:events';
import { Resolver } from 'node:dns/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Facts } from '../../src/server/launch/facts.ts';
import { MAIL_DOMAIN_CHECKS } from '../../src/server/launch/checks.ts';
import { lookAtMailDomain } from '../../src/server/launch/mail-domain.ts';

const TYPES: Record<number, string> = { 1: 'A', 12: 'PTR', 16: 'TXT', 28: 'AAAA' };

/** A DNS server of RFC 1035 on a port that the kernel picks, which knows these records by "TYPE name". */
async function openDns(records: Record<string, string[]>) {
  const server = dgram.createSocket('udp4');
  server.on('message', (query, { port, address }) => {
    const labels: string[] = [];
    let at = 12;
    for (let length = query[at] ?? 0; length > 0; length = query[at] ?? 0) {
      labels.push(query.toString('latin1', at + 1, at + 1 + length));
      at += 1 + length;
    }
    const question = query.subarray(12, at + 5);
    const type = TYPES[query.readUInt16BE(at + 1)] ?? '';
    const name = labels.join('.').toLowerCase();
    const found = records[`${type} ${name}`] ?? [];
    const isKnown = Object.keys(records).some((key) => key.endsWith(` ${name}`));
    const head = Buffer.alloc(12);
    query.copy(head, 0, 0, 2);
    head.writeUInt16BE(0x8180 | (isKnown ? 0 : 3), 2);
    head.writeUInt16BE(1, 4);
    head.writeUInt16BE(found.length, 6);
    const answers = found.map((value) => {
      const body = Buffer.from(encode(type, value));
      const start = Buffer.from([
        0xc0,
        12,
        0,
        Number(Object.keys(TYPES).find((key) => TYPES[Number(key)] === type)),
        0,
        1,
        0,
        0,
        0,
        60,
        0,
        0,
      ]);
      start.writeUInt16BE(body.length, 10);
      return Buffer.concat([start, body]);
    });
    server.send(Buffer.concat([head, question, ...answers]), port, address);
  });
  server.bind(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  const resolver = new Resolver({ timeout: 1000, tries: 1 });
  resolver.setServers([`127.0.0.1:${server.address().port}`]);
  return resolver;
}

function encode(type: string, value: string): number[] {
  if (type === 'A') return value.split('.').map(Number);
  const pieces = type === 'TXT' ? (value.match(/.{1,255}/gs) ?? ['']) : value.split('.');
  const bytes = pieces.flatMap((piece) => [piece.length, ...Buffer.from(piece)]);
  return type === 'TXT' ? bytes : [...bytes, 0];
}

const ALL = {
  'TXT coach.example': ['google-site-verification=x', 'v=spf1 mx ~all'],
  'TXT default._domainkey.coach.example': [`v=DKIM1; k=rsa; p=${'A'.repeat(400)}`],
  'TXT _dmarc.coach.example': ['v=DMARC1; p=none'],
  'A mail.coach.example': ['192.0.2.25'],
  'PTR 25.2.0.192.in-addr.arpa': ['mail.coach.example'],
};

async function findingsOf(records: Record<string, string[]>, selector?: string) {
  const mailDomain = await lookAtMailDomain({
    ownerEmail: 'hello@coach.example',
    smtpUrl: 'smtps://name:password@mail.coach.example:465',
    selector,
    resolver: await openDns(records),
  });
  const facts = { mailDomain, settings: { dkimSelector: selector } } as Facts;
  return MAIL_DOMAIN_CHECKS.map(({ slug, check }) => {
    const { state, message } = check(facts);
    return `${state} ${slug}: ${message}`;
  });
}

describe('the domain that mail comes from', () => {
  it('is ready where it says who sends, signs, and has a name that leads back', async () => {
    expect(await findingsOf(ALL)).toEqual([
      'ok spf: coach.example says who may send its mail.',
      'ok dkim: A key for signatures is at default._domainkey.coach.example; that your mail is signed with it shows in the source of a letter that you send to yourself.',
      'ok dmarc: coach.example says what becomes of mail that is not its own.',
      'ok ptr: The addresses of mail.coach.example have names.',
    ]);
  });

  it('signs with the key that the coach has named', async () => {
    expect((await findingsOf(ALL, 'default'))[1]).toBe(
      'ok dkim: A key for signatures is at default._domainkey.coach.example.',
    );
  });

  it('has all of it to do where nothing is there', async () => {
    expect(await findingsOf({ 'A mail.coach.example': ['192.0.2.25'] }, 'mine')).toEqual([
      'to-do spf: coach.example does not say who may send its mail.',
      'to-do dkim: There is no key at mine._domainkey.coach.example.',
      'to-do dmarc: coach.example does not say what becomes of mail that is not its own; Gmail and Yahoo ask for it.',
      'to-do ptr: No name leads back from 192.0.2.25, and many mail servers take nothing from there.',
    ]);
  });

  it('is no domain that lets everybody send, says it twice, or signs with a key taken back', async () => {
    const open = await findingsOf({ ...ALL, 'TXT coach.example': ['v=spf1 +all'] });
    expect(open[0]).toBe('to-do spf: coach.example lets everybody send its mail.');
    const twice = await findingsOf({
      ...ALL,
      'TXT coach.example': ['v=spf1 mx ~all', 'v=spf1 a ~all'],
      'TXT default._domainkey.coach.example': ['v=DKIM1; p='],
    });
    expect(twice[0]).toBe('to-do spf: coach.example has 2 SPF records, and mail servers then take none.');
    expect(twice[1]).toBe(
      'cannot-tell dkim: No key for signatures is at the 21 usual names at coach.example; under another name it cannot be found.',
    );
  });

  it('cannot be told where no resolver answers', async () => {
    const resolver = new Resolver({ timeout: 100, tries: 1 });
    resolver.setServers(['127.0.0.1:1']);
    const mailDomain = await lookAtMailDomain({
      ownerEmail: 'hello@coach.example',
      smtpUrl: 'smtp://mail.coach.example',
      selector: undefined,
      resolver,
    });
    const facts = { mailDomain, settings: {} } as Facts;
    for (const { check } of MAIL_DOMAIN_CHECKS) expect(check(facts).state).toBe('cannot-tell');
  });
});
