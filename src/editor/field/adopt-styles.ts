/** Gives the page styles of ours, by a way that its policy leaves open to the scripts that it runs. */
export function adoptStyles(css: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
}
