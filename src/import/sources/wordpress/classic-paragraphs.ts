import type { ElementContent, Root } from 'hast';
import { findFilm } from '../html/media-address.ts';
import { makeElement, wordsOfTree, type Parent } from '../html/html-tree.ts';
import { markAddress } from '../html/marks.ts';

/** In which an empty line parts paragraphs. */
const HOLDS_PARAGRAPHS = /^(?:blockquote|div|section|article|aside|li|td|details|main|center)$/;
const BLOCK =
  /^(?:address|article|aside|blockquote|center|dd|details|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|iframe|li|main|nav|object|ol|p|pre|script|section|style|summary|table|tbody|td|tfoot|th|thead|tr|ul|video|audio)$/;
const VERBATIM = /^(?:pre|code|script|style|textarea|svg)$/;

/**
 * Paragraphs and line breaks of WordPress' classic editor, which stores the first as empty lines and the second as lines. An
 * address that stands alone on a line is what is found there.
 */
export function makeParagraphs(root: Root): Root {
  return { type: 'root', children: partBlocks(root.children, true) };
}

function partBlocks(children: Parent['children'], isAlwaysParted: boolean): ElementContent[] {
  const parted: ElementContent[] = [];
  let run: ElementContent[] = [];
  const end = () => {
    parted.push(...runToParagraphs(run, isAlwaysParted));
    run = [];
  };
  for (const child of children) {
    if (child.type !== 'element' && child.type !== 'text' && child.type !== 'comment') continue;
    if (child.type === 'element' && BLOCK.test(child.tagName)) {
      end();
      parted.push(withInside(child));
    } else {
      run.push(child);
    }
  }
  end();
  return parted;
}

function withInside(child: ElementContent): ElementContent {
  if (child.type !== 'element' || VERBATIM.test(child.tagName)) return child;
  if (/^(?:ul|ol|dl|table|tbody|thead|tfoot|tr|figure)$/.test(child.tagName))
    return { ...child, children: child.children.map(withInside) };
  if (HOLDS_PARAGRAPHS.test(child.tagName))
    return { ...child, children: partBlocks(child.children, child.tagName === 'blockquote') };
  return { ...child, children: breakLines(child.children) };
}

/** Words between two blocks: at each empty line a paragraph begins. */
function runToParagraphs(run: ElementContent[], isAlwaysParted: boolean): ElementContent[] {
  if (run.every((node) => node.type !== 'element' && wordsOfTree(node).trim() === '')) return [];
  const paragraphs: ElementContent[][] = [[]];
  for (const node of run) {
    if (node.type !== 'text') {
      paragraphs.at(-1)?.push(node);
      continue;
    }
    const [first = '', ...others] = node.value.replaceAll('\r\n', '\n').split(/\n\s*\n/);
    paragraphs.at(-1)?.push({ type: 'text', value: first });
    for (const value of others) paragraphs.push([{ type: 'text', value }]);
  }
  const said = paragraphs.filter((nodes) =>
    nodes.some((node) => node.type === 'element' || wordsOfTree(node).trim() !== ''),
  );
  if (said.length === 1 && !isAlwaysParted) return breakLines(said[0] ?? []);
  return said.map((nodes) => makeElement('p', {}, shownAt(nodes) ?? breakLines(trimEnds(nodes))));
}

function shownAt(nodes: ElementContent[]): ElementContent[] | undefined {
  const words = nodes.map(wordsOfTree).join('').trim();
  const isAlone = nodes.every((node) => node.type === 'text') && /^https?:\/\/\S+$/.test(words);
  if (!isAlone) return undefined;
  const isShown =
    findFilm(words) ??
    /(?:twitter|x|instagram|facebook|soundcloud|spotify|tiktok|wordpress\.tv|slideshare|flickr|ted|dailymotion)\b/.exec(
      words,
    );
  return isShown ? [markAddress(words)] : undefined;
}

function trimEnds(nodes: ElementContent[]): ElementContent[] {
  return nodes.map((node, index) => {
    if (node.type !== 'text') return node;
    const start = index === 0 ? node.value.trimStart() : node.value;
    return { type: 'text', value: index === nodes.length - 1 ? start.trimEnd() : start };
  });
}

function breakLines(children: ElementContent[]): ElementContent[] {
  return children.flatMap((child, index): ElementContent[] => {
    if (child.type === 'element')
      return [VERBATIM.test(child.tagName) ? child : { ...child, children: breakLines(child.children) }];
    if (child.type !== 'text') return [child];
    const before = children[index - 1];
    const afterBreak = before?.type === 'element' && before.tagName === 'br';
    const lines = (afterBreak ? child.value.replace(/^\s*\n/, '') : child.value).split(/\n+/);
    return lines.flatMap((line, at): ElementContent[] => {
      const isEnd = at === lines.length - 1 && line.trim() === '';
      const isStart = at === 1 && index === 0 && lines[0]?.trim() === '';
      return [...(at > 0 && !isEnd && !isStart ? [makeElement('br')] : []), { type: 'text', value: line }];
    });
  });
}
