import zlib from 'node:zlib';

/** A PDF of one empty page, without a table of its objects; readers find them all the same. */
export function pdf(...parts: (string | Buffer)[]): Buffer {
  return Buffer.concat([
    Buffer.from('%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n'),
    Buffer.from('2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n'),
    Buffer.from('3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] >>\nendobj\n'),
    ...parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : part)),
    Buffer.from('\ntrailer\n<< /Root 1 0 R >>\nstartxref\n0\n%%EOF\n'),
  ]);
}

/** What a document says about itself. */
export function info(dictionary: string, number = 9): string {
  return `${number} 0 obj\n<< ${dictionary} >>\nendobj\ntrailer\n<< /Root 1 0 R /Info ${number} 0 R >>\n`;
}

export function stream(dictionary: string, content: Buffer, number = 20): Buffer {
  const packed = zlib.deflateSync(content);
  return Buffer.concat([
    Buffer.from(
      `${number} 0 obj\n<< ${dictionary} /Filter /FlateDecode /Length ${packed.length} >>\nstream\n`,
    ),
    packed,
    Buffer.from('\nendstream\nendobj\n'),
  ]);
}

/** Objects that are packed together. */
export function objectStream(objects: Record<number, string>): Buffer {
  let at = 0;
  const places = Object.entries(objects).map(([number, text]) => {
    const place = `${number} ${at}`;
    at += text.length + 1;
    return place;
  });
  const head = `${places.join(' ')} `;
  const content = Buffer.from(head + Object.values(objects).join(' '), 'latin1');
  return stream(`/Type /ObjStm /N ${places.length} /First ${head.length}`, content);
}

export function xmp(inner: string): string {
  return `<?xpacket begin=""?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF><rdf:Description>${inner}</rdf:Description></rdf:RDF></x:xmpmeta>`;
}
