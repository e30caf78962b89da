import { decodeAddress } from '../../../lib/decode-address.ts';
import { withScheme } from './media-address.ts';

/**
 * The address of a picture as it was uploaded, where a platform's way of naming smaller copies is known; else the same.
 */
export function toOriginal(source: string): string {
  const address = withScheme(source.trim());
  return (
    fromWix(address) ??
    fromSubstack(address) ??
    fromBlogger(address) ??
    fromSquarespace(address) ??
    fromPhoton(address) ??
    address
  );
}

/** `wix:image://v1/ID~mv2.jpg/NAME.jpg#…`, and copies at `/media/ID~mv2.jpg/v1/fill/w_740,h_416/…`. */
function fromWix(address: string): string | undefined {
  const named =
    /^(?:wix:)?(?:image|vector|video):\/\/v1\/([^/#?]+)/.exec(address)?.[1] ??
    /^([\w.-]+~mv2(?:_[^/]*)?\.\w+)$/.exec(address)?.[1];
  if (named) return `https://static.wixstatic.com/media/${named}`;
  return /^(https?:\/\/static\.wixstatic\.com\/media\/[^/?#]+)/.exec(address)?.[1];
}

/** `https://substackcdn.com/image/fetch/w_1456,…/https%3A%2F%2F…`. */
function fromSubstack(address: string): string | undefined {
  const inside =
    /^https?:\/\/(?:substackcdn\.com|cdn\.substack\.com)\/image\/fetch\/.*?(https?(?::|%3A).+)$/i.exec(
      address,
    )?.[1];
  if (!inside) return undefined;
  return /^https?:\/\//.test(inside) ? inside : decodeAddress(inside);
}

/** `…/s640/photo.jpg` and `…=w640-h480`, of which `s0` is as it was uploaded. */
function fromBlogger(address: string): string | undefined {
  if (!/^https?:\/\/(?:[\w-]+\.)*(?:bp\.blogspot\.com|googleusercontent\.com)\//.test(address))
    return undefined;
  return address
    .replace(/\/(?:s|w|h)\d+(?:-[^/]*)?\/(?=[^/]*$)/, '/s0/')
    .replace(/=(?:s|w|h)\d+(?:-[\w-]*)?$/, '=s0');
}

function fromSquarespace(address: string): string | undefined {
  if (!/^https?:\/\/(?:images\.squarespace-cdn\.com|static1\.squarespace\.com)\//.test(address))
    return undefined;
  return address.replace(/[?&]format=[\w-]+/, '');
}

/** WordPress' servers for pictures, `https://i0.wp.com/HOST/PATH?resize=…`, and `?w=300` at wordpress.com. */
function fromPhoton(address: string): string | undefined {
  const inside = /^https?:\/\/i\d\.wp\.com\/([^?#]+)/.exec(address)?.[1];
  if (inside) return `https://${inside}`;
  return /^(https?:\/\/[\w-]+\.files\.wordpress\.com\/[^?#]+)\?/.exec(address)?.[1];
}
