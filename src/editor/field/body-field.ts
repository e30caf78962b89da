import type { FormBlock } from '../form-blocks.ts';
import type { FormField } from '../form-field.ts';
import { adoptStyles } from './adopt-styles.ts';
import { createBodyField, type BodyField } from './create-body-field.ts';
import fieldStyles from './field.css?inline';
import { PICTURES } from './stored-picture.ts';

// Runs at /admin/ where the repository is at another host: see admin-page.ts.

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
  /** Says that it is not to begin by itself: the field is to be there before. */
  CMS_MANUAL_INIT?: boolean;
  CMS: {
    registerFieldType: (name: string, control: unknown) => void;
    init: (options: { config: unknown }) => unknown;
  };
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
window.CMS_MANUAL_INIT = true;
await runScript('/admin/sveltia-cms.js');

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

const config: unknown = await (await fetch('/admin/config.json')).json();
window.CMS.init({ config });

function runScript(address: string): Promise<void> {
  const script = document.createElement('script');
  return new Promise((resolve, reject) => {
    script.addEventListener('load', () => {
      resolve();
    });
    script.addEventListener('error', () => {
      reject(new Error(`${address} cannot be loaded.`));
    });
    script.src = address;
    document.head.append(script);
  });
}

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
    // What was chosen has an address of this page; what is stored, the host shows to who asks by token alone.
    toPreview: (path) => path,
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
