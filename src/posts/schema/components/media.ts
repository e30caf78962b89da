import * as z from 'zod';
import { isOwnFile, parseFilm } from '../../media/film-address.ts';
import { kindToUse, nameToMediaKind, TAKEN_FOR, type MediaUse } from '../../media/media-kind.ts';
import { proseLineSchema } from '../fields.ts';

/** What a film or a recording is called: read out by screen readers, and shown until it is played. */
export function nameSchema(example: string) {
  return proseLineSchema(120).meta({
    title: 'Title',
    description: 'What it is called, in a few words.',
    examples: [example],
  });
}

/** The name of a file that is used so, beside the text or in content/media. */
export function mediaFileSchema(use: MediaUse) {
  return z.string().superRefine((name, context) => {
    if (!isOwnFile(name) || !isNamedFor(name, use))
      context.addIssue({ code: 'custom', message: `expected ${TAKEN_FOR[use].words}, beside the post` });
  });
}

/** The same, or a film at a host. */
export const filmSchema = z.string().superRefine((address, context) => {
  const refused = refuseFilm(address);
  if (refused) context.addIssue({ code: 'custom', message: refused.expected });
});

/** What is wrong with the address of a film; undefined where nothing is. */
export function refuseFilm(address: string) {
  if (isOwnFile(address))
    return isNamedFor(address, 'film')
      ? undefined
      : { expected: `expected ${TAKEN_FOR.film.words}, or the address of a film at YouTube or Vimeo` };
  const film = parseFilm(address);
  return 'expected' in film ? film : undefined;
}

function isNamedFor(name: string, use: MediaUse): boolean {
  const kind = nameToMediaKind(name);
  return kind !== undefined && kindToUse(kind) === use;
}
