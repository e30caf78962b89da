/**
 * Keeps what is typed until it has arrived: through a lost connection, a reload, a wrong turn. All that a form asks is
 * kept together: words without the choice that went with them could end up where they were not meant for.
 */
export function restoreDraft(form: HTMLFormElement): void {
  const fields = fieldsOf(form);
  // What is typed by now is newer, and so is what the server sent back with its fault.
  if (form.querySelector('.fault') || fields.some(isTyped)) return;
  const kept = read(form);
  if (!kept) return;
  const upon = kept.getAll(UPON);
  if (fields.some(({ defaultValue }, index) => defaultValue !== (upon[index] ?? ''))) {
    dropDraft(form);
    return;
  }
  for (const field of fields) field.value = kept.get(field.name) ?? '';
  // Folded in, nobody would find what was kept for them.
  const folded = form.closest('details');
  if (folded && fields.some(isTyped)) folded.open = true;
}

export function keepDraft(form: HTMLFormElement): void {
  const fields = fieldsOf(form);
  // A form that was refused has what was typed in it, and no longer what it was typed upon.
  const upon = read(form)?.getAll(UPON) ?? fields.map(({ defaultValue }) => defaultValue);
  const draft = new URLSearchParams(fields.map(({ name, value }) => [name, value]));
  draft.set(ASKED, namesOf(fields));
  for (const each of upon) draft.append(UPON, each);
  use((storage) => {
    storage.setItem(keyOf(form), draft.toString());
  });
}

/** Of a comment that is gone, or no longer its reader's to change, no form will ever ask for the draft. */
export function dropLostDrafts(): void {
  const ofPage = keyOfForm(CHANGE);
  use((storage) => {
    for (const key of Object.keys(storage)) {
      const form = key.startsWith(ofPage) ? CHANGE + key.slice(ofPage.length) : undefined;
      if (form !== undefined && !document.querySelector(`[data-form="${CSS.escape(form)}"]`))
        storage.removeItem(key);
    }
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

/** Under this one, for each field, what stood in it before anybody typed. */
const UPON = 'upon';

/** Of a form that changes a comment, before its id. */
const CHANGE = 'edit-';

type Field = HTMLInputElement | HTMLTextAreaElement;

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
  return keyOfForm(form.dataset.form ?? '');
}

/** A comment is changed on one of the pages of comments, which differ by what follows the "?"; a new one is written on any. */
function keyOfForm(name: string): string {
  const page = name.startsWith(CHANGE) ? location.search : '';
  return `draft ${location.pathname}${page} ${name}`;
}

function isTyped({ value, defaultValue }: Field): boolean {
  return value !== defaultValue;
}

/** What people type into: whatever else a form asks would be missing in its draft, so that there is none of it. */
function fieldsOf(form: HTMLFormElement): Field[] {
  return [...form.querySelectorAll<Field>('input:not([type=hidden], [name=website]), textarea')];
}
