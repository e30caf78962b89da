import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { DIST } from './fixture-site.ts';

export interface SpawnedSite {
  url: string;
  /** Ends the process with all that it started, or alone, and waits until it has ended. */
  kill(signal: NodeJS.Signals, isAlone?: boolean): Promise<void>;
}

/** The server over the built site as a process of its own, which alone can be killed without warning. */
export async function spawnSite(
  environment: NodeJS.ProcessEnv,
  { umask }: { umask?: string } = {},
): Promise<SpawnedSite> {
  const command = [process.execPath, 'scripts/serve.ts', DIST];
  const [program = '', ...args] =
    umask === undefined ? command : ['sh', '-c', `umask ${umask}; exec "$@"`, 'sh', ...command];
  const server = spawn(program, args, {
    env: { ...process.env, PORT: '0', ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
    // A process group, so that the kill reaches a gate that is at work.
    detached: true,
  });
  let said = '';
  for await (const chunk of server.stdout) {
    said += String(chunk);
    const [url] = /http:\S+/.exec(said) ?? [];
    if (url) {
      return {
        url,
        async kill(signal, isAlone = false) {
          const ended = once(server, 'exit');
          const { pid = Number.NaN } = server;
          process.kill(isAlone ? pid : -pid, signal);
          await ended;
        },
      };
    }
  }
  throw new Error(`The server did not start: ${said}`);
}
