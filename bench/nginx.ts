import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { onCore } from './cores.ts';

export const hasNginx = spawnSync('which', ['nginx']).status === 0;

/**
 * nginx with one worker, sending files from this folder: the peer of one server process. Otherwise as
 * Debian installs it, or `tuned` with open files kept, which its administrators rarely do.
 */
export async function startNginx(folder: string, root: string, { tuned }: { tuned: boolean }) {
  const port = await findFreePort();
  // Started by root, nginx reads files as another user, who must be let into a temporary folder.
  fs.chmodSync(folder, 0o755);
  const config = path.join(folder, 'nginx.conf');
  fs.writeFileSync(
    config,
    `worker_processes 1;
daemon off;
pid ${folder}/nginx.pid;
error_log ${folder}/error.log;
events { worker_connections 1024; }
http {
  access_log off;
  sendfile on;
  tcp_nopush on;
  keepalive_requests 1000000;
  gzip_static on;
  ${tuned ? 'open_file_cache max=100;' : ''}
  types { text/html html; }
  charset utf-8;
  client_body_temp_path ${folder}/body;
  proxy_temp_path ${folder}/proxy;
  fastcgi_temp_path ${folder}/fastcgi;
  uwsgi_temp_path ${folder}/uwsgi;
  scgi_temp_path ${folder}/scgi;
  server { listen 127.0.0.1:${port}; root ${root}; }
}
`,
  );
  const [command = '', ...args] = onCore('server', ['nginx', '-c', config, '-p', folder]);
  const nginx = spawn(command, args, { stdio: 'inherit' });
  const url = `http://127.0.0.1:${port}`;
  await waitFor(url);
  return {
    url,
    async stop() {
      const ended = once(nginx, 'exit');
      nginx.kill('SIGTERM');
      await ended;
    },
  };
}

async function findFreePort(): Promise<number> {
  const server = net.createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as net.AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

async function waitFor(url: string): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    try {
      await fetch(url);
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
  throw new Error(`Nothing listens at ${url}`);
}
