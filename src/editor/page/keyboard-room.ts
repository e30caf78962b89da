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
