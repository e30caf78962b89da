/** A heading as the table of contents shows it. */
export interface Heading {
  depth: 2 | 3;
  id: string;
  /** HTML, as it stood in the heading. */
  label: string;
  /** The classes of the dynamic whose part it belongs to: "dynamic-1 swallowed". */
  part: string | undefined;
}

export interface Outline {
  html: string;
  headings: Heading[];
}

const DYNAMIC = /\bdynamic-\d (?:swallowed|apart|overlapping)\b/g;
const HEADING = /<h([23]) id="([^"]+)"([^>]*)>([\s\S]*?)<\/h\1>/g;

/**
 * Gives a rendered body its outline: every heading becomes a link to itself, and what stands
 * between two author headings becomes a part that carries the colour and shape of its dynamic.
 * Read from the rendered HTML, since half of the headings come from components.
 */
export function outlineBody(html: string): Outline {
  const headings: Heading[] = [];
  const parts = cutIntoParts(html).map((part) => {
    const dynamics = new Set(part.match(DYNAMIC));
    // A part about two dynamics has the colour of neither.
    const [only] = dynamics.size === 1 ? dynamics : [];
    const linked = part.replace(
      HEADING,
      (_, depth: string, id: string, attributes: string, label: string) => {
        headings.push({ depth: depth === '2' ? 2 : 3, id, label, part: only });
        const content = label.includes('<a ') ? label : `<a href="#${id}">${label}</a>`;
        return `<h${depth} id="${id}"${attributes}>${content}</h${depth}>`;
      },
    );
    return only && !part.startsWith('<section') ? `<div class="part ${only}">${linked}</div>` : linked;
  });
  return { html: parts.join(''), headings };
}

/** Cuts before every heading of level two and around every section that stands at the top level. */
function cutIntoParts(html: string): string[] {
  const cuts: number[] = [];
  let depth = 0;
  for (const { 0: tag, index } of html.matchAll(/<section\b|<\/section>|<h2\b/g)) {
    if (tag === '</section>') {
      depth -= 1;
      if (depth === 0) cuts.push(index + tag.length);
      continue;
    }
    if (depth === 0) cuts.push(index);
    if (tag === '<section') depth += 1;
  }
  return [0, ...cuts]
    .map((start, index) => html.slice(start, cuts[index]))
    .filter((part) => part.trim() !== '');
}
