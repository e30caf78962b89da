import { findFilm } from '../html/media-address.ts';

/**
 * Markdown in which nothing is a generator's language any more: Hugo's shortcodes, Liquid of Jekyll, Nunjucks of Eleventy, and
 * the imports of MDX. What nobody knows keeps the words that stand in it, and `onLeftOut` is told of its tags. Code stays.
 */
export function openTemplates(text: string, onLeftOut: (written: string) => void): string {
  return text
    .split(/(^```[^]*?^```[^\S\n]*$|^~~~[^]*?^~~~[^\S\n]*$|`[^`\n]+`)/m)
    .map((part, index) => (index % 2 === 1 ? part : openPart(part, onLeftOut)))
    .join('');
}

function openPart(text: string, onLeftOut: (written: string) => void): string {
  return text
    .replace(/^(?:import|export)\s[^\n]*(?:from\s+['"][^'"\n]+['"]|=[^\n]*);?[^\S\n]*$/gm, '')
    .replace(/<!--\s*more\s*-->|\{\/\*[^]*?\*\/\}/g, '')
    .replace(/\{%-?\s*raw\s*-?%\}([^]*?)\{%-?\s*endraw\s*-?%\}/g, '$1')
    .replace(/\{%-?\s*highlight\s+(\w+)[^%]*%\}\n?([^]*?)\{%-?\s*endhighlight\s*-?%\}/g, '```$1\n$2```')
    .replace(/\{%-?\s*comment\s*-?%\}[^]*?\{%-?\s*endcomment\s*-?%\}/g, '')
    .replace(
      /\{\{[<%]\s*([/\w.-]+)\s*((?:"[^"]*"|`[^`]*`|[^>%])*?)\/?\s*[>%]\}\}/g,
      (written, name: string, rest: string) => readHugo(written, name, rest, onLeftOut),
    )
    .replace(/\{%-?\s*(\w+)\s*([^%]*?)-?%\}/g, (written, name: string, rest: string) =>
      readLiquid(written, name, rest, onLeftOut),
    )
    .replace(
      /\{\{-?\s*site\.(?:baseurl|url)\s*-?\}\}|\{\{-?\s*["']([^"']*)["']\s*\|[^}]*\}\}/g,
      (_, address?: string) => address ?? '',
    );
}

function readHugo(written: string, name: string, rest: string, onLeftOut: (written: string) => void): string {
  const attributes = readAttributes(rest);
  const first = attributes[''] ?? attributes['id'] ?? '';
  if (name === 'youtube') return film(`https://www.youtube.com/watch?v=${first}`);
  if (name === 'vimeo') return film(`https://vimeo.com/${first}`);
  if (name === 'figure' || name === 'img') {
    const caption = attributes['caption'] ?? attributes['title'];
    return `![${attributes['alt'] ?? ''}](${encodeURI(attributes['src'] ?? first)}${caption ? ` "${caption.replaceAll('"', '\\"')}"` : ''})`;
  }
  if (name === 'ref' || name === 'relref') return first;
  if (!name.startsWith('/')) onLeftOut(written);
  const words = ['title', 'summary', 'caption', 'text'].flatMap((one) => attributes[one] ?? []);
  return words.length > 0 ? `**${words.join(' ')}**\n` : '';
}

function readLiquid(
  written: string,
  name: string,
  rest: string,
  onLeftOut: (written: string) => void,
): string {
  const attributes = readAttributes(rest);
  if (name === 'include' && /youtube|video|vimeo/i.test(rest)) {
    const id = attributes['id'] ?? attributes['src'] ?? '';
    if (id)
      return film(
        /^https?:/.test(id)
          ? id
          : /vimeo/i.test(rest)
            ? `https://vimeo.com/${id}`
            : `https://www.youtube.com/watch?v=${id}`,
      );
  }
  if (name === 'youtube' || name === 'vimeo')
    return film(
      /^https?:/.test(rest)
        ? rest.trim()
        : `https://${name === 'vimeo' ? 'vimeo.com/' : 'www.youtube.com/watch?v='}${rest.trim()}`,
    );
  if (name === 'link' || name === 'post_url')
    return `/${rest
      .trim()
      .replace(/^_posts\//, '')
      .replace(/\.\w+$/, '')}/`;
  if (!/^(?:end\w+|else|elsif|if|unless|for|assign|capture)$/.test(name)) onLeftOut(written);
  return '';
}

/** In Markdown a film is its address. */
function film(address: string): string {
  const page = findFilm(address) ?? address;
  return `[${page}](${page})`;
}

function readAttributes(rest: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [, name, double, single, bare, alone] of rest.matchAll(
    /([\w-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|(\S+))|["']?([^\s"']+)["']?/g,
  )) {
    if (name) attributes[name] = double ?? single ?? bare ?? '';
    else if (alone) attributes[''] ??= alone;
  }
  return attributes;
}
