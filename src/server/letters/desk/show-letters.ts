import type { LettersDeskView } from '../../../letters/desk-view.ts';
import type { OwnPagePath } from '../../serve/blank-views.ts';
import type { ShowPage } from '../../serve/show-page.ts';
import type { ShowLetters } from './letters-desk.ts';

/** Which page shows what of the desk. */
export function showLetters(showPage: ShowPage): ShowLetters {
  return (c, lettersDesk, status = 200) => showPage(c, findPage(lettersDesk), { lettersDesk }, status);
}

function findPage(view: LettersDeskView): OwnPagePath {
  if ('list' in view) return '/write/letters/';
  if ('letter' in view) return '/write/letters/letter/';
  return 'readers' in view ? '/write/letters/readers/' : '/write/letters/bring/';
}
