import type http from 'node:http';
import path from 'node:path';
import * as z from 'zod';
import { listen } from './serve/listen.ts';
import type { Editor } from './write/mount-editor.ts';
import { openEditor } from './write/open-editor.ts';
import { openLiveSite, type LiveSite } from './serve/live-site.ts';
import { narrowData } from './upkeep/narrow-data.ts';
import { publishInTime } from './publish/publish-in-time.ts';
import { finishCutOffPush } from './publish/hooks.ts';
import type { Repeat } from '../lib/repeat.ts';
import { dropOtherEngines, importRunningEngine } from './engine/running-engine.ts';
import { openServices } from './settings/services.ts';
import { readSettings } from './settings/settings.ts';

/** How long open requests may take to end after SIGTERM, before they are cut off. */
const DRAIN_MILLISECONDS = 10_000;

/** A running server, for whoever started it. */
export interface Running {
  url: string;
  /** Stops taking requests, lets those under way end, closes the store. */
  stop(): Promise<void>;
}

/** The time that scheduled posts wait for; the real one, but in tests. */
export interface ScheduleClock {
  now?: () => Date;
  repeat?: Repeat;
}

/**
 * The composition root: settings, store, discussion and a built site become a listening server.
 * What is served is the published release; where nothing has been published, what `folder` holds.
 */
export async function startServer(
  environment: NodeJS.ProcessEnv,
  folder = path.resolve('dist'),
  { now = () => new Date(), repeat }: ScheduleClock = {},
): Promise<Running> {
  const settings = readSettings(environment);
  narrowData(settings);
  finishCutOffPush(settings);
  const { close, ...services } = await openServices(settings, repeat);
  const project = process.cwd();
  const editor = openEditor({ settings, project });
  /** Told that something is published, the coach can see it. */
  const seen: Editor = {
    ...editor,
    async publish(...save) {
      const verdict = await editor.publish(...save);
      if (verdict.ok) await site.catchUp();
      return verdict;
    },
  };
  const { ownerMail } = services;
  const published = publishInTime({ settings, environment, project, folder, ownerMail, now, repeat });
  const engines = path.join(settings.dataFolder, 'engines');
  dropOtherEngines(published.findFolder(), engines);
  const site: LiveSite = await openLiveSite({
    findFolder: published.findFolder,
    async open(release) {
      const { createBuiltSite } = await importRunningEngine(release, engines);
      return createBuiltSite({ ...services, editor: seen, siteUrl: settings.siteUrl, folder: release });
    },
  });
  const server = await listen(site, settings.host, settings.port);
  const { port } = addressSchema.parse(server.address());
  return {
    url: `http://${settings.host.includes(':') ? `[${settings.host}]` : settings.host}:${port}`,
    async stop() {
      published.stop();
      await drain(server);
      site.close();
      await close();
    },
  };
}

const addressSchema = z.object({ port: z.int() });

function drain(server: http.Server): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => {
      server.closeAllConnections();
    }, DRAIN_MILLISECONDS);
    server.close(() => {
      clearTimeout(timer);
      resolve();
    });
    server.closeIdleConnections();
  });
}
