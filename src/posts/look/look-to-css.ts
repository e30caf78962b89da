import type { Look } from './look.ts';
import type { Theme } from './theme.ts';

/**
 * The look as rules that take the place of those in src/styles/tokens.css: in the same layer, so that paper stays white
 * in print, and by one attribute more, since they stand before that file. Written without `light-dark()`, which the
 * browsers of docs/browsers.md need not have.
 */
export function lookToCss({ light, dark, ground }: Look): string {
  const night = themeToCss(dark);
  return [
    '@layer tokens{',
    `:root:root{--ground:${ground}}`,
    `:root:root,[data-theme][data-theme]{${themeToCss(light)}}`,
    `@media screen and (prefers-color-scheme:dark){:root:not([data-theme]){${night}}}`,
    `@media screen{[data-theme=dark][data-theme]{${night}}}`,
    '}',
  ].join('');
}

function themeToCss(theme: Theme): string {
  return Object.entries(theme)
    .map(([role, colour]) => `--${role}:${colour}`)
    .join(';');
}
