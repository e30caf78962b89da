import type { FormBlock } from '../form-blocks.ts';
import type { FormField } from '../form-field.ts';
import { adoptStyles } from './adopt-styles.ts';
import { createBodyField, type BodyField } from './create-body-field.ts';
import fieldStyles from './field.css?inline';
import { PICTURES, toStoredPicture } from './stored-picture.ts';

// Runs at /admin after Sveltia's script and before its start: see admin-page.ts.

/** What Sveltia hands to a field of our own, as far as it is used here. */
interface SveltiaProps {
  value: unknown;
  field: {
    get: ((name: 'blocks') => { toJS: () => FormBlock[] }) &
      ((name: 'picture') => { toJS: () => FormField[] });
  };
  forID: string;
  /** The entry as it stands in the form, saved or not. */
  entry?: { get: (name: string) => unknown } | undefined;
  onChange: (value: string) => void;
  /** Gives a picture's path, or an address of this page that Sveltia turns into one as it saves. */
  pickFile: (options: {
    kind: 'image';
    accept: string;
    allowURL: boolean;
  }) => Promise<{ value: string } | null>;
}

/** The part of Sveltia's globals that a field of our own needs; its React is there by no other name. */
interface Sveltia {
  CMS: { registerFieldType: (name: string, control: unknown) => void };
  createClass: (definition: object) => unknown;
  h: (tag: string, props: object) => unknown;
}

interface Control {
  props: SveltiaProps;
  element?: HTMLElement | null;
  field?: BodyField | undefined;
}

declare const window: Window & Sveltia;

adoptStyles(fieldStyles);

window.CMS.registerFieldType(
  'body',
  window.createClass({
    render(this: Control) {
      const ref = (element: HTMLElement | null) => {
        this.element = element;
      };
      return window.h('div', { ref });
    },
    componentDidMount(this: Control) {
      if (this.element) this.field = openField(this, this.element);
    },
    componentDidUpdate(this: Control) {
      this.field?.update(toText(this.props.value));
    },
    componentWillUnmount(this: Control) {
      this.field?.remove();
    },
  }),
);

function openField(control: Control, root: HTMLElement): BodyField {
  const { value, field, forID } = control.props;
  return createBodyField(root, {
    value: toText(value),
    blocks: field.get('blocks').toJS(),
    pictureFields: field.get('picture').toJS(),
    // Sveltia's own heading of the field.
    source: { id: forID, labelledBy: `${forID}-label` },
    readDeclared: () => toPlain(control.props.entry?.get('data')),
    pickPicture: async () => {
      const picked = await control.props.pickFile({ kind: 'image', accept: PICTURES, allowURL: false });
      return picked?.value;
    },
    toPreview: (path) => {
      const file = control.props.entry?.get('path');
      return toStoredPicture(path, typeof file === 'string' ? file : '');
    },
    onChange: (text) => {
      control.props.onChange(text);
    },
  });
}

function toText(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** Sveltia keeps an entry's data in Immutable's maps and lists. */
function toPlain(data: unknown): unknown {
  return isImmutable(data) ? data.toJS() : data;
}

function isImmutable(data: unknown): data is { toJS: () => unknown } {
  return typeof data === 'object' && data !== null && 'toJS' in data;
}
