import { RESTORED } from './restored.ts';

/** What is folded away says in one line what is set in it; once that is no longer so, it says this, or what is typed. */
export function tellChangedParts(form: HTMLFormElement): void {
  form.addEventListener('input', (event) => {
    const { target } = event;
    if (!(target instanceof Element)) return;
    const part = target.closest('details.folded');
    const line = part?.querySelector<HTMLElement>(':scope > summary .summed');
    if (line?.dataset.changed !== undefined) line.textContent = line.dataset.changed;
    tellHeading(target);
  });
  form.addEventListener('saved', () => {
    for (const line of form.querySelectorAll<HTMLElement>('.folded > summary .summed[data-changed]'))
      if (line.textContent === line.dataset.changed) line.textContent = '';
  });
  // What is brought back from a copy says it as well.
  form.addEventListener(RESTORED, ({ target }) => {
    if (target instanceof Element) tellHeading(target);
  });
}

function tellHeading(target: Element): void {
  if (!(target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement)) return;
  const line = target
    .closest('.folding > details')
    ?.querySelector<HTMLElement>(':scope > summary [data-heading]');
  if (line?.dataset.heading === target.name) line.textContent = target.value;
}
