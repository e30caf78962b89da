import type { Page } from 'playwright-core';

export interface TextContrast {
  text: string;
  /** By WCAG 2.2's formula, from 1 to 21; of text that lies on a picture or a gradient, what its plain ground gives. */
  ratio: number;
  /** As WCAG has it: from 24 px on, or 18.66 px in bold. */
  isLarge: boolean;
  /** The tag and class of the element that it stands in. */
  within: string;
}

/**
 * The contrast of every piece of text that can be seen, with its ground. Quicker than axe by a hundred times, and it
 * gives the ratio; of text on several grounds it knows less.
 */
export function readContrasts(page: Page): Promise<TextContrast[]> {
  return page.evaluate(() => {
    type Colour = [red: number, green: number, blue: number, alpha: number];
    const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
    const known = new Map<string, Colour>();
    /** Whatever way it is written in, as the screen shows it. */
    const toColour = (css: string): Colour => {
      let colour = known.get(css);
      if (!colour && canvas) {
        canvas.clearRect(0, 0, 1, 1);
        canvas.fillStyle = css;
        canvas.fillRect(0, 0, 1, 1);
        const [red = 0, green = 0, blue = 0, alpha = 0] = canvas.getImageData(0, 0, 1, 1).data;
        colour = [red, green, blue, alpha / 255];
        known.set(css, colour);
      }
      return colour ?? [0, 0, 0, 1];
    };
    const lay = ([r, g, b, a]: Colour, [R, G, B]: Colour): Colour => [
      r * a + R * (1 - a),
      g * a + G * (1 - a),
      b * a + B * (1 - a),
      1,
    ];
    const isDark = getComputedStyle(document.documentElement).colorScheme.startsWith('dark');
    const sheet = toColour(isDark ? '#121212' : 'white');
    const grounds = new Map<Element, Colour>();
    const groundOf = (element: Element): Colour => {
      let ground = grounds.get(element);
      if (!ground) {
        const under = element.parentElement ? groundOf(element.parentElement) : sheet;
        ground = lay(toColour(getComputedStyle(element).backgroundColor), under);
        grounds.set(element, ground);
      }
      return ground;
    };
    const luminance = (colour: Colour) => {
      const [red = 0, green = 0, blue = 0] = colour
        .slice(0, 3)
        .map((each) => each / 255)
        .map((each) => (each <= 0.04045 ? each / 12.92 : ((each + 0.055) / 1.055) ** 2.4));
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const found = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    while (walker.nextNode()) {
      const { parentElement: element, textContent } = walker.currentNode;
      const text = textContent?.trim() ?? '';
      if (!text || !element?.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }))
        continue;
      range.selectNodeContents(walker.currentNode);
      const { width, height, right, bottom } = range.getBoundingClientRect();
      // Cut away for eyes, or out of the page until it has the focus.
      const isHidden = element.closest('.visually-hidden, .trap, .hidden, .skip, option') !== null;
      if (width < 2 || height < 2 || right < 0 || bottom + scrollY < 0 || isHidden) continue;
      const looks = getComputedStyle(element);
      const ground = groundOf(element);
      const [a, b] = [luminance(lay(toColour(looks.color), ground)), luminance(ground)];
      const size = Number.parseFloat(looks.fontSize);
      found.push({
        text: text.slice(0, 60),
        ratio: (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05),
        isLarge: size >= 24 || (size >= 18.66 && Number(looks.fontWeight) >= 700),
        within: `${element.localName}.${element.className}`,
      });
    }
    return found;
  });
}

/** What is below WCAG’s AA: 4.5:1, and 3:1 for large text. */
export const isTooFaint = ({ ratio, isLarge }: TextContrast) => ratio < (isLarge ? 3 : 4.5);
