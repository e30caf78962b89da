import type { FormField } from '../form-field.ts';
import { pageWords } from '../page-words.ts';
import type { PlacedPicture } from './picture-text.ts';
import { makeBlockForm } from './block-form.ts';
import { makeElement } from './make-element.ts';
import { focusFirst, openDialog } from './open-dialog.ts';

export interface PictureDialogOptions {
  /** For the words of a picture and the line below it. */
  fields: FormField[];
  address: string;
  /** Where the browser finds the picture: who describes it, sees it. */
  preview: string;
  /** Words that were selected in the text. */
  alt: string;
}

/** Asks for what a picture shows; undefined where the coach thinks better of it. */
export function askForPicture({
  fields,
  address,
  preview,
  alt,
}: PictureDialogOptions): Promise<PlacedPicture | undefined> {
  return openDialog<PlacedPicture>(({ title, content, end, cancel }) => {
    title.textContent = pageWords().field.picture;
    const form = makeBlockForm({
      block: { fields },
      values: { alt },
      choices: () => [],
      isNew: true,
      finish: ({ alt: words = '', caption = '' }) => {
        end({ address, alt: words, caption });
      },
      cancel,
    });
    // Its words are what is being asked for.
    const seen = makeElement('img', { className: 'body-preview', src: preview, alt: '' });
    content.replaceChildren(seen, form);
    focusFirst(form);
  });
}
