import { spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { connect, createServer } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { until } from './until.ts';

const asked = spawnSync('dovecot', ['--version'], { encoding: 'utf8' });

/** Whether a real IMAP server is on this machine (Debian's package `dovecot-imapd`). */
export const HAS_DOVECOT = asked.status === 0;

/** From 2.4 on (Debian 13) its settings have other names, and it wants to be told which it is to understand. */
const [, MINOR = 0] = HAS_DOVECOT ? asked.stdout.split('.').map(Number) : [];

export interface ImapServer {
  /** Of a folder of the one mailbox that there is. */
  urlOf(folder: string): string;
  /** As a mail server would lay a message there. */
  deliver(folder: string, raw: Uint8Array): void;
  stop(): Promise<void>;
}

/** Dovecot with one mailbox, on a port that the kernel picks. */
export async function startImapServer(): Promise<ImapServer> {
  const root = fs.mkdtempSync(path.join(os.tmpdir(), 'common-ground-imap-'));
  fs.chmodSync(root, 0o755);
  const port = await findPort();
  const isRoot = process.getuid?.() === 0;
  // Dovecot gives no mail to root: 65534 is "nobody" on every Linux.
  const uid = isRoot ? 65_534 : (process.getuid?.() ?? 0);
  const gid = isRoot ? 65_534 : (process.getgid?.() ?? 0);
  const mail = path.join(root, 'mail');
  fs.mkdirSync(mail);
  fs.chownSync(mail, uid, gid);
  const own = isRoot ? '' : settingsOfUser();
  fs.writeFileSync(
    path.join(root, 'dovecot.conf'),
    `${MINOR >= 4 ? settingsOf24(mail, uid, gid) : settingsOf23(mail, uid, gid)}
base_dir = ${root}/run
state_dir = ${root}/run
log_path = ${root}/log
listen = 127.0.0.1
ssl = no
first_valid_uid = ${uid}
${own}service imap-login {
  chroot =
  inet_listener imap {
    port = ${port}
  }
  inet_listener imaps {
    port = 0
  }
}
service anvil {
  chroot =
}
`,
  );
  const server = spawn('dovecot', ['-F', '-c', path.join(root, 'dovecot.conf')], { stdio: 'ignore' });
  await until(() => answers(port));
  let delivered = 0;
  return {
    urlOf: (folder) => `imap://coach:secret@127.0.0.1:${port}/${encodeURIComponent(folder)}`,
    deliver(folder, raw) {
      const place = folder === 'INBOX' ? mail : path.join(mail, `.${folder}`);
      for (const each of ['', 'new', 'cur', 'tmp']) {
        fs.mkdirSync(path.join(place, each), { recursive: true });
        fs.chownSync(path.join(place, each), uid, gid);
      }
      delivered += 1;
      const file = path.join(place, 'new', `${Date.now()}.M${delivered}.test`);
      fs.writeFileSync(file, raw);
      fs.chownSync(file, uid, gid);
    },
    async stop() {
      const exit = new Promise((resolve) => server.once('exit', resolve));
      server.kill('SIGTERM');
      await exit;
      fs.rmSync(root, { recursive: true, force: true });
    },
  };
}

/** Who is not root can give no file to another user, nor be one. */
function settingsOfUser(): string {
  const user = os.userInfo().username;
  const group = spawnSync('id', ['-gn'], { encoding: 'utf8' }).stdout.trim();
  return `default_internal_user = ${user}
default_internal_group = ${group}
default_login_user = ${user}
`;
}

function settingsOf23(mail: string, uid: number, gid: number): string {
  return `protocols = imap
disable_plaintext_auth = no
mail_location = maildir:${mail}
passdb {
  driver = static
  args = password=secret
}
userdb {
  driver = static
  args = uid=${uid} gid=${gid} home=${mail}
}`;
}

function settingsOf24(mail: string, uid: number, gid: number): string {
  return `dovecot_config_version = 2.4.0
dovecot_storage_version = 2.4.0
protocols {
  imap = yes
}
auth_allow_cleartext = yes
mail_driver = maildir
mail_path = ${mail}
passdb static {
  password = secret
}
userdb static {
  fields {
    uid = ${uid}
    gid = ${gid}
    home = ${mail}
  }
}`;
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('data', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => {
      resolve(false);
    });
    socket.once('close', () => {
      resolve(false);
    });
  });
}

function findPort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => {
        if (typeof address === 'object' && address) resolve(address.port);
        else reject(new Error('The kernel gave no port.'));
      });
    });
  });
}
