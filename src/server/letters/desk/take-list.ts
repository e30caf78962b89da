import { SiteError } from '../../../lib/site-error.ts';
import { findBoundary, readParts } from '../../moving-in/read-parts.ts';
import { LARGEST_LIST } from '../largest-list.ts';

const LONGEST_FIELD = 2000;

export interface TakenList {
  fields: Map<string, string>;
  bytes: Buffer;
}

/** A form with one file, held in memory: lists are read as a whole. */
export async function takeList(request: Request): Promise<TakenList | 'no-form' | 'too-large' | 'cut-off'> {
  const boundary = findBoundary(request.headers.get('content-type') ?? '');
  if (boundary === undefined || !request.body) return 'no-form';
  if (Number(request.headers.get('content-length')) > LARGEST_LIST) return 'too-large';
  const fields = new Map<string, string>();
  const chunks: Buffer[] = [];
  try {
    await readParts(withinLimit(request.body), boundary, ({ name, filename }) => {
      if (name === 'list' && filename !== undefined) {
        return {
          write(bytes) {
            chunks.push(Buffer.from(bytes));
          },
          end: () => undefined,
        };
      }
      const parts: Buffer[] = [];
      return {
        write(bytes) {
          parts.push(Buffer.from(bytes));
        },
        end() {
          fields.set(name, Buffer.concat(parts).toString().slice(0, LONGEST_FIELD));
        },
      };
    });
  } catch (error) {
    if (error instanceof TooLarge) return 'too-large';
    if (error instanceof SiteError) return 'cut-off';
    throw error;
  }
  return { fields, bytes: Buffer.concat(chunks) };
}

class TooLarge extends Error {}

async function* withinLimit(body: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let size = 0;
  for await (const bytes of body) {
    size += bytes.length;
    if (size > LARGEST_LIST) throw new TooLarge();
    yield bytes;
  }
}
