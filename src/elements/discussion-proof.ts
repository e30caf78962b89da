import workerUrl from './proof-worker.ts?worker&url';

/** The server refuses what was filled in faster (src/discussion/brakes/proofs.ts). */
const LEAST_MILLISECONDS = 2000;

/**
 * Gets a challenge and solves it. Without the means to (a page over plain HTTP, an old browser), a
 * comment goes without: it arrives all the same.
 */
export async function makeProof(): Promise<string> {
  try {
    const response = await fetch('/api/challenge');
    const challenge: unknown = await response.json();
    const asked = performance.now();
    const solution = await solve(challenge);
    const wait = LEAST_MILLISECONDS + 100 - (performance.now() - asked);
    await new Promise((resolve) => setTimeout(resolve, Math.max(0, wait)));
    return btoa(JSON.stringify({ challenge, solution }));
  } catch {
    // As above: a comment without a proof is looked at more closely, and that is all.
    return '';
  }
}

function solve(challenge: unknown): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(workerUrl, { type: 'module' });
    worker.onmessage = ({ data }: MessageEvent<unknown>) => {
      worker.terminate();
      resolve(data);
    };
    worker.onerror = reject;
    worker.postMessage(challenge);
  });
}
