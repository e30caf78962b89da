import type { Context } from 'hono';
import * as z from 'zod';
import { digest } from '../../lib/digest.ts';
import { openPosted, type Posted } from '../../editor/form/posted.ts';

/** A picture that came with the form. */
export interface SentPicture {
  /** As the text and the fields say it: "./pier.jpg"; undefined where the field is yet to say it. */
  written: string | undefined;
  /** The field that it was chosen for. */
  field: string | undefined;
  name: string;
  bytes: Buffer;
}

/** What the form has sent: its fields, and what says what is to become of them. */
export interface SentForm {
  posted: Posted;
  body: string | undefined;
  /** Of what is new: the name that its address is to have; empty where it is made of the title. */
  name: string;
  pictures: SentPicture[];
  base: string;
  draft: { name: string; commit: string } | undefined;
  /** Names this press of a button until the form hears of it. */
  save: string | undefined;
  /** A name for all that was typed, chosen and pressed. */
  words: string;
  act: 'publish' | 'draft';
  answers: string[];
}

/** In a form without script, beside the field of a picture: what was chosen for it. */
export const CHOSEN = '.$file';

/** The field of the name that what is new is to have in its address. */
export const ADDRESS = '$name';

const FILE = '$file:';

const ownSchema = z.object({
  base: z
    .string()
    .regex(/^(?:[0-9a-f]{40})?$/)
    .catch(''),
  draft: z
    .string()
    .regex(/^drafts\/[a-z0-9-]+$/)
    .optional()
    .catch(undefined),
  commit: z
    .string()
    .regex(/^[0-9a-f]{40}$/)
    .optional()
    .catch(undefined),
  save: z
    .string()
    .regex(/^[\w-]{8,64}$/)
    .optional()
    .catch(undefined),
  act: z.enum(['publish', 'draft']).catch('publish'),
});

/** Undefined where it is no form. */
export async function readSentForm(c: Context): Promise<SentForm | undefined> {
  const form = await tryForm(c);
  if (!form) return undefined;
  const texts: [string, string][] = [];
  const pictures: SentPicture[] = [];
  for (const [name, value] of form) {
    if (typeof value === 'string') texts.push([name, value]);
    // A browser sends a box for files that was left empty as a file without a name.
    else if (value.size > 0 && value.name !== '') {
      pictures.push({
        written: name.startsWith(FILE) ? name.slice(FILE.length) : undefined,
        field: name.endsWith(CHOSEN) ? name.slice(0, -CHOSEN.length) : undefined,
        name: value.name,
        bytes: Buffer.from(await value.arrayBuffer()),
      });
    }
  }
  const posted = openPosted(texts);
  const own = ownSchema.parse({
    base: posted.find('$base') ?? '',
    draft: posted.find('$draft'),
    commit: posted.find('$draftCommit'),
    save: posted.find('$save'),
    act: posted.find('$act'),
  });
  const { draft, commit } = own;
  return {
    posted,
    body: posted.find('$body'),
    name: (posted.find(ADDRESS) ?? '').trim(),
    pictures,
    base: own.base,
    draft: draft === undefined || commit === undefined ? undefined : { name: draft, commit },
    save: own.save,
    words: nameWords(texts, pictures),
    act: own.act,
    answers: posted.list('$answer'),
  };
}

/** What says which version the form is of, and not what is in it. */
const OF_THE_VERSION: ReadonlySet<string> = new Set(['$base', '$draft', '$draftCommit', '$save']);

function nameWords(texts: readonly [string, string][], pictures: readonly SentPicture[]): string {
  return digest(
    ...texts.filter(([name]) => !OF_THE_VERSION.has(name)).flat(),
    ...pictures.flatMap(({ written, field, name, bytes }) => [written ?? '', field ?? '', name, bytes]),
  );
}

async function tryForm(c: Context): Promise<FormData | undefined> {
  try {
    return await c.req.raw.formData();
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    // Another kind of body, or one that broke off.
    return undefined;
  }
}
