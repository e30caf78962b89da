import { SECTIONS, type Section } from './schema/sections.ts';

/** A section with the place that it has on its page. */
export interface PlacedSection {
  section: Section;
  /** The id that its part of the page has: "offers", and "offers-2" for a second one. */
  anchor: string;
}

export function placeSections(sections: readonly Section[]): PlacedSection[] {
  const anchors = toAnchors(sections.map(({ kind }) => SECTIONS[kind].anchor));
  return sections.map((section, index) => ({ section, anchor: anchors[index] ?? '' }));
}

/** The anchors of sections in data that may have any fault, each with the place of its section in the list. */
export function findAnchors(sections: readonly unknown[]): { anchor: string; index: number }[] {
  const found = sections.flatMap((section, index) => {
    const row = findRow(section);
    return row ? [{ anchor: row.anchor, index }] : [];
  });
  const anchors = toAnchors(found.map(({ anchor }) => anchor));
  return found.map(({ index }, at) => ({ anchor: anchors[at] ?? '', index }));
}

function findRow(section: unknown): { anchor: string } | undefined {
  const kind: unknown =
    typeof section === 'object' && section !== null ? Reflect.get(section, 'kind') : undefined;
  return Object.entries(SECTIONS).find(([name]) => name === kind)?.[1];
}

function toAnchors(names: readonly string[]): string[] {
  const counts = new Map<string, number>();
  return names.map((name) => {
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    return count === 1 ? name : `${name}-${count}`;
  });
}

/** The paragraphs of a text that is no Markdown: each line is one. */
export function textToParagraphs(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
}
