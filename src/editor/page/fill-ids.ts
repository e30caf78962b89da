import { makeEntryId } from '../form/make-ids.ts';

/** What is called so gives the entry its id. */
const CALLED = ['name', 'title'];

/** Gives entries that are new what the text refers to them by, as the server would: from then on it stays. */
export function fillIds(form: HTMLFormElement): void {
  const all = [...form.querySelectorAll<HTMLInputElement>('form-list input[type="hidden"][name$=".id"]')];
  const taken = new Set(all.flatMap(({ value }) => (value === '' ? [] : [value])));
  for (const hidden of all) {
    if (hidden.value !== '') continue;
    const called = CALLED.flatMap((name) => {
      const control = form.elements.namedItem(hidden.name.replace(/id$/, name));
      return control instanceof HTMLInputElement ? [control.value] : [];
    });
    const id = makeEntryId(called[0] ?? '', taken);
    if (id === undefined) continue;
    taken.add(id);
    hidden.value = id;
  }
}
