/** A text with what is selected in it; the same place twice where only the cursor stands. */
export interface Selected {
  text: string;
  start: number;
  end: number;
}

/** One change to a text, and what is selected after it. */
export interface TextEdit {
  from: number;
  to: number;
  insert: string;
  start: number;
  end: number;
}

export function applyEdit(text: string, { from, to, insert }: TextEdit): string {
  return text.slice(0, from) + insert + text.slice(to);
}

/** Puts a block on lines of its own; what stands in it at `hole` is where the cursor goes. */
export function insertBlock({ text, start, end }: Selected, block: string, hole = block.length): TextEdit {
  const place = start === end ? afterParagraph(text, start) : undefined;
  const from = place ?? start;
  const to = place ?? end;
  const before = text.slice(0, from);
  const after = text.slice(to);
  const lead = before.trim() === '' ? '' : '\n'.repeat(Math.max(0, 2 - countEnd(before)));
  const trail = after.trim() === '' ? '' : '\n'.repeat(Math.max(0, 2 - countStart(after)));
  const cursor = from + lead.length + hole;
  return { from, to, insert: lead + block + trail, start: cursor, end: cursor };
}

/** Puts marks around what is selected, or takes them away where they are there already. */
export function toggleMark({ text, start, end }: Selected, mark: string, placeholder: string): TextEdit {
  const selected = text.slice(start, end);
  const isMarked =
    text.slice(0, start).endsWith(mark) && text.slice(end).startsWith(mark) && selected.length > 0;
  if (isMarked) {
    const from = start - mark.length;
    return { from, to: end + mark.length, insert: selected, start: from, end: from + selected.length };
  }
  // A mark beside a space would not be one.
  const core = selected.trim() || placeholder;
  const lead = /^\s*/.exec(selected)?.[0] ?? '';
  const first = start + lead.length;
  return {
    from: first,
    to: selected.trim() ? first + core.length : end,
    insert: mark + core + mark,
    start: first + mark.length,
    end: first + mark.length + core.length,
  };
}

/** Puts a sign before each selected line, or takes it away where every line has it. */
export function togglePrefix({ text, start, end }: Selected, prefix: (index: number) => string): TextEdit {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const next = text.indexOf('\n', end > start && text[end - 1] === '\n' ? end - 1 : end);
  const to = next === -1 ? text.length : next;
  const lines = text.slice(from, to).split('\n');
  const isOn = lines.every((line, index) => line.startsWith(prefix(index)));
  const insert = lines
    .map((line, index) => (isOn ? line.slice(prefix(index).length) : prefix(index) + line))
    .join('\n');
  return { from, to, insert, start: from + insert.length, end: from + insert.length };
}

export function insertLink({ text, start, end }: Selected, address: string): TextEdit {
  const words = text.slice(start, end).trim() || 'words of the link';
  const insert = `[${words}](${address})`;
  return { from: start, to: end, insert, start: start + 1, end: start + 1 + words.length };
}

/** The end of the paragraph that the place is in; the place itself where a line begins. */
function afterParagraph(text: string, place: number): number {
  const isLineStart = place === 0 || text[place - 1] === '\n';
  if (isLineStart) return place;
  const gap = /\n[ \t]*(?:\n|$)/.exec(text.slice(place));
  return gap ? place + gap.index : text.length;
}

function countEnd(text: string): number {
  return /\n*$/.exec(text)?.[0].length ?? 0;
}

function countStart(text: string): number {
  return /^\n*/.exec(text)?.[0].length ?? 0;
}
