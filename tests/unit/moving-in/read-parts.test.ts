import { expect, it } from 'vitest';
import { findBoundary, readParts, type PartSink } from '../../../src/server/moving-in/read-parts.ts';

const BODY =
  '--b0\r\nContent-Disposition: form-data; name="files"; filename="a \\"b\\".xml"\r\nContent-Type: text/xml\r\n\r\n<a>\r\n--b\r\n-- not the end\r\n</a>\r\n--b0\r\ncontent-disposition: form-data; name="address"\r\n\r\nhttps://x.example\r\n--b0--\r\n';

async function read(body: string, size: number) {
  const parts: { name: string; filename: string | undefined; text: string; isWhole: boolean }[] = [];
  const bytes = Buffer.from(body);
  async function* pieces() {
    for (let at = 0; at < bytes.length; at += size)
      yield await Promise.resolve(bytes.subarray(at, at + size));
  }
  await readParts(pieces(), 'b0', (head) => {
    const part = { ...head, text: '', isWhole: false };
    parts.push(part);
    return {
      write(chunk) {
        part.text += chunk.toString();
      },
      end() {
        part.isWhole = true;
      },
    };
  });
  return parts;
}

it.each([1, 2, 3, 5, 7, 11, 64, 10_000])(
  'reads the parts of a form that arrives in pieces of %i bytes',
  async (size) => {
    expect(await read(BODY, size)).toEqual([
      { name: 'files', filename: 'a "b".xml', text: '<a>\r\n--b\r\n-- not the end\r\n</a>', isWhole: true },
      { name: 'address', filename: undefined, text: 'https://x.example', isWhole: true },
    ]);
  },
);

it.each([10, 60, 130, BODY.length - 6])(
  'says of a form that ends after %i bytes that it is not whole',
  async (end) => {
    await expect(read(BODY.slice(0, end), 16)).rejects.toThrow('The file did not arrive whole.');
  },
);

it('has whoever takes a part let go of it where the rest does not come', async () => {
  const told: string[] = [];
  async function* torn() {
    yield Buffer.from('--b0\r\nContent-Disposition: form-data; name="files"; filename="a"\r\n\r\nhalf');
    await Promise.reject(new Error('torn'));
  }
  const open = (): Promise<PartSink> =>
    Promise.resolve({
      write: () => undefined,
      end: () => void told.push('whole'),
      drop: () => void told.push('half'),
    });
  await expect(readParts(torn(), 'b0', open)).rejects.toThrow('torn');
  expect(told).toEqual(['half']);
});

it('does not collect a head without an end', async () => {
  await expect(read(`--b0\r\n${'x'.repeat(40_000)}`, 1000)).rejects.toThrow('The file did not arrive whole.');
});

it.each([
  ['multipart/form-data; boundary=abc', 'abc'],
  ['multipart/form-data; boundary="a b"', 'a b'],
  ['multipart/form-data', undefined],
  ['text/plain; boundary=abc', undefined],
])('finds the boundary in %s', (type, boundary) => {
  expect(findBoundary(type)).toBe(boundary);
});
