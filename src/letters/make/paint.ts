import { escapeHtml } from '../../lib/escape-html.ts';
import type { LetterColours, LetterDress } from './letter-dress.ts';

/** What is styled by night as well, by its class: mail programs know of no custom properties. */
const ROLES = {
  page: ['background-color', ({ surface }) => surface],
  sheet: ['background-color', ({ raised }) => raised],
  text: ['color', ({ text }) => text],
  quiet: ['color', ({ quiet }) => quiet],
  link: ['color', ({ accent }) => accent],
  line: ['border-color', ({ line }) => line],
  button: ['background-color', ({ accent }) => accent],
  'on-button': ['color', ({ onAccent }) => onAccent],
  'tint-0': ['background-color', ({ tints }) => tints[0]],
  'tint-1': ['background-color', ({ tints }) => tints[1]],
  'tint-2': ['background-color', ({ tints }) => tints[2]],
  'tint-3': ['background-color', ({ tints }) => tints[3]],
  'tone-0': ['color', ({ dynamics }) => dynamics[0]],
  'tone-1': ['color', ({ dynamics }) => dynamics[1]],
  'tone-2': ['color', ({ dynamics }) => dynamics[2]],
  'tone-3': ['color', ({ dynamics }) => dynamics[3]],
  'ring-0': ['border-color', ({ dynamics }) => dynamics[0]],
  'ring-1': ['border-color', ({ dynamics }) => dynamics[1]],
  'ring-2': ['border-color', ({ dynamics }) => dynamics[2]],
  'ring-3': ['border-color', ({ dynamics }) => dynamics[3]],
} satisfies Record<string, readonly [string, (colours: LetterColours) => string]>;

export type Role = keyof typeof ROLES;

/** The attributes of an element in some roles: its class (and another), and its style by day. */
export type Paint = (roles: readonly Role[], more?: string, name?: string) => string;

export function createPaint({ light }: Pick<LetterDress, 'light'>): Paint {
  return (roles, more = '', name = '') => {
    const names = [name, ...roles].filter(Boolean).join(' ');
    const colours = roles.map((role) => `${ROLES[role][0]}:${ROLES[role][1](light)}`);
    const style = [...colours, more].filter(Boolean).join(';');
    return [...(names ? [`class="${names}"`] : []), ...(style ? [`style="${escapeHtml(style)}"`] : [])].join(
      ' ',
    );
  };
}

/** The same roles by night, for programs that know of nights. */
export function nightStyle({ dark }: Pick<LetterDress, 'dark'>): string {
  const rules = Object.entries(ROLES).map(
    ([role, [property, find]]) => `.${role}{${property}:${find(dark)}!important}`,
  );
  return `@media (prefers-color-scheme:dark){${rules.join('')}}`;
}
