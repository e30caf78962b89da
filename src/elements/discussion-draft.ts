/**
 * Keeps what is typed until it has arrived: through a lost connection, a reload, a wrong turn. All that a form asks is
 * kept together: words without the choice that went with them could end up where they were not meant for.
 */
export function restoreDraft(form: HTMLFormElement): void {
  const kept = read(form);
  const fields = fieldsOf(form);
  // What the server sent back in the form is newer.
  if (!kept || fields.some((field) => field.value !== '')) return;
  for (const field of fields) field.value = kept.get(field.name) ?? '';
}

export function keepDraft(form: HTMLFormElement): void {
  const fields = fieldsOf(form);
  const draft = new URLSearchParams(fields.map(({ name, value }) => [name, value]));
  draft.set(ASKED, namesOf(fields));
  use((storage) => {
    storage.setItem(keyOf(form), draft.toString());
  });
}

export function dropDraft(form: HTMLFormElement): void {
  use((storage) => {
    storage.removeItem(keyOf(form));
  });
}

/**
 * A draft of all that this form asks. One of a form that asked for something else goes: until November 2026 a draft
 * did not say whether it was for the coach alone.
 */
function read(form: HTMLFormElement): URLSearchParams | undefined {
  let draft = '';
  use((storage) => {
    draft = storage.getItem(keyOf(form)) ?? '';
  });
  const kept = new URLSearchParams(draft);
  if (kept.get(ASKED) === namesOf(fieldsOf(form))) return kept;
  if (draft !== '') dropDraft(form);
  return undefined;
}

/** Under this name a draft says which fields it is of. */
const ASKED = 'asked';

function namesOf(fields: readonly { name: string }[]): string {
  return fields.map(({ name }) => name).join(' ');
}

/** Some browsers let nothing be stored, and say so by throwing. */
function use(act: (storage: Storage) => void): void {
  try {
    act(localStorage);
  } catch {
    // Without a store there is no draft, and all else works.
  }
}

function keyOf(form: HTMLFormElement): string {
  return `draft ${location.pathname} ${form.dataset.form ?? ''}`;
}

/** What people type into: whatever else a form asks would be missing in its draft, so that there is none of it. */
function fieldsOf(form: HTMLFormElement): (HTMLInputElement | HTMLTextAreaElement)[] {
  return [
    ...form.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(
      'input:not([type=hidden], [name=website]), textarea',
    ),
  ];
}
