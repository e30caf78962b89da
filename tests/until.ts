/** Between two looks; without a pause the looking would take a core from what is waited for. */
const PAUSE_MILLISECONDS = 20;

/** Asks again and again until the answer is yes; the test's own time limit ends what never comes. */
export async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await isSo())) await new Promise((resolve) => setTimeout(resolve, PAUSE_MILLISECONDS));
}
