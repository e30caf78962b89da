import { expect, it } from 'vitest';
import { createReservedNames } from '../../src/discussion/reserved-names.ts';

const isReserved = createReservedNames(['Maria Coach-Miller']);

it.each([
  'Maria Coach-Miller',
  'maria coach miller',
  '  MARIA  COACH MILLER ',
  'Mаria Cоach-Miller',
  'María Coach‑Miller',
  'Ｍａｒｉａ Coach-Miller',
  'M a r i a Coach Miller',
  'Maria\u200BCoach\u00ADMiller',
  'Marla Coach-Mi11er',
  'Coach',
  'The Author',
  'ADMIN',
  'm0derator',
])('takes %j for the coach', (name) => {
  expect(isReserved(name)).toBe(true);
});

it.each(['Maria', 'Sam', 'Coaching fan', 'Миша', '李雷', 'Adam Inn'])('lets %j be', (name) => {
  expect(isReserved(name)).toBe(false);
});
