import { createBodyField, type BodyField } from '../field/create-body-field.ts';
import { makeElement } from '../field/make-element.ts';
import { PICTURES } from '../field/stored-picture.ts';
import type { FormBlock } from '../form-blocks.ts';
import type { FormField } from '../form-field.ts';
import { pageWords } from '../page-words.ts';
import { fillIds } from './fill-ids.ts';
import { picturesOf } from './pictures.ts';
import { RESTORED } from './restored.ts';
import { takeSnapshot, toData } from './snapshot.ts';

/** The text of a post or page: as it will look wherever that can be, and as source one tap away. */
export class BodyText extends HTMLElement {
  #field: BodyField | undefined;
  #says = makeElement('p', { className: 'picture-says', role: 'status' });

  connectedCallback(): void {
    const area = this.querySelector('textarea');
    const form = this.closest('form');
    if (this.#field || !area || !form) return;
    this.#field = this.#lift(area, form);
  }

  get field(): BodyField | undefined {
    return this.#field;
  }

  #lift(area: HTMLTextAreaElement, form: HTMLFormElement): BodyField {
    const field = createBodyField(this, {
      value: area.value,
      blocks: readBlocks(this.dataset.blocks),
      pictureFields: readFields(this.dataset.picture),
      source: { area },
      isVisualFirst: true,
      readDeclared: () => {
        fillIds(form);
        return toData(takeSnapshot(form));
      },
      pickPicture: () => this.#pick(form),
      toPreview: (path) => picturesOf(form).toPreview(path),
      onChange: (text) => {
        if (area.value !== text) area.value = text;
        this.dispatchEvent(new Event('input', { bubbles: true }));
      },
    });
    area.addEventListener(RESTORED, () => {
      field.update(area.value);
    });
    for (const label of area.labels)
      label.addEventListener('click', () => {
        field.focus();
      });
    this.append(this.#says);
    return field;
  }

  #pick(form: HTMLFormElement): Promise<string | undefined> {
    const file = makeElement('input', { type: 'file', accept: PICTURES, hidden: true });
    this.append(file);
    return new Promise((resolve) => {
      const end = (path?: string) => {
        file.remove();
        resolve(path);
      };
      file.addEventListener('cancel', () => {
        end();
      });
      file.addEventListener('change', () => {
        const [picked] = file.files ?? [];
        if (!picked) end();
        else void this.#take(picked, form).then(end);
      });
      file.click();
    });
  }

  async #take(picked: File, form: HTMLFormElement): Promise<string | undefined> {
    this.#says.textContent = pageWords().picture.working;
    const chosen = await picturesOf(form).choose(picked);
    this.#says.textContent = 'fault' in chosen ? chosen.fault : chosen.says;
    return 'fault' in chosen ? undefined : chosen.path;
  }
}

/** What our own server wrote into the page. */
function readBlocks(json = '[]'): FormBlock[] {
  const listed: unknown = JSON.parse(json);
  return Array.isArray(listed) ? listed.filter(isBlock) : [];
}

function readFields(json = '[]'): FormField[] {
  const listed: unknown = JSON.parse(json);
  return Array.isArray(listed) ? listed.filter(isField) : [];
}

function isBlock(value: unknown): value is FormBlock {
  return typeof value === 'object' && value !== null && 'id' in value && 'fields' in value;
}

function isField(value: unknown): value is FormField {
  return typeof value === 'object' && value !== null && 'name' in value && 'widget' in value;
}
