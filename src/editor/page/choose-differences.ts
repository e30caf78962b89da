import { makeElement } from '../field/make-element.ts';
import { openDialog } from '../field/open-dialog.ts';
import { fillIn, pageWords } from '../page-words.ts';
import { joinText, type Differences, type FieldDifference, type TextPart } from './differences.ts';
import { labelOf } from './labels.ts';
import { showValues } from './show-values.ts';
import { BODY, type Snapshot } from './snapshot.ts';

type Choice = 'mine' | 'theirs' | 'both';

/** What is said above the two versions, of each of them, and on the buttons. */
export interface ChooserWords {
  title: string;
  lead: string;
  mine: string;
  theirs: string;
  both: string;
  take: string;
  later: string;
}

interface Chooser {
  form: HTMLFormElement;
  /** The form of the other version. */
  other: HTMLFormElement;
  words: ChooserWords;
}

/**
 * Shows both versions beside each other, and gives what is to be put into the form; undefined where she wants none of it now.
 */
export function chooseDifferences(
  chooser: Chooser,
  { fields, joinFields, text }: Differences,
): Promise<Snapshot | undefined> {
  const { words } = chooser;
  return openDialog<Snapshot>(({ title, content, end, cancel }) => {
    title.textContent = words.title;
    const rows = fields.map((field, index) => makeFieldRow(chooser, field, index));
    let place = 0;
    const parts = text.map((part, index) =>
      part.isSame ? undefined : makeTextRow(chooser, part, index, ++place),
    );
    const choices = makeElement('form', { className: 'differences' });
    for (const row of [...rows, ...parts]) if (row) choices.append(row);
    const take = makeElement('button', { type: 'submit', className: 'body-main' }, words.take);
    const later = makeElement('button', { type: 'button', onclick: cancel }, words.later);
    choices.append(makeElement('p', { className: 'body-buttons' }, take, later));
    choices.addEventListener('submit', (event) => {
      event.preventDefault();
      const chosen = new FormData(choices);
      const { lists, values } = joinFields((field) =>
        chosen.get(`field-${fields.indexOf(field)}`) === 'theirs' ? 'theirs' : 'mine',
      );
      const body = joinText(text, ({ mine, theirs }, index) => {
        const choice = chosen.get(`text-${index}`);
        if (choice === 'both') return [...mine, ...theirs];
        return choice === 'theirs' ? theirs : mine;
      });
      end({ lists, values: text.length > 0 ? [...values, { name: BODY, value: body }] : values });
    });
    content.replaceChildren(makeElement('p', {}, fillIn(words.lead, { take: words.take })), choices);
    title.tabIndex = -1;
    title.focus();
  });
}

function makeFieldRow(
  { form, other, words }: Chooser,
  difference: FieldDifference,
  index: number,
): HTMLElement {
  const { unit, place, mine, theirs, prefer } = difference;
  const named = labelOf(form, unit);
  const label =
    place === undefined ? named : fillIn(pageWords().conflict.entry, { list: named, number: place });
  return makeRow(label, `field-${index}`, prefer, [
    ['mine', words.mine, showValues(form, form, mine)],
    ['theirs', words.theirs, showValues(form, other, theirs)],
  ]);
}

function makeTextRow({ words }: Chooser, part: TextPart, index: number, number: number): HTMLElement {
  const sides: [Choice, string, HTMLElement[]][] = [
    ['mine', words.mine, part.mine.map(makeWords)],
    ['theirs', words.theirs, part.theirs.map(makeWords)],
  ];
  const both: [Choice, string, HTMLElement[]][] =
    part.mine.length > 0 && part.theirs.length > 0 ? [['both', words.both, []]] : [];
  return makeRow(fillIn(pageWords().conflict.text, { number }), `text-${index}`, part.prefer, [
    ...sides,
    ...both,
  ]);
}

function makeRow(
  label: string,
  name: string,
  chosen: Choice,
  sides: readonly (readonly [Choice, string, HTMLElement[]])[],
): HTMLElement {
  const row = makeElement('fieldset', { className: 'difference' }, makeElement('legend', {}, label));
  const columns = makeElement('div', { className: 'difference-versions' });
  for (const [value, side, lines] of sides) {
    const radio = makeElement('input', { type: 'radio', name, value, checked: value === chosen });
    const head = makeElement('span', { className: 'difference-version' }, radio, side);
    columns.append(
      makeElement(
        'label',
        { className: `difference-${value}` },
        head,
        ...(value === 'both' || lines.length > 0
          ? lines
          : [makeElement('em', {}, pageWords().conflict.empty)]),
      ),
    );
  }
  row.append(columns);
  return row;
}

function makeWords(line: string): HTMLElement {
  return makeElement('span', { className: 'difference-words' }, line);
}
