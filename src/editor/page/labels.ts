/** What a field or a list is called in the form. */
export function labelOf(form: HTMLFormElement, name: string): string {
  const list = form.querySelector(`form-list[data-name="${CSS.escape(name)}"]`);
  if (list) return tidy(list.getAttribute('data-label') ?? findHeading(list)) || name;
  const control = findControl(form, name);
  // One box of several says what it stands for itself, and what is around them what they are.
  const choices = control?.closest('fieldset.choices')?.querySelector('legend')?.textContent;
  if (choices) return tidy(choices);
  const label = control && (control.labels?.[0] ?? findPassedOn(form, control));
  return tidy(label?.textContent ?? '') || name;
}

/** The label of a picture stands for the button by which one is chosen: see picture-field.ts. */
function findPassedOn(form: HTMLFormElement, { id }: HTMLElement): Element | null {
  return id === '' ? null : form.querySelector(`#${CSS.escape(`${id}-label`)}`);
}

export function findControl(
  form: HTMLFormElement,
  name: string,
): HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement | undefined {
  const controls = form.querySelectorAll<HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement>(
    'input, select, textarea',
  );
  return [...controls].find((control) => control.name === name);
}

function findHeading(list: Element): string {
  const own = list.querySelector(':scope > fieldset > legend')?.textContent;
  if (own) return own;
  const around = list.closest('fieldset, details, section');
  return around?.querySelector('legend, summary, h2, h3')?.textContent ?? '';
}

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
