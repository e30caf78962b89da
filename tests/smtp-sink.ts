import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import PostalMime from 'postal-mime';
import { SMTPServer } from 'smtp-server';

/** A message as a mail server got it: the envelope says where it really goes. */
export interface Delivered {
  from: string;
  recipients: string[];
  raw: string;
  subject: string;
  text: string;
  /** Of the same words; empty where it is plain text alone. */
  html: string;
  headers: Map<string, string>;
}

export interface SmtpSink {
  url: string;
  delivered: Delivered[];
  /** Refuses recipients (`RCPT TO`) with this reply from now on; undefined takes all. */
  refuseWith(code: number | undefined): void;
  close(): Promise<void>;
}

/** A real mail server on a port that the kernel picks; what it takes stays in memory. */
export async function openSmtpSink(): Promise<SmtpSink> {
  const delivered: Delivered[] = [];
  let refusal: number | undefined;
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    logger: false,
    onRcptTo(_address, _session, done) {
      done(refusal === undefined ? null : Object.assign(new Error('Not now'), { responseCode: refusal }));
    },
    onData(stream, { envelope }, done) {
      const receive = async () => {
        const raw = await text(stream);
        const mail = await PostalMime.parse(raw);
        delivered.push({
          from: envelope.mailFrom ? envelope.mailFrom.address : '',
          recipients: envelope.rcptTo.map(({ address }) => address),
          raw,
          subject: mail.subject ?? '',
          text: mail.text ?? '',
          html: mail.html ?? '',
          headers: new Map(mail.headers.map(({ key, value }) => [key, value])),
        });
      };
      // A server that is stopped in the middle of a message has not sent it.
      receive().then(() => {
        done();
      }, done);
    },
  });
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    delivered,
    refuseWith(code) {
      refusal = code;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(resolve);
      }),
  };
}
