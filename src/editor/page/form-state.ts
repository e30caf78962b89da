import { takeMade, type Snapshot } from './snapshot.ts';

/** What the form knows of the version that it was made from. */
export interface FormState {
  form: HTMLFormElement;
  /** As it was typed when that version was read or saved. */
  saved: Snapshot;
}

export function openState(form: HTMLFormElement): FormState {
  // A browser would put back the hidden version as well, under words that are not of it.
  form.autocomplete = 'off';
  return { form, saved: takeMade(form) };
}

/** The value of a hidden field of the form's own, such as "$base". */
export function getHidden(form: HTMLFormElement, name: string): string {
  return findHidden(form, name)?.value ?? '';
}

/** Makes the field where the page has none. */
export function setHidden(form: HTMLFormElement, name: string, value: string): void {
  const there = findHidden(form, name);
  if (there) {
    there.value = value;
    return;
  }
  const made = document.createElement('input');
  made.type = 'hidden';
  made.name = name;
  made.value = value;
  form.append(made);
}

function findHidden(form: HTMLFormElement, name: string): HTMLInputElement | null {
  return form.querySelector<HTMLInputElement>(`input[name="${CSS.escape(name)}"]`);
}

/** What languages and clocks the form speaks by. */
export function localeOf(form: HTMLFormElement): { language: string; timeZone: string | undefined } {
  return {
    language: form.closest<HTMLElement>('[lang]')?.lang ?? 'en-GB',
    timeZone: form.dataset.timeZone,
  };
}
