import type { Page } from 'playwright-core';

/** In CSS pixels, as WCAG 2.5.5 asks. */
const LEAST = 44;

/** What a finger has to hit and is smaller, with its size; a link within a line of words is as high as that line. */
export function findSmallTargets(page: Page, within = 'body'): Promise<string[]> {
  return page.evaluate(
    ([least, around]) => {
      const isWithinWords = (element: Element) => {
        const { parentElement: around } = element;
        const isInline = getComputedStyle(element).display === 'inline';
        return isInline && around?.textContent.trim() !== element.textContent.trim();
      };
      const boxOf = (element: Element) => {
        const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : [];
        const boxes = [element, ...labels].map((each) => each.getBoundingClientRect());
        const [left, right] = [
          Math.min(...boxes.map((box) => box.left)),
          Math.max(...boxes.map((box) => box.right)),
        ];
        const [top, bottom] = [
          Math.min(...boxes.map((box) => box.top)),
          Math.max(...boxes.map((box) => box.bottom)),
        ];
        return { width: right - left, height: bottom - top };
      };
      return Array.from(
        document.querySelectorAll(`${around} :is(a[href], button, input, select, textarea, summary)`),
      )
        .filter((each) => each.checkVisibility({ visibilityProperty: true }) && !each.matches('.skip'))
        .filter((each) => !isWithinWords(each) && each.getBoundingClientRect().width > 1)
        .flatMap((each) => {
          const { width, height } = boxOf(each);
          // Half a pixel is how a browser rounds.
          return Math.min(width, height) < least - 0.5
            ? [`${Math.round(width)} × ${Math.round(height)}: ${each.outerHTML.slice(0, 140)}`]
            : [];
        });
    },
    [LEAST, within] as const,
  );
}
