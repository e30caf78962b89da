import { toStoredForm } from '../../posts/source/stored-form.ts';
import { pageWords } from '../page-words.ts';
import { makeElement } from './make-element.ts';

type Mode = 'source' | 'visual';

export interface ModeSwitchOptions {
  /** The components that the visual editor can show. */
  blocks: readonly string[];
  showSource: () => void;
  showVisual: () => void;
}

export interface ModeSwitch {
  element: HTMLElement;
  /** Where it is said why a text is edited as source only. */
  says: HTMLElement;
  /** Where it is said what a paste left out. */
  told: HTMLElement;
  show: (mode: Mode) => void;
  /** Offers visual editing, or says why it is not to be had for this text. */
  check: (text: string) => void;
  refuse: (sentence: string) => void;
  /** Says what became of a paste; nothing, where all is there. */
  tell: (sentence: string) => void;
}

/** A pause in typing, after which it is looked at whether the text can be edited visually. */
const PAUSE_MILLISECONDS = 400;

export function createModeSwitch({ blocks, showSource, showVisual }: ModeSwitchOptions): ModeSwitch {
  const words = pageWords().field;
  const says = makeElement('p', { id: 'body-says', className: 'body-says', role: 'status' });
  const told = makeElement('p', { className: 'body-says', role: 'status' });
  const buttons: Record<Mode, HTMLButtonElement> = {
    source: makeElement('button', { type: 'button', onclick: showSource }, words.source),
    visual: makeElement(
      'button',
      { type: 'button', disabled: true, attributes: { 'aria-describedby': says.id } },
      words.visual,
    ),
  };
  buttons.visual.addEventListener('click', () => {
    if (buttons.visual.getAttribute('aria-pressed') !== 'true') showVisual();
  });
  let timer: ReturnType<typeof setTimeout> | undefined;
  const allow = (sentence: string | undefined) => {
    says.textContent = sentence ?? '';
    buttons.visual.disabled = sentence !== undefined;
  };
  const show = (mode: Mode) => {
    for (const [name, button] of Object.entries(buttons)) {
      button.setAttribute('aria-pressed', String(name === mode));
    }
  };
  show('source');
  return {
    element: makeElement(
      'div',
      { className: 'body-modes', role: 'group', attributes: { 'aria-label': words.modes } },
      buttons.visual,
      buttons.source,
    ),
    says,
    told,
    show,
    check(text) {
      clearTimeout(timer);
      timer = setTimeout(() => {
        void import('./visual-guard.ts').then(({ findObstacle }) => {
          allow(findObstacle(toStoredForm(text, 0), blocks, pageWords().guard));
        });
      }, PAUSE_MILLISECONDS);
    },
    refuse: allow,
    tell(sentence) {
      told.textContent = sentence;
    },
  };
}
