import { createBodyField, type BodyFieldProps } from './create-body-field.ts';
import fieldStyles from './field.css?inline';

// Runs at /admin after Sveltia's script and before its start: see admin-page.ts.

/** The part of Sveltia's globals that a field of our own needs; its React is there by no other name. */
interface Sveltia {
  CMS: { registerFieldType: (name: string, control: unknown) => void };
  createClass: (definition: object) => unknown;
  h: (tag: string, props: object) => unknown;
}

interface Control {
  props: BodyFieldProps;
  element?: HTMLElement | null;
  field?: ReturnType<typeof createBodyField> | undefined;
}

declare const window: Window & Sveltia;

const styles = document.createElement('style');
styles.textContent = fieldStyles;
document.head.append(styles);

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
      if (this.element) this.field = createBodyField(this.element, this.props);
    },
    componentDidUpdate(this: Control) {
      this.field?.update(this.props);
    },
    componentWillUnmount(this: Control) {
      this.field?.remove();
    },
  }),
);
