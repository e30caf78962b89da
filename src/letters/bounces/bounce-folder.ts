import { ImapFlow } from 'imapflow';

/** A folder of a mailbox into which mail servers' reports come. */
export interface BounceFolder {
  /**
   * Gives each report that was not read before to `read`, and marks it. A report that could not be read is not marked.
   *
   * @returns how many were read.
   */
  readNew(read: (raw: Uint8Array) => Promise<void>): Promise<number>;
}

/** Marks what was read, where the server takes marks of ours; where not, it counts as read by its owner. */
const MARK = '$LetterBounceRead';

/** Less than a server that stops is given to end. */
const SILENCE_MILLISECONDS = 8_000;

/** A report quotes the head of a mail, and some the whole of it; what tells of it comes first. */
const MOST_BYTES = 512 * 1024;

/** `imaps://name:password@mail.example:993/Folder`; INBOX where no folder is named. */
export function openBounceFolder(url: string): BounceFolder {
  const { protocol, hostname, port, username, password, pathname } = new URL(url);
  const secure = protocol === 'imaps:';
  const folder = decodeURIComponent(pathname.slice(1)) || 'INBOX';
  return {
    async readNew(read) {
      // One connection for each look: there is one in ten minutes.
      const client = new ImapFlow({
        host: hostname,
        port: port === '' ? (secure ? 993 : 143) : Number(port),
        secure,
        auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) },
        logger: false,
        disableAutoIdle: true,
        socketTimeout: SILENCE_MILLISECONDS,
      });
      // A connection that breaks fails what is asked of it; unheard, it would end the process as well.
      client.on('error', () => undefined);
      await client.connect();
      try {
        const lock = await client.getMailboxLock(folder);
        try {
          return await readIn(client, read);
        } finally {
          lock.release();
        }
      } finally {
        await client.logout();
      }
    },
  };
}

async function readIn(client: ImapFlow, read: (raw: Uint8Array) => Promise<void>): Promise<number> {
  const flags = client.mailbox ? client.mailbox.permanentFlags : undefined;
  const takesMarks = flags === undefined || flags.has('\\*') || flags.has(MARK);
  const found = await client.search(
    {
      header: { 'Content-Type': 'multipart/report' },
      ...(takesMarks ? { unKeyword: MARK } : { seen: false }),
    },
    { uid: true },
  );
  let count = 0;
  for (const uid of found === false ? [] : (found ?? [])) {
    const message = await client.fetchOne(String(uid), { source: { maxLength: MOST_BYTES } }, { uid: true });
    if (!message || !message.source) continue;
    await read(message.source);
    await client.messageFlagsAdd(String(uid), [takesMarks ? MARK : '\\Seen'], { uid: true });
    count += 1;
  }
  return count;
}
