import { ChoiceOrder } from './choice-order.ts';
import { FormList } from './form-list.ts';
import { RESTORED } from './restored.ts';
import type { Snapshot, TypedValue } from './snapshot.ts';

/** Puts into a form what was typed in it once, with as many entries in its lists as there were. */
export function restoreTyped(form: HTMLFormElement, { lists, values }: Snapshot): void {
  // From the outermost in: an entry has to be there before the lists in it are.
  for (const name of [...lists].sort((a, b) => a.split('.').length - b.split('.').length)) {
    const list = form.querySelector(`form-list[data-name="${CSS.escape(name)}"]`);
    if (list instanceof FormList) list.takeKeys(listKeys(name, values), values);
  }
  const left = new Map<string, TypedValue[]>();
  for (const each of values) left.set(each.name, [...(left.get(each.name) ?? []), each]);
  for (const control of form.querySelectorAll<HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement>(
    'input, select, textarea',
  )) {
    const typed = left.get(control.name);
    if (typed && control.type !== 'file') restoreControl(control, typed);
  }
  for (const order of form.querySelectorAll('choice-order')) {
    const taken = left.get(order.getAttribute('data-name') ?? '')?.filter(({ isOn }) => isOn);
    if (taken && order instanceof ChoiceOrder) order.takeOrder(taken.map(({ value }) => value));
  }
}

/** The keys of a list's entries, in their order. */
function listKeys(list: string, values: readonly TypedValue[]): string[] {
  const keys = values.flatMap(({ name }) =>
    name.startsWith(`${list}.`) ? [name.slice(list.length + 1).split('.')[0] ?? ''] : [],
  );
  return [...new Set(keys)];
}

function restoreControl(
  control: HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement,
  typed: readonly TypedValue[],
): void {
  const isBox = control instanceof HTMLInputElement && ['checkbox', 'radio'].includes(control.type);
  if (isBox) {
    control.checked = typed.some(({ value, isOn }) => value === control.value && isOn === true);
  } else if (control instanceof HTMLSelectElement && control.multiple) {
    for (const option of control.options)
      option.selected = typed.some(({ value, isOn }) => value === option.value && isOn === true);
  } else {
    control.value = typed[0]?.value ?? '';
  }
  control.dispatchEvent(new Event(RESTORED, { bubbles: true }));
}
