import type { CountedForms } from './counter.ts';

type Said = Readonly<Record<string, string | CountedForms>>;

/**
 * What an element is told to say, as attributes of it: `data-too-many="…"`, and `data-replies="# reply|# replies"` for
 * what is counted. Its script has English built in, so that an English page carries none.
 */
export function toDataset(said: Said, builtIn: Said): Record<string, string> {
  const texts = Object.entries(said).map(([name, text]) => [name, toText(text)] as const);
  const known = new Map(Object.entries(builtIn).map(([name, text]) => [name, toText(text)]));
  const told = texts.filter(([name, text]) => known.get(name) !== text);
  return Object.fromEntries(told.map(([name, text]) => [`data-${toKebabCase(name)}`, text]));
}

function toText(said: string | CountedForms): string {
  return typeof said === 'string' ? said : `${said.one}|${said.other}`;
}

function toKebabCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
