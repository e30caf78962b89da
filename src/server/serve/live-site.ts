import { isNamedByHash } from './answers/named-by-hash.ts';
import { repeatInTime, type Repeat } from '../../lib/repeat.ts';
import type { Site } from './site-options.ts';

/** How often the server looks whether another release is live; a look is one readlink. */
const LOOK_MILLISECONDS = 50;

/** A reader who opened a page of the release before may still ask for what that page names. */
const EARLIER_KEPT = 2;

export interface LiveSiteOptions {
  /** The folder of the release that is live now. */
  findFolder: () => string;
  open: (folder: string) => Promise<Site>;
  /** Real time, but in tests. */
  repeat?: Repeat;
}

export interface LiveSite extends Site {
  /** Waits until what is live at this moment is what is served: who is told of a save may look at it at once. */
  catchUp: () => Promise<void>;
}

/**
 * Always the site of the live release. A release takes over between two requests: whatever is under
 * way ends with the one that it began with, so no page mixes two. A release that does not open
 * leaves the one before serving.
 */
export async function openLiveSite({
  findFolder,
  open,
  repeat = repeatInTime,
}: LiveSiteOptions): Promise<LiveSite> {
  let folder = findFolder();
  let site = await open(folder);
  let earlier: Site[] = [];
  let opening: Promise<void> | undefined;

  const look = async () => {
    const next = findFolder();
    if (next === folder || opening) return opening;
    opening = openNext(next);
    return opening;
  };
  const openNext = async (next: string) => {
    try {
      const opened = await open(next);
      earlier = [site, ...earlier];
      for (const old of earlier.splice(EARLIER_KEPT)) old.close();
      site = opened;
    } catch (error) {
      console.error(`The release in ${next} does not open; the one before goes on.`, error);
    } finally {
      // Also after a failure: trying the same folder again would fail again.
      folder = next;
      opening = undefined;
    }
  };
  const stopLooking = repeat(() => void look(), LOOK_MILLISECONDS);

  return {
    fetch(request, bindings) {
      const response = site.fetch(request, bindings);
      return earlier.length > 0 && isNamedByHash(new URL(request.url).pathname.slice(1))
        ? orEarlier(request, response)
        : response;
    },
    findReady: (urlPath, acceptEncoding) => site.findReady(urlPath, acceptEncoding),
    noteReady: (urlPath, incoming) => {
      site.noteReady(urlPath, incoming);
    },
    async catchUp() {
      // What is being opened may be the release before.
      await opening;
      await look();
    },
    close() {
      stopLooking();
      for (const each of [site, ...earlier]) each.close();
    },
  };

  async function orEarlier(request: Request, response: Response | Promise<Response>): Promise<Response> {
    let found = await response;
    for (const old of earlier) {
      if (found.status !== 404) break;
      found = await old.fetch(request);
    }
    return found;
  }
}
