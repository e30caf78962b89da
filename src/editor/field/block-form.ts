import { checkBlockValues, type BlockValues } from '../block-text.ts';
import type { Choice } from '../declared-choices.ts';
import type { FormBlock } from '../form-blocks.ts';
import type { FormField } from '../form-field.ts';
import { pageWords } from '../page-words.ts';
import type { DeclarationKind } from '../../posts/schema/declarations.ts';
import { makeElement } from './make-element.ts';

export interface BlockFormOptions {
  block: Pick<FormBlock, 'fields'>;
  values: BlockValues;
  /** What the post declares at this moment. */
  choices: (from: DeclarationKind) => Choice[];
  /** Whether it is not in the text yet. */
  isNew: boolean;
  finish: (values: BlockValues) => void;
  cancel: () => void;
}

/** Fields with a button that is heard once all of them fit. */
export function makeBlockForm({
  block,
  values,
  choices,
  isNew,
  finish,
  cancel,
}: BlockFormOptions): HTMLFormElement {
  const words = pageWords().field;
  const form = makeElement('form', { noValidate: true });
  const faultOf = new Map<string, HTMLElement>();
  for (const field of block.fields) {
    const { row, fault } = makeRow(
      field,
      values[field.name],
      field.choicesFrom ? choices(field.choicesFrom) : [],
    );
    faultOf.set(field.name, fault);
    form.append(row);
  }
  form.append(
    makeElement(
      'p',
      { className: 'body-buttons' },
      makeElement('button', { type: 'submit', className: 'body-main' }, isNew ? words.insert : words.change),
      makeElement('button', { type: 'button', onclick: cancel }, words.cancel),
    ),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const filled = Object.fromEntries(
      [...new FormData(form)].map(([name, value]) => [name, typeof value === 'string' ? value.trim() : '']),
    );
    const faults = checkBlockValues(block, filled, pageWords().boxes);
    for (const [name, fault] of faultOf) fault.textContent = faults.get(name) ?? '';
    for (const control of form.querySelectorAll('input, select')) {
      const isWrong = faults.has(control.getAttribute('name') ?? '');
      control.setAttribute('aria-invalid', String(isWrong));
    }
    if (faults.size === 0) finish(filled);
    else form.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  });
  return form;
}

/** Label, hint, control and the place of its fault, tied together for those who cannot see them. */
function makeRow(field: FormField, value: string | undefined, declared: Choice[]) {
  const id = `block-${field.name}`;
  const hint = makeElement('span', { id: `${id}-hint`, className: 'body-hint' }, plain(field.hint ?? ''));
  const fault = makeElement('span', { id: `${id}-fault`, className: 'body-fault', role: 'alert' });
  const control = makeControl(field, value, declared);
  control.id = id;
  control.name = field.name;
  control.setAttribute('aria-describedby', `${hint.id} ${fault.id}`);
  const label = makeElement(
    'label',
    { htmlFor: id },
    field.label,
    ...(field.required ? [] : [makeElement('span', {}, ` ${pageWords().field.optional}`)]),
  );
  return { fault, row: makeElement('div', { className: 'body-row' }, label, control, hint, fault) };
}

function makeControl(field: FormField, value: string | undefined, declared: Choice[]) {
  const options = field.options ?? declared;
  // Where the post declares nothing yet, the id can be written first and declared afterwards.
  if (options.length > 0) {
    const known = options.some((option) => option.value === value);
    const shown = [
      ...(value && !known ? [{ value, label: value }] : []),
      ...(field.required && value ? [] : [{ value: '', label: pageWords().field.choose }]),
      ...options,
    ];
    const select = makeElement('select');
    for (const option of shown) select.append(new Option(option.label, option.value));
    select.value = value ?? '';
    return select;
  }
  const input = makeElement('input', {
    type: field.widget === 'datetime' ? 'date' : 'text',
    value: value ?? '',
    autocomplete: 'off',
  });
  if (field.widget === 'number') input.inputMode = 'numeric';
  return input;
}

/** Hints are written for Sveltia, which reads them as Markdown. */
export function plain(hint: string): string {
  return hint.replaceAll('&lt;', '<');
}
