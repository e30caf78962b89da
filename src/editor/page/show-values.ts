import { makeElement } from '../field/make-element.ts';
import { pageWords } from '../page-words.ts';
import { localeOf } from './form-state.ts';
import { picturesOf } from './pictures.ts';
import type { TypedValue } from './snapshot.ts';

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/**
 * What is typed at one side of a difference, as the form would show it: choices by their names, days as they are read
 * out, pictures as pictures.
 *
 * @param form the one whose language and pictures these are
 * @param of the one that the values were read from, be it this page's or one that was only fetched
 */
export function showValues(
  form: HTMLFormElement,
  of: HTMLFormElement,
  values: readonly TypedValue[],
): HTMLElement[] {
  const words = pageWords().conflict;
  const [only] = values;
  const controls = [...of.querySelectorAll<Control>('input, select, textarea')];
  // Of choices there may be one alone; it is no question of yes or no.
  const isFlag = only?.isOn !== undefined && !findControl(controls, only)?.closest('fieldset.choices');
  if (values.length === 1 && isFlag) return [makeLine(only.isOn ? words.yes : words.no)];
  return values.flatMap((each) => {
    if (each.value === '' || each.isOn === false) return [];
    const control = findControl(controls, each);
    // What kind an entry is of is told by the names of its boxes.
    if (control?.type === 'hidden' && !control.closest('picture-field')) return [];
    return [showValue(form, control, each, values.length > 1)];
  });
}

function showValue(
  form: HTMLFormElement,
  control: Control | undefined,
  { value, isOn }: TypedValue,
  isOneOfSeveral: boolean,
): HTMLElement {
  if (control?.closest('picture-field')) return showPicture(form, value);
  if (isOn !== undefined) return makeLine(readLabel(control) || value);
  const said = sayValue(form, control, value);
  const label = isOneOfSeveral ? readLabel(control) : '';
  return makeLine(label === '' ? said : `${label}: ${said}`);
}

function sayValue(form: HTMLFormElement, control: Control | undefined, value: string): string {
  if (control && 'options' in control)
    return [...control.options].find((option) => option.value === value)?.textContent.trim() ?? value;
  const day = control?.type === 'date' ? new Date(`${value}T12:00:00Z`) : undefined;
  if (!day || Number.isNaN(day.getTime())) return value;
  const { language } = localeOf(form);
  return new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(day);
}

function showPicture(form: HTMLFormElement, value: string): HTMLElement {
  const name = (value.split('/').at(-1) ?? value).replace(/\.\w+$/, '').replaceAll('-', ' ');
  const image = makeElement('img', { alt: '', src: picturesOf(form).toPreview(value) });
  return makeElement('span', { className: 'difference-words' }, image, name);
}

/** Of several that have one name, such as boxes, the one of this value. */
function findControl(controls: readonly Control[], { name, value, isOn }: TypedValue): Control | undefined {
  return controls.find(
    (control) =>
      control.name === name && (isOn === undefined || 'options' in control || control.value === value),
  );
}

function readLabel(control: Control | undefined): string {
  return (control?.labels?.[0]?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

function makeLine(text: string): HTMLElement {
  return makeElement('span', { className: 'difference-words' }, text);
}
