import face0 from './fraunces-latin.woff2?inline';
import face1 from './fraunces-latin-ext.woff2?inline';
import face2 from './figtree-latin.woff2?inline';
import face3 from './figtree-latin-ext.woff2?inline';
import face4 from './bricolage-grotesque-latin.woff2?inline';
import face5 from './bricolage-grotesque-latin-ext.woff2?inline';
import face6 from './newsreader-latin.woff2?inline';
import face7 from './newsreader-latin-ext.woff2?inline';
import face8 from './bitter-latin.woff2?inline';
import face9 from './bitter-latin-ext.woff2?inline';
import face10 from './source-sans-3-latin.woff2?inline';
import face11 from './source-sans-3-latin-ext.woff2?inline';

// Written by `npm run fonts`.

/** The files of faces as data: addresses, by their names. A site publishes those that it has chosen and no other. */
export const FACE_BYTES = new Map<string, string>([
  ['fraunces-latin-cf37d4f3.woff2', face0],
  ['fraunces-latin-ext-649c60f4.woff2', face1],
  ['figtree-latin-fe76c614.woff2', face2],
  ['figtree-latin-ext-8d7ad0d4.woff2', face3],
  ['bricolage-grotesque-latin-aeb237b9.woff2', face4],
  ['bricolage-grotesque-latin-ext-3d291277.woff2', face5],
  ['newsreader-latin-53c6a52a.woff2', face6],
  ['newsreader-latin-ext-a3b3d969.woff2', face7],
  ['bitter-latin-f3216ae4.woff2', face8],
  ['bitter-latin-ext-43332a27.woff2', face9],
  ['source-sans-3-latin-247846e4.woff2', face10],
  ['source-sans-3-latin-ext-84c7a5f0.woff2', face11],
]);
