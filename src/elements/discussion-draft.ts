/** Keeps what is typed until it has arrived: through a lost connection, a reload, a wrong turn. */
const FIELDS = ['name', 'text'];

export function restoreDraft(form: HTMLFormElement): void {
  const draft = new URLSearchParams(read(form));
  for (const field of textFieldsOf(form)) {
    const kept = draft.get(field.name);
    // What the server sent back in the form is newer.
    if (kept && field.value === field.defaultValue && field.value === '') field.value = kept;
  }
}

export function keepDraft(form: HTMLFormElement): void {
  const draft = new URLSearchParams(textFieldsOf(form).map(({ name, value }) => [name, value]));
  use((storage) => {
    storage.setItem(keyOf(form), draft.toString());
  });
}

export function dropDraft(form: HTMLFormElement): void {
  use((storage) => {
    storage.removeItem(keyOf(form));
  });
}

function read(form: HTMLFormElement): string {
  let draft = '';
  use((storage) => {
    draft = storage.getItem(keyOf(form)) ?? '';
  });
  return draft;
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

function textFieldsOf(form: HTMLFormElement): (HTMLInputElement | HTMLTextAreaElement)[] {
  return [...form.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea')].filter(
    ({ name }) => FIELDS.includes(name),
  );
}
