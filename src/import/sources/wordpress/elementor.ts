import { writeHtml } from '../html/html-tree.ts';
import { makeFigure, makeMark, markAddress } from '../html/marks.ts';
import { escapeHtml } from '../../../lib/escape-html.ts';
import { findJson, listAt, recordsAt, textAt } from '../loose-json.ts';

/** The texts of a page that Elementor keeps beside it, for pages whose own text was left empty. */
export function elementorToHtml(data: string | undefined): string | undefined {
  const sections = findJson(data);
  if (!Array.isArray(sections)) return undefined;
  return sections.map(widgetToHtml).join('\n') || undefined;
}

function widgetToHtml(widget: unknown): string {
  const inside = listAt(widget, 'elements').map(widgetToHtml).join('\n');
  const say = (...path: string[]) => textAt(widget, 'settings', ...path);
  const heading = say('title') ?? say('title_text');
  const level = /^h[1-6]$/.exec(say('header_size') ?? '')?.[0] ?? 'h2';
  const image = say('image', 'url');
  const link = say('link', 'url');
  const film = say('youtube_url') ?? say('vimeo_url');
  const parts = [
    ...(image
      ? [writeHtml(makeFigure({ source: image, alt: say('image', 'alt') }, say('caption') ?? []))]
      : []),
    ...(heading ? [`<${level}>${heading}</${level}>`] : []),
    ...(['editor', 'html', 'description_text', 'testimonial_content', 'alert_description'] as const).flatMap(
      (name) => say(name) ?? [],
    ),
    ...(film ? [writeHtml(markAddress(film))] : []),
    ...buttonOf(say('text'), link),
    ...recordsAt(widget, 'settings', 'tabs').map(
      (tab) =>
        `<details><summary>${textAt(tab, 'tab_title') ?? ''}</summary>${textAt(tab, 'tab_content') ?? ''}</details>`,
    ),
    ...listOf(recordsAt(widget, 'settings', 'icon_list')),
  ];
  return [...parts, inside].filter((part) => part !== '').join('\n');
}

function buttonOf(words: string | undefined, link: string | undefined): string[] {
  if (!words) return [];
  return [link ? `<p>${writeHtml(makeMark('button', link, words))}</p>` : `<p>${words}</p>`];
}

function listOf(items: Record<string, unknown>[]): string[] {
  const words = items.flatMap((item) => textAt(item, 'text') ?? []);
  return words.length > 0 ? [`<ul>${words.map((text) => `<li>${escapeHtml(text)}</li>`).join('')}</ul>`] : [];
}
