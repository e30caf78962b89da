/** Tells elements that something else than a hand has changed their control. */
export const RESTORED = 'restored';
