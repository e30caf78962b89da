/** The most bytes of a picture that are sent as they are: photographs of telephones are below it. */
export const MOST_SENT = 8_000_000;

/** The longest side that a large one is drawn with; readers get 2,400 pixels at most. */
const LONGEST_SIDE = 3000;

/** What is sent of a picture, or why it cannot be. */
export type Shrunk = { picture: Blob; isSmaller: boolean } | { fault: 'too-large' | 'unreadable' };

/** Kinds that the server takes as they come. */
const TAKEN = /^image\/(?:jpeg|png|webp|avif|gif|tiff|svg\+xml)$/;

/** Moving pictures and drawings would lose what they are. */
const NOT_DRAWN = /^image\/(?:gif|svg\+xml)$/;

/** Draws a picture smaller where it is too large to be sent, and as JPEG where its kind is not taken. */
export async function shrinkPicture(file: Blob): Promise<Shrunk> {
  const isTaken = TAKEN.test(file.type);
  if (isTaken && file.size <= MOST_SENT) return { picture: file, isSmaller: false };
  const drawn = NOT_DRAWN.test(file.type) ? undefined : await draw(file);
  if (!drawn) return { fault: isTaken ? 'too-large' : 'unreadable' };
  return drawn.size <= MOST_SENT ? { picture: drawn, isSmaller: true } : { fault: 'too-large' };
}

async function draw(file: Blob): Promise<Blob | undefined> {
  let bitmap: ImageBitmap;
  try {
    bitmap = await createImageBitmap(file);
  } catch {
    // Of a kind that this browser cannot read, or more than it can hold.
    return undefined;
  }
  const scale = Math.min(1, LONGEST_SIDE / Math.max(bitmap.width, bitmap.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(bitmap.width * scale);
  canvas.height = Math.round(bitmap.height * scale);
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  bitmap.close();
  // PNG may have parts that one sees through, which JPEG would make black.
  const type = file.type === 'image/png' || file.type === 'image/webp' ? 'image/webp' : 'image/jpeg';
  return new Promise((resolve) => {
    canvas.toBlob(
      (blob) => {
        resolve(blob ?? undefined);
      },
      type,
      0.88,
    );
  });
}
