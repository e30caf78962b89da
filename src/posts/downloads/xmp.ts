/** Characters of one packet; those of photographs with all their edits have 100,000. */
const LONGEST = 256 * 1024;

/** Packets of one file: each picture in it may have its own. */
const MOST = 50;

/** What programs write into files about them, as XML (ISO 16684-1): every such text in a file. */
export function listXmpPackets(text: string): string[] {
  const packets: string[] = [];
  for (let at = text.indexOf('<x:xmpmeta'); at >= 0 && packets.length < MOST;) {
    const packet = text.slice(at, at + LONGEST);
    const end = packet.indexOf('</x:xmpmeta');
    packets.push(end < 0 ? packet : packet.slice(0, end));
    at = text.indexOf('<x:xmpmeta', at + 10 + Math.max(0, end));
  }
  return packets;
}

/** What a packet holds under a name such as "dc:creator", as an element or as an attribute. */
export function readXmp(packet: string, name: string): string[] {
  const found: string[] = [];
  for (
    let at = packet.indexOf(name);
    at >= 0 && found.length < MOST;
    at = packet.indexOf(name, at + name.length)
  ) {
    const behind = at + name.length;
    if (packet.charAt(at - 1) === '<') {
      const open = packet.indexOf('>', behind);
      const close = open < 0 ? -1 : packet.indexOf(`</${name}`, open);
      // Looking for the end of each would take a minute where none is closed.
      if (close < 0) break;
      found.push(packet.slice(open + 1, close).replace(/<[^<>]*>/g, ' '));
    } else if (/^\s*=\s*["']/.test(packet.slice(behind, behind + 20))) {
      found.push(packet.slice(behind).split(/["']/, 2)[1] ?? '');
    }
  }
  return found.map(toPlain).filter((text) => text !== '');
}

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function toPlain(text: string): string {
  return text
    .replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => ENTITIES[name] ?? '')
    .replace(/\s+/g, ' ')
    .trim();
}
