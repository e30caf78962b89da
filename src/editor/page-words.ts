import { textEditor } from '../words/english/text-editor.ts';
import { writingPage } from '../words/english/writing-page.ts';

/** What our scripts in the coach's form say. */
export type PageWords = typeof writingPage & typeof textEditor;

let read: PageWords | undefined;

/** The words of this page: those that it hands over in `#write-words`, and English for what it does not say. */
export function pageWords(): PageWords {
  read ??= overlay(readTold());
  return read;
}

/** Puts what was found in the place of each {name}. */
export function fillIn(text: string, parts: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (place, name: string) => String(parts[name] ?? place));
}

function overlay(told: unknown): PageWords {
  const { field, list, picture, save, copy, conflict, go, findings } = writingPage;
  const { guard, boxes, leftOut, parts } = textEditor;
  return {
    field: { ...field, ...textsOf(told, 'field') },
    list: { ...list, ...textsOf(told, 'list') },
    picture: { ...picture, ...textsOf(told, 'picture') },
    save: { ...save, ...textsOf(told, 'save') },
    copy: { ...copy, ...textsOf(told, 'copy') },
    conflict: { ...conflict, ...textsOf(told, 'conflict') },
    go: { ...go, ...textsOf(told, 'go') },
    findings: { ...findings, ...textsOf(told, 'findings') },
    guard: { ...guard, ...textsOf(told, 'guard') },
    boxes: { ...boxes, ...textsOf(told, 'boxes') },
    leftOut: { ...leftOut, ...textsOf(told, 'leftOut') },
    parts: { ...parts, ...textsOf(told, 'parts') },
  };
}

function readTold(): unknown {
  const text = document.querySelector('#write-words')?.textContent;
  return text ? JSON.parse(text) : undefined;
}

function textsOf(told: unknown, section: string): Record<string, string> {
  const table: unknown = typeof told === 'object' && told !== null ? Reflect.get(told, section) : undefined;
  if (typeof table !== 'object' || table === null) return {};
  return Object.fromEntries(
    Object.entries(table).filter((each): each is [string, string] => typeof each[1] === 'string'),
  );
}
