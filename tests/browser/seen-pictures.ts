import type { Locator } from 'playwright-core';

/** A picture as a browser shows it. */
export interface SeenPicture {
  alt: string;
  /** The file that the browser chose. */
  src: string;
  isDecoded: boolean;
  /** How wide it is on the screen. */
  width: number;
}

export function listSeen(images: Locator): Promise<SeenPicture[]> {
  return images.evaluateAll((elements) =>
    elements
      .filter((element) => element instanceof HTMLImageElement)
      .map((element) => ({
        alt: element.alt,
        src: element.currentSrc,
        isDecoded: element.naturalWidth > 0,
        width: element.getBoundingClientRect().width,
      })),
  );
}
