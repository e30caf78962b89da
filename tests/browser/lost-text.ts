import type { Page } from 'playwright-core';

/** As WCAG 2.2, 1.4.12 has it. */
const SPACING = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }`;
const TWICE = ':root { font-size: 200% !important; }';

/** What `dir="rtl"` does to the layout. */
const LEFTWARDS = ':root { direction: rtl !important; }';

/** What a reader may set, or have set. */
export const NEEDS = [
  { name: 'text twice as large on a phone', width: 390, height: 844, css: TWICE },
  { name: 'text set apart on a phone', width: 390, height: 844, css: SPACING },
  { name: 'text set apart on a desk', width: 1280, height: 800, css: SPACING },
  { name: 'a window at 400 %', width: 320, height: 256, css: '' },
  { name: 'a language from right to left on a phone', width: 390, height: 844, css: LEFTWARDS },
  { name: 'a language from right to left on a desk', width: 1280, height: 800, css: LEFTWARDS },
];

/** In the page: whether it scrolls sideways, and what text is cut off or lies beside the window. */
function findLost(): { overflow: number; lost: string[] } {
  const root = document.documentElement;
  const isForEars = (element: Element | null): boolean =>
    element !== null &&
    (getComputedStyle(element).clipPath === 'inset(50%)' ||
      element.matches('.skip') ||
      isForEars(element.parentElement));
  /** What can be scrolled to is not lost. */
  const canScroll = (element: Element | null): boolean =>
    element !== null &&
    element !== root &&
    (/auto|scroll/.test(getComputedStyle(element).overflowX) || canScroll(element.parentElement));
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  const lost: string[] = [];
  while (walker.nextNode()) {
    const element = walker.currentNode.parentElement;
    if (!walker.currentNode.textContent?.trim() || !element?.checkVisibility() || isForEars(element))
      continue;
    range.selectNodeContents(walker.currentNode);
    const box = range.getBoundingClientRect();
    if (box.width === 0 || canScroll(element)) continue;
    let isCut = box.right > root.clientWidth + 1 || box.left < -1;
    for (let around: Element | null = element; around && !isCut; around = around.parentElement) {
      const { overflowX, overflowY } = getComputedStyle(around);
      const edge = around.getBoundingClientRect();
      // Half a line may lie in the leading.
      if (/hidden|clip/.test(overflowY))
        isCut ||= box.bottom > edge.bottom + box.height / 2 || box.top < edge.top - box.height / 2;
      if (/hidden|clip/.test(overflowX)) isCut ||= box.right > edge.right + 1 || box.left < edge.left - 1;
    }
    if (isCut)
      lost.push(`${element.localName}.${element.className}: ${element.textContent.trim().slice(0, 60)}`);
  }
  return { overflow: root.scrollWidth - root.clientWidth, lost };
}

/** Sets what somebody needs, and says what is lost by it. */
export async function lookAt(page: Page, { width, height, css }: Omit<(typeof NEEDS)[number], 'name'>) {
  await page.setViewportSize({ width, height });
  await page.evaluate((rules) => {
    const style = document.querySelector('style[data-need]') ?? document.createElement('style');
    style.setAttribute('data-need', '');
    style.textContent = rules;
    document.head.append(style);
  }, css);
  return page.evaluate(findLost);
}

/** In the page: buttons that have neither an edge nor a sign, where the system's colours take their ground away. */
export function findBare(): string[] {
  return Array.from(document.querySelectorAll('button, .button'))
    .filter((each) => each.checkVisibility())
    .filter((each) => {
      const { borderTopStyle, borderTopWidth } = getComputedStyle(each);
      const hasEdge = borderTopStyle !== 'none' && Number.parseFloat(borderTopWidth) > 0;
      return !hasEdge && getComputedStyle(each, '::before').content === 'none';
    })
    .map((each) => each.outerHTML.slice(0, 120));
}
