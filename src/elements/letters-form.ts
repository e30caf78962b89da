/**
 * Does a little work before an address is sent, so that machines that send many are slowed. The form goes as it would
 * without this script, and once, however often its button is pressed.
 */
for (const form of document.querySelectorAll<HTMLFormElement>('form[data-letters]')) {
  let proof: Promise<string> | undefined;
  let isUnderWay = false;
  const field = form.querySelector<HTMLInputElement>('[name=proof]');
  form.addEventListener('input', () => {
    proof ??= makeProof();
  });
  form.addEventListener('submit', (event) => {
    if (isUnderWay) event.preventDefault();
    if (isUnderWay || field?.value !== '') return;
    event.preventDefault();
    isUnderWay = true;
    void (proof ??= makeProof()).then((made) => {
      field.value = made;
      isUnderWay = false;
      // Without a proof it goes as it is: asked for once more, it would never leave.
      if (made === '') form.submit();
      else form.requestSubmit();
      isUnderWay = true;
    });
  });
  // Who comes back by the browser's button finds a form that can be sent once more.
  addEventListener('pageshow', ({ persisted }) => {
    if (!persisted) return;
    proof = undefined;
    isUnderWay = false;
    if (field) field.value = '';
  });
}

/** The server refuses what was filled in within two seconds (src/discussion/brakes/proofs.ts). */
const LEAST_MILLISECONDS = 2100;

/**
 * As discussion-proof.ts, by itself: of what two scripts have in common a file of its own is made, which every article
 * would ask for. Without the means to, a form goes without, and less often.
 */
async function makeProof(): Promise<string> {
  try {
    const challenge: unknown = await (await fetch('/api/challenge')).json();
    const worker = new Worker(new URL('./proof-worker.ts', import.meta.url), { type: 'module' });
    const solved = new Promise<unknown>((resolve, reject) => {
      worker.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
        resolve(data);
      });
      worker.addEventListener('error', reject);
    });
    worker.postMessage(challenge);
    const waited = new Promise((resolve) => setTimeout(resolve, LEAST_MILLISECONDS));
    const [solution] = await Promise.all([solved, waited]);
    worker.terminate();
    return btoa(JSON.stringify({ challenge, solution }));
  } catch {
    return '';
  }
}
