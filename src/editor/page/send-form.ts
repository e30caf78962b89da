import { readAnswer, type SaveAnswer } from './answers.ts';
import { picturesOf } from './pictures.ts';
import { takeSnapshot } from './snapshot.ts';

/** What came of sending the form: an answer, or what kept it away. */
export type Sent = SaveAnswer | { kind: 'offline' | 'unanswered' | 'signed-out' | 'too-large' };

export interface SendOptions {
  /** "publish" or "draft". */
  act: string;
  /** What was pressed among the advice of refusals. */
  answers: readonly string[];
}

/** Sends the form with the pictures that it names. */
export async function sendForm(form: HTMLFormElement, options: SendOptions): Promise<Sent> {
  let response: Response;
  try {
    response = await fetch(form.getAttribute('action') ?? location.href, {
      method: 'POST',
      headers: { accept: 'application/json' },
      body: makeBody(form, options),
    });
  } catch {
    return { kind: navigator.onLine ? 'unanswered' : 'offline' };
  }
  // Who is not signed in is led to where one does that.
  if (response.status === 401 || response.redirected) return { kind: 'signed-out' };
  if (response.status === 413) return { kind: 'too-large' };
  const told: unknown = await response.json().catch(() => undefined);
  return readAnswer(told) ?? { kind: 'unanswered' };
}

function makeBody(form: HTMLFormElement, { act, answers }: SendOptions): FormData {
  const body = new FormData();
  for (const [name, value] of new FormData(form)) if (typeof value === 'string') body.append(name, value);
  body.set('$act', act);
  for (const answer of answers) body.append('$answer', answer);
  for (const { path, bytes } of picturesOf(form).list(JSON.stringify(takeSnapshot(form).values)))
    body.append(`$file:${path}`, bytes, path.slice(2));
  return body;
}

/** The same form as the server has it now: another tab or device may have saved. */
export async function fetchTheirs(form: HTMLFormElement): Promise<HTMLFormElement | undefined> {
  try {
    const response = await fetch(location.href, { headers: { accept: 'text/html' }, cache: 'no-store' });
    if (!response.ok || response.redirected) return undefined;
    const page = new DOMParser().parseFromString(await response.text(), 'text/html');
    // Where no script runs, what is for then is read as well.
    for (const other of page.querySelectorAll('noscript')) other.remove();
    const theirs = page.getElementById(form.id);
    return theirs instanceof HTMLFormElement ? theirs : undefined;
  } catch {
    return undefined;
  }
}
