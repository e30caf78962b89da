/** Tells styles how high what saves is, above which a telephone has what the text is written with. */
export function watchSaving(root: HTMLElement, bar: HTMLElement): void {
  new ResizeObserver(() => {
    root.style.setProperty('--saving', `${bar.offsetHeight}px`);
  }).observe(bar);
}

/** Tells styles how much of the window a telephone's keyboard covers, so that what is at its bottom can stand above it. */
export function watchKeyboard(root: HTMLElement): void {
  const seen = window.visualViewport;
  if (!seen) return;
  const tell = () => {
    const covered = Math.max(0, innerHeight - seen.height - seen.offsetTop);
    root.style.setProperty('--keyboard', `${Math.round(covered)}px`);
  };
  seen.addEventListener('resize', tell);
  seen.addEventListener('scroll', tell);
  tell();
}
