import { fillIn, pageWords } from '../page-words.ts';
import type { Place } from '../findings/finding.ts';
import { BodyText } from './body-text.ts';
import { findControl } from './labels.ts';
import { selectWords } from './select-words.ts';
import { takeSnapshot, toPositions } from './snapshot.ts';

/** Goes to where a finding is: opens what is folded around it, scrolls there, and puts the focus or the selection into it. */
export function goTo(form: HTMLFormElement, place: Place, say: (words: string) => void): void {
  if ('file' in place) say(fillIn(pageWords().go.inFile, place));
  else if ('field' in place) goToField(form, place.field);
  else void goToBody(form, place.body);
}

function goToField(form: HTMLFormElement, field: string): void {
  const snapshot = takeSnapshot(form);
  const at = toPositions(snapshot).findIndex(({ name }) => name === field || name.startsWith(`${field}.`));
  const control = findControl(form, snapshot.values[at]?.name ?? field);
  const list = form.querySelector(`form-list[data-name="${CSS.escape(field)}"]`);
  const target = findSeen(control) ?? list?.querySelector<HTMLElement>('button[data-act="add"]');
  if (target) show(target);
  // One of several choices has no box of its own by which it could be found.
  else if (/\.\d+$/.test(field)) goToField(form, field.replace(/\.\d+$/, ''));
}

/** A picture's path is typed by nobody: its button stands for it. */
function findSeen(control: HTMLElement | undefined): HTMLElement | undefined {
  if (!control?.hidden && control?.getAttribute('type') !== 'hidden') return control;
  const around = control.closest('picture-field, [data-entry]');
  return (
    around?.querySelector<HTMLElement>('button, input:not([type=hidden], [hidden]), select, textarea') ??
    control
  );
}

function show(target: HTMLElement): void {
  openAround(target);
  target.scrollIntoView({ block: 'center' });
  target.focus({ preventScroll: true });
}

function openAround(target: Element): void {
  for (let at = target.parentElement; at; at = at.parentElement)
    if (at instanceof HTMLDetailsElement) at.open = true;
}

async function goToBody(
  form: HTMLFormElement,
  { start, end }: { start: number; end: number },
): Promise<void> {
  const text = form.querySelector('body-text');
  if (!(text instanceof BodyText) || !text.field) {
    const area = form.querySelector<HTMLTextAreaElement>('textarea[name="$body"]');
    if (area) selectIn(area, start, end);
    return;
  }
  openAround(text);
  const { field } = text;
  const area = text.querySelector('textarea');
  // An earlier place may have been in the source alone.
  const visual = await field.openVisual();
  if (visual && area && selectWords(visual, area.value, start, end)) return;
  selectIn(field.showSource(), start, end);
}

function selectIn(area: HTMLTextAreaElement, start: number, end: number): void {
  area.focus();
  area.setSelectionRange(start, end);
  scrollToLine(area, start);
}

/** A text box that is as tall as its text does not scroll to what is selected in it. */
function scrollToLine(area: HTMLTextAreaElement, start: number): void {
  const share = area.value === '' ? 0 : start / area.value.length;
  const { top, height } = area.getBoundingClientRect();
  scrollTo({ top: scrollY + top + height * share - innerHeight / 2 });
}
