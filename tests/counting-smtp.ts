import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

/** What a mail server does with a message: takes it, answers with a code, or one of what bad servers do. */
export type Conduct = 'take' | 'stall' | 'close' | 'close-when-taken' | { code: number; says: string };

export interface CountingSmtp {
  url: string;
  /** How often each message was taken, by its Message-ID. */
  taken: Map<string, number>;
  /** By address, in the order in which they were asked for. */
  asked: string[];
  /** The envelope's sender of each message that was taken. */
  senders: Set<string>;
  connections: number;
  /** What is done from now on with a recipient, before the message is said. */
  onRecipient: (address: string) => Conduct;
  /** What is done from now on with a message that was said. */
  onMessage: (messageId: string, raw: string) => Conduct;
  onSender: () => Conduct;
  /** What is done from now on before the server has said a word. */
  onConnection: () => Conduct;
  close(): Promise<void>;
}

/** A real mail server that remembers little of each message, so that ten thousand of them are no burden. */
export async function openCountingSmtp(): Promise<CountingSmtp> {
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    logger: false,
    closeTimeout: 100,
    // Where it stalls, the one who sends is to give up.
    socketTimeout: 10 * 60_000,
    onConnect(session, done) {
      smtp.connections += 1;
      behave(smtp.onConnection(), session.id, done);
    },
    onMailFrom(_address, session, done) {
      behave(smtp.onSender(), session.id, done);
    },
    onRcptTo({ address }, session, done) {
      smtp.asked.push(address);
      behave(smtp.onRecipient(address), session.id, done);
    },
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const raw = Buffer.concat(chunks).toString('utf8');
        const messageId = /^Message-ID: (<[^>]+>)/im.exec(raw)?.[1] ?? '';
        const conduct = smtp.onMessage(messageId, raw);
        if (conduct === 'take' || conduct === 'close-when-taken') {
          smtp.taken.set(messageId, (smtp.taken.get(messageId) ?? 0) + 1);
          if (session.envelope.mailFrom) smtp.senders.add(session.envelope.mailFrom.address);
        }
        behave(conduct, session.id, done);
      });
    },
  });
  const behave = (conduct: Conduct, session: string, done: (error?: Error | null) => void) => {
    switch (conduct) {
      case 'take':
        done(null);
        return;
      case 'stall':
        return;
      case 'close':
      case 'close-when-taken':
        for (const connection of server.connections) {
          if (connection.id === session) connection.close();
        }
        return;
      default:
        done(Object.assign(new Error(conduct.says), { responseCode: conduct.code }));
    }
  };
  // Connections that are killed with their process are no fault of the server.
  server.on('error', () => undefined);
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  const { port } = server.server.address() as AddressInfo;
  const smtp: CountingSmtp = {
    url: `smtp://127.0.0.1:${port}`,
    taken: new Map(),
    asked: [],
    senders: new Set(),
    connections: 0,
    onSender: () => 'take',
    onConnection: () => 'take',
    onRecipient: () => 'take',
    onMessage: () => 'take',
    close: () =>
      new Promise((resolve) => {
        server.close(resolve);
      }),
  };
  return smtp;
}
