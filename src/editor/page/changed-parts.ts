/** A part that is folded away says in one line what is set in it; once that is no longer so, it says this. */
export function tellChangedParts(form: HTMLFormElement): void {
  form.addEventListener('input', (event) => {
    const part = event.target instanceof Element ? event.target.closest('details.folded') : null;
    const line = part?.querySelector<HTMLElement>('.summed');
    if (line?.dataset.changed !== undefined) line.textContent = line.dataset.changed;
  });
}
