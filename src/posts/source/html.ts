const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Words as HTML has them between tags. */
export function textToHtml(text: string): string {
  return text.replace(/[&<>]/g, (character) => ENTITIES[character] ?? '');
}

/** A text as it is written, line by line. */
export function textToPre(text: string): string {
  return `<pre>${textToHtml(text)}</pre>`;
}

/** Attributes with their values, in order; one that is undefined is left out. */
export function attributesToHtml(attributes: Record<string, string | undefined>): string {
  return Object.entries(attributes)
    .map(([name, value]) =>
      value === undefined
        ? ''
        : ` ${name}="${value.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? '')}"`,
    )
    .join('');
}
